import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Modal, Stack } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { type MeasureView, measureEdit } from '@travessia/shared/measures'
import { parseResponse } from 'hono/client'
import { useForm } from 'react-hook-form'
import { api, readConflict } from '../api.ts'
import type { CaseFile } from '../cases/queries.ts'
import { closeOnEscape } from '../ui/close-on-escape.ts'
import { ConflictPanel } from '../ui/conflict-panel.tsx'
import { DialogEnd } from '../ui/dialog-end.tsx'
import { FormProblem, showProblem } from '../ui/form-problem.tsx'
import { useLeaveGuard } from '../ui/use-leave-guard.ts'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import { useWords } from '../words/use-words.ts'
import { type EditInput, MeasureFields, type MeasureForm, useMeasureLabels } from './measure-fields.tsx'

/** Corrects what was ordered, by whom it has to be done, and by when. */
export function EditDialog({ file, measure, onClose }: { file: CaseFile; measure: MeasureView; onClose: () => void }) {
  const say = useWords()
  useReturnFocus()
  const labels = useMeasureLabels()
  const form: MeasureForm = useForm({ resolver: zodResolver(measureEdit), shouldFocusError: false, defaultValues: pick(measure) })
  useLeaveGuard({ isDirty: form.formState.isDirty, heldBy: 'measure', onLeave: () => undefined })
  const save = useMutation({
    mutationFn: (json: EditInput) =>
      parseResponse(api.cases[':case'].measures[':measure'].$patch({ param: { case: file.id, measure: measure.id }, json })),
    onSuccess: () => {
      notifications.show({ message: say('measure.saved') })
      onClose()
    },
    onError: (error) => showProblem(error, form.setError),
  })
  const submit = (version: number) => form.handleSubmit((input) => save.mutate({ ...input, version }))
  const conflict = readConflict(save.error)
  const told = ['number', 'text', 'addressee', 'termOn', 'termText', 'termSource', 'panel'] as const
  return (
    <Modal
      opened
      onClose={onClose}
      {...closeOnEscape(onClose)}
      title={<strong>{say('measure.edit')}</strong>}
      size="lg"
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <form noValidate autoComplete="off" onSubmit={submit(measure.version)}>
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
          <MeasureFields form={form} file={file} proceedingId={measure.proceedingId} />
          <DialogEnd>
            <Button variant="default" onClick={onClose}>
              {say('confirm.cancel')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {say('measure.save')}
            </Button>
          </DialogEnd>
        </Stack>
      </form>
    </Modal>
  )
}

function pick({
  eventId,
  kind,
  type,
  number,
  text,
  addressee,
  term,
  termOn,
  termText,
  termSource,
  panel,
  reportRule,
  version,
}: MeasureView) {
  return { eventId, kind, type, number, text, addressee, term, termOn, termText, termSource, panel, reportRule, version }
}
