import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Modal, MultiSelect, Radio, Select, Stack, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { complianceStates, voices } from '@travessia/shared/choices'
import { type MeasureView, type NewMeasureStatus, newMeasureStatus } from '@travessia/shared/measures'
import { parseResponse } from 'hono/client'
import { Controller, type UseFormReturn, useForm } from 'react-hook-form'
import type { z } from 'zod'
import { api } from '../api.ts'
import type { CaseFile } from '../cases/queries.ts'
import { filingsQuery } from '../filings/queries.ts'
import { useToday } from '../ui/clock.ts'
import { closeOnEscape } from '../ui/close-on-escape.ts'
import { DayField } from '../ui/day-field.tsx'
import { DialogEnd } from '../ui/dialog-end.tsx'
import { FormProblem, showProblem } from '../ui/form-problem.tsx'
import { formatDay } from '../ui/format-day.ts'
import { useField, useFieldError } from '../ui/use-field.ts'
import { useLeaveGuard } from '../ui/use-leave-guard.ts'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import classes from './measures.module.css'

type StatusForm = UseFormReturn<z.input<typeof newMeasureStatus>, unknown, NewMeasureStatus>

interface StatusDialogProps {
  file: CaseFile
  measure: MeasureView
  name: string
  onClose: () => void
}

/** Adds what a voice says of the compliance. What is typed here is not kept as a draft: it may name people. */
export function StatusDialog({ file, measure, name, onClose }: StatusDialogProps) {
  const say = useWords()
  const today = useToday()
  useReturnFocus()
  const form: StatusForm = useForm({
    resolver: zodResolver(newMeasureStatus),
    shouldFocusError: false,
    defaultValues: { voice: 'us', status: 'not-started', on: today, note: '', annexes: [], filings: [] },
  })
  useLeaveGuard({ isDirty: form.formState.isDirty, heldBy: 'measure', onLeave: () => undefined })
  const save = useMutation({
    mutationFn: (json: NewMeasureStatus) =>
      parseResponse(api.cases[':case'].measures[':measure'].statuses.$post({ param: { case: file.id, measure: measure.id }, json })),
    onSuccess: () => {
      notifications.show({ message: say('measure.recorded') })
      onClose()
    },
    onError: (error) => showProblem(error, form.setError),
  })
  return (
    <Modal
      opened
      onClose={onClose}
      {...closeOnEscape(onClose)}
      title={<strong>{say('measure.record.title', { name })}</strong>}
      size="lg"
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <form noValidate autoComplete="off" onSubmit={form.handleSubmit((input) => save.mutate(input))}>
        <Stack gap="lg">
          <FormProblem form={form} error={save.error} labels={useStatusLabels()} />
          <SaidFields form={form} />
          <EvidenceFields form={form} file={file} />
          <DialogEnd>
            <Button variant="default" onClick={onClose}>
              {say('confirm.cancel')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {say('measure.record')}
            </Button>
          </DialogEnd>
        </Stack>
      </form>
    </Modal>
  )
}

function useStatusLabels() {
  const say = useWords()
  return {
    voice: say('measure.voice'),
    status: say('measure.status'),
    on: say('measure.on'),
    note: say('measure.note'),
    annexes: say('measure.annexes'),
    filings: say('measure.filings'),
  }
}

function SaidFields({ form }: { form: StatusForm }) {
  const say = useWords()
  const today = useToday()
  const labels = useStatusLabels()
  const field = useField(form)
  const errorOf = useFieldError(form)
  return (
    <>
      <Controller
        control={form.control}
        name="voice"
        render={({ field: { value, onChange } }) => (
          <Radio.Group label={labels.voice} value={value} onChange={onChange}>
            <Stack gap="xs" mt="xs">
              {voices.map((voice) => (
                <Radio key={voice} value={voice} label={say(`measure.voice.${voice}`)} data-autofocus={voice === 'us' || undefined} />
              ))}
            </Stack>
          </Radio.Group>
        )}
      />
      <div className={classes.pair}>
        <Controller
          control={form.control}
          name="status"
          render={({ field: input }) => (
            <Select
              label={labels.status}
              data={complianceStates.map((value) => ({ value, label: say(`measure.status.${value}`) }))}
              allowDeselect={false}
              {...input}
              error={errorOf('status')}
            />
          )}
        />
        <Controller
          control={form.control}
          name="on"
          render={({ field: { onChange, ...input } }) => (
            <DayField label={labels.on} {...input} onChange={(day) => onChange(day ?? '')} maxDate={today} error={errorOf('on')} required />
          )}
        />
      </div>
      <Textarea
        label={`${labels.note} ${say('field.optional')}`}
        description={say('measure.note.hint')}
        autosize
        minRows={3}
        maxRows={10}
        maxLength={10_000}
        {...field('note')}
      />
    </>
  )
}

function EvidenceFields({ form, file }: { form: StatusForm; file: CaseFile }) {
  const say = useWords()
  const language = useLanguage()
  const labels = useStatusLabels()
  const errorOf = useFieldError(form)
  const filings = useSuspenseQuery(filingsQuery(file.id)).data.items
  const choices = {
    annexes: file.annexes
      .toSorted((a, b) => a.position - b.position)
      .map(({ id, title }, at) => ({ value: id, label: `${at + 1}. ${title}` })),
    filings: filings.map((one) => ({ value: one.id, label: `${one.briefTitle ?? say('filing.one')}, ${formatDay(one.on, language)}` })),
  }
  return (['annexes', 'filings'] as const)
    .filter((name) => choices[name].length > 0)
    .map((name) => (
      <Controller
        key={name}
        control={form.control}
        name={name}
        render={({ field: { value, ...input } }) => (
          <MultiSelect
            label={`${labels[name]} ${say('field.optional')}`}
            data={choices[name]}
            value={value ?? []}
            {...input}
            error={errorOf(name)}
            searchable
            clearable
          />
        )}
      />
    ))
}
