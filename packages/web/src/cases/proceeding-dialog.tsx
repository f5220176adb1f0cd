import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Group, Modal, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type NewProceeding, newProceeding, type ProceedingView } from '@travessia/shared/proceedings'
import { parseResponse } from 'hono/client'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { api, readConflict } from '../api.ts'
import { RecordHistoryLink } from '../history/record-history.tsx'
import { useLawNames } from '../law/names.ts'
import { useLawDirectory } from '../law/queries.ts'
import { closeOnEscape } from '../ui/close-on-escape.ts'
import { useConfirm } from '../ui/confirm.tsx'
import { ConflictPanel } from '../ui/conflict-panel.tsx'
import { FormProblem, showProblem } from '../ui/form-problem.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useDraft } from '../ui/use-draft.ts'
import { useLeaveGuard } from '../ui/use-leave-guard.ts'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import { useWords } from '../words/use-words.ts'
import { ProceedingFields, type ProceedingForm, usualRole } from './proceeding-fields.tsx'
import { useProceedingLabels, useProceedingRows } from './proceeding-labels.ts'
import type { CaseFile } from './queries.ts'

interface ProceedingDialogProps {
  file: CaseFile
  /** Absent: a new one. */
  proceeding: ProceedingView | undefined
  /** The procedure of a new one, where it is already chosen. */
  given: string | undefined
  onClose: () => void
  onDone: () => void
}

/** A procedure before a body: choosing one, or correcting its number, court, role and beginning. */
export function ProceedingDialog({ file, proceeding, given, onClose, onDone }: ProceedingDialogProps) {
  const say = useWords()
  useReturnFocus()
  const directory = useLawDirectory()
  const form: ProceedingForm = useForm<z.input<typeof newProceeding>, unknown, NewProceeding>({
    resolver: zodResolver(newProceeding),
    shouldFocusError: false,
    defaultValues: proceeding ? pick(proceeding) : given ? { ...blank, procedure: given, ourRole: usualRole(directory, given) } : blank,
  })
  const forget = useDraft(form, `proceeding.${proceeding?.id ?? file.id}`)
  useLeaveGuard({ isDirty: form.formState.isDirty, heldBy: 'edit', onLeave: forget })
  const finish = () => {
    forget()
    onDone()
  }
  const save = useMutation({
    mutationFn: (input: NewProceeding & { version: number }) => send(file.id, proceeding?.id, input),
    onSuccess: finish,
    onError: (error) => showProblem(error, form.setError),
  })
  const submit = (version: number) => form.handleSubmit((input) => save.mutate({ ...input, version }))
  const conflict = readConflict(save.error)
  const names = useLawNames()
  const noun = proceeding && names.noun(proceeding.procedure)
  const labels = useProceedingLabels()
  const rowsOf = useProceedingRows()
  return (
    <Modal
      opened
      onClose={onClose}
      {...closeOnEscape(onClose)}
      title={<strong>{noun ? say('proceeding.edit', { noun }) : say('proceeding.new')}</strong>}
      size="lg"
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <form noValidate onSubmit={submit(proceeding?.version ?? 1)}>
        <Stack gap="lg">
          <FormProblem form={form} error={save.error} labels={labels} />
          {conflict && (
            <ConflictPanel
              rows={rowsOf(form.getValues(), conflict)}
              busy={save.isPending}
              onKeepMine={() => void submit(Number(conflict['version']))()}
              onTakeTheirs={finish}
            />
          )}
          <ProceedingFields form={form} isNew={!proceeding} />
          {proceeding && <RecordHistoryLink caseId={file.id} record={proceeding.id} />}
          <Group justify="flex-end">
            {proceeding && <DeleteProceeding file={file} proceeding={proceeding} onDone={finish} />}
            <Button variant="default" onClick={onClose}>
              {say('confirm.cancel')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {noun ? say('proceeding.save', { noun }) : say('proceeding.new')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

function DeleteProceeding({ file, proceeding, onDone }: { file: CaseFile; proceeding: ProceedingView; onDone: () => void }) {
  const say = useWords()
  const names = useLawNames()
  const confirm = useConfirm()
  const onError = useShowFailure()
  const remove = useMutation({
    mutationFn: () =>
      parseResponse(
        api.cases[':case'].proceedings[':proceeding'].$delete({
          param: { case: file.id, proceeding: proceeding.id },
          query: { version: String(proceeding.version) },
        }),
      ),
    onSuccess: onDone,
    onError,
  })
  const action = say('proceeding.delete', { noun: names.noun(proceeding.procedure) })
  const events = file.events.filter((one) => one.proceedingId === proceeding.id).length
  const deadlines = file.deadlines.filter((one) => one.proceedingId === proceeding.id).length
  const ask = async () => {
    const body = say('proceeding.delete.body', { name: `${names.body(proceeding.procedure)} ${proceeding.number}`, events, deadlines })
    if (await confirm({ title: say('proceeding.delete.title'), body, action, destructive: true })) remove.mutate()
  }
  return (
    <Button variant="subtle" color="red" mr="auto" loading={remove.isPending} onClick={() => void ask()}>
      {action}
    </Button>
  )
}

function send(caseId: string, id: string | undefined, { version, ...input }: NewProceeding & { version: number }) {
  if (id === undefined) return parseResponse(api.cases[':case'].proceedings.$post({ param: { case: caseId }, json: input }))
  const { procedure: _, ...json } = input
  return parseResponse(
    api.cases[':case'].proceedings[':proceeding'].$patch({ param: { case: caseId, proceeding: id }, json: { ...json, version } }),
  )
}

const blank = { procedure: '', court: null, number: '', ourRole: undefined, beganOn: null }

function pick({ procedure, court, number, ourRole, beganOn }: ProceedingView) {
  return { procedure, court, number, ourRole, beganOn }
}
