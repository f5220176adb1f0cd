import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Checkbox, Modal, Select, Stack, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import {
  dueOf,
  type NewSubjectRequest,
  newSubjectRequest,
  subjectRequestForms,
  subjectRequestKinds,
} from '@travessia/shared/data-protection/subject-requests'
import { isIsoDate } from '@travessia/shared/dates'
import type { PersonView } from '@travessia/shared/people'
import { parseResponse } from 'hono/client'
import { Controller, type UseFormReturn, useForm } from 'react-hook-form'
import type { z } from 'zod'
import { api } from '../api.ts'
import { SourceText } from '../law-browser/source-text.tsx'
import { useToday } from '../ui/clock.ts'
import { closeOnEscape } from '../ui/close-on-escape.ts'
import { DateText } from '../ui/date-text.tsx'
import { DayField } from '../ui/day-field.tsx'
import { DialogEnd } from '../ui/dialog-end.tsx'
import { FormProblem, showProblem } from '../ui/form-problem.tsx'
import { useField, useFieldError } from '../ui/use-field.ts'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import { useWords } from '../words/use-words.ts'
import classes from './requests.module.css'

type RequestForm = UseFormReturn<z.input<typeof newSubjectRequest>, unknown, NewSubjectRequest>

/** Records what a person asks for; the day by which it is answered is shown while it is chosen. */
export function RequestDialog({ caseId, person, onClose }: { caseId: string; person: PersonView; onClose: () => void }) {
  const say = useWords()
  const today = useToday()
  useReturnFocus()
  const form: RequestForm = useForm({
    resolver: zodResolver(newSubjectRequest),
    shouldFocusError: false,
    defaultValues: { personId: person.id, kind: 'access', form: 'full', receivedOn: today, byRepresentative: false, note: '' },
  })
  const save = useMutation({
    mutationFn: (json: NewSubjectRequest) => parseResponse(api.cases[':case']['subject-requests'].$post({ param: { case: caseId }, json })),
    onSuccess: () => {
      notifications.show({ message: say('subject.saved') })
      onClose()
    },
    onError: (error) => showProblem(error, form.setError),
  })
  const labels = { kind: say('subject.kind'), receivedOn: say('subject.receivedOn'), note: say('subject.note') }
  return (
    <Modal
      opened
      onClose={onClose}
      {...closeOnEscape(onClose)}
      title={<strong>{say('subject.record.title', { name: person.name })}</strong>}
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <form noValidate autoComplete="off" onSubmit={form.handleSubmit((input) => save.mutate(input))}>
        <Stack gap="lg">
          <FormProblem form={form} error={save.error} labels={labels} />
          <RequestFields form={form} labels={labels} />
          <DialogEnd>
            <Button variant="default" onClick={onClose}>
              {say('confirm.cancel')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {say('subject.record')}
            </Button>
          </DialogEnd>
        </Stack>
      </form>
    </Modal>
  )
}

function RequestFields({ form, labels }: { form: RequestForm; labels: Record<'kind' | 'receivedOn' | 'note', string> }) {
  const say = useWords()
  const today = useToday()
  const field = useField(form)
  const errorOf = useFieldError(form)
  const kind = form.watch('kind')
  return (
    <>
      <Controller
        control={form.control}
        name="kind"
        render={({ field: input }) => (
          <Select
            label={labels.kind}
            data={subjectRequestKinds.map((value) => ({ value, label: say(`subject.kind.${value}`) }))}
            allowDeselect={false}
            {...input}
            error={errorOf('kind')}
          />
        )}
      />
      {(kind === 'access' || kind === 'confirmation') && (
        <Controller
          control={form.control}
          name="form"
          render={({ field: { value, ...input } }) => (
            <Select
              label={say('subject.form')}
              data={subjectRequestForms.map((one) => ({ value: one, label: say(`subject.form.${one}`) }))}
              allowDeselect={false}
              value={value ?? 'full'}
              {...input}
            />
          )}
        />
      )}
      <Controller
        control={form.control}
        name="receivedOn"
        render={({ field: { onChange, ...input } }) => (
          <DayField
            label={labels.receivedOn}
            {...input}
            onChange={(day) => onChange(day ?? '')}
            maxDate={today}
            error={errorOf('receivedOn')}
            required
          />
        )}
      />
      <DuePreview form={form} />
      <Checkbox label={say('subject.byRepresentative')} {...form.register('byRepresentative')} />
      <Textarea label={`${labels.note} ${say('field.optional')}`} autosize minRows={2} maxRows={6} maxLength={5_000} {...field('note')} />
    </>
  )
}

function DuePreview({ form }: { form: RequestForm }) {
  const say = useWords()
  const [kind, answer, receivedOn] = form.watch(['kind', 'form', 'receivedOn'])
  if (!isIsoDate(receivedOn)) return null
  const { on, atOnce, basis } = dueOf(kind, answer ?? 'full', receivedOn)
  return (
    <div className={classes.due} aria-live="polite">
      {atOnce ? (
        `${say('subject.due.atOnce')}. `
      ) : (
        <>
          {say('subject.due')} <DateText day={on} weekday />{' '}
        </>
      )}
      <span className={classes.inline}>
        <SourceText {...basis} />
      </span>
    </div>
  )
}
