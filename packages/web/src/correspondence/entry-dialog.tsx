import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Modal, Stack } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import type { Direction, EntryView } from '@travessia/shared/correspondence'
import { parseResponse } from 'hono/client'
import { useForm } from 'react-hook-form'
import { api, readConflict } from '../api.ts'
import type { CaseFile } from '../cases/queries.ts'
import { useToday } from '../ui/clock.ts'
import { closeOnEscape } from '../ui/close-on-escape.ts'
import { ConflictPanel } from '../ui/conflict-panel.tsx'
import { DialogEnd } from '../ui/dialog-end.tsx'
import { FormProblem, showProblem } from '../ui/form-problem.tsx'
import { useLeaveGuard } from '../ui/use-leave-guard.ts'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import { useWords } from '../words/use-words.ts'
import { ActFields } from './act-fields.tsx'
import { EntryFields } from './entry-fields.tsx'
import { blankEntry, type EntryForm, type EntryOutput, entryForm, fromEntry, toEdit, toNew } from './entry-form-type.ts'
import { ReplyFields } from './reply-fields.tsx'
import { useEntryLabels } from './use-entry-labels.ts'

interface EntryDialogProps {
  file: CaseFile
  entries: readonly EntryView[]
  direction: Direction
  /** The entry that is corrected; absent: a new one. */
  entry?: EntryView
  onClose: () => void
}

/** Takes down what came in or went out, or corrects it. What is typed is not kept as a draft: it may name people. */
export function EntryDialog({ file, entries, direction, entry, onClose }: EntryDialogProps) {
  const say = useWords()
  useReturnFocus()
  const labels = useEntryLabels(direction)
  const today = useToday()
  const place = file.proceedings.findLast((one) => one.outcome === null)?.id ?? file.proceedings.at(-1)?.id ?? null
  const form: EntryForm = useForm({
    resolver: zodResolver(entryForm),
    shouldFocusError: false,
    defaultValues: entry ? fromEntry(entry) : blankEntry(place, today),
  })
  useLeaveGuard({ isDirty: form.formState.isDirty, heldBy: 'correspondence', onLeave: () => undefined })
  const save = useMutation({
    mutationFn: ({ output, version }: { output: EntryOutput; version: number | null }) =>
      entry && version !== null
        ? parseResponse(
            api.cases[':case'].correspondence[':correspondence'].$patch({
              param: { case: file.id, correspondence: entry.id },
              json: { ...toEdit(output), version },
            }),
          )
        : parseResponse(api.cases[':case'].correspondence.$post({ param: { case: file.id }, json: toNew(direction, output) })),
    onSuccess: () => {
      notifications.show({ message: say(entry ? 'entry.saved' : 'entry.taken') })
      onClose()
    },
    onError: (error) =>
      showProblem<EntryOutput>(error, (name, problem) => form.setError(name === ('event.kind' as string) ? 'kind' : name, problem)),
  })
  const submit = (version: number | null) => form.handleSubmit((output) => save.mutate({ output, version }))
  const conflict = readConflict(save.error)
  const told = ['institution', 'reference', 'on', 'time', 'subject', 'note'] as const
  return (
    <Modal
      opened
      onClose={onClose}
      {...closeOnEscape(onClose)}
      title={<strong>{say(entry ? 'entry.edit' : `entry.take.${direction}`)}</strong>}
      size="lg"
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <form noValidate autoComplete="off" onSubmit={submit(entry?.version ?? null)}>
        <Stack gap="lg">
          <FormProblem form={form} error={save.error} labels={labels} />
          {conflict && (
            <ConflictPanel
              rows={told.map((name) => ({
                label: labels[name],
                yours: String(form.getValues(name) ?? ''),
                theirs: String(conflict[name] ?? ''),
              }))}
              busy={save.isPending}
              onKeepMine={() => void submit(Number(conflict['version']))()}
              onTakeTheirs={onClose}
            />
          )}
          <EntryFields form={form} file={file} direction={direction} />
          <ActFields form={form} file={file} direction={direction} isNew={!entry} />
          <ReplyFields form={form} file={file} entries={entries} self={entry?.id} direction={direction} />
          <DialogEnd>
            <Button variant="default" onClick={onClose}>
              {say('confirm.cancel')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {say(entry ? 'entry.save' : 'entry.take')}
            </Button>
          </DialogEnd>
        </Stack>
      </form>
    </Modal>
  )
}
