import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Modal, Radio, Stack, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import {
  type SubjectRequestAnswer,
  type SubjectRequestView,
  subjectRequestAnswer,
} from '@travessia/shared/data-protection/subject-requests'
import { parseResponse } from 'hono/client'
import { Controller, useForm } from 'react-hook-form'
import type { z } from 'zod'
import { api, isStatus } from '../api.ts'
import { useToday } from '../ui/clock.ts'
import { closeOnEscape } from '../ui/close-on-escape.ts'
import { DayField } from '../ui/day-field.tsx'
import { DialogEnd } from '../ui/dialog-end.tsx'
import { FormProblem, showProblem } from '../ui/form-problem.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useField, useFieldError } from '../ui/use-field.ts'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import { useWords } from '../words/use-words.ts'

/** Records how a request was answered; a refusal says why. */
export function AnswerDialog({ request, onClose }: { request: SubjectRequestView; onClose: () => void }) {
  const say = useWords()
  const today = useToday()
  const showFailure = useShowFailure()
  useReturnFocus()
  const form = useForm<z.input<typeof subjectRequestAnswer>, unknown, SubjectRequestAnswer>({
    resolver: zodResolver(subjectRequestAnswer),
    shouldFocusError: false,
    defaultValues: { state: 'done', answeredOn: today, answer: '', version: request.version },
  })
  const field = useField(form)
  const errorOf = useFieldError(form)
  const save = useMutation({
    mutationFn: (json: SubjectRequestAnswer) =>
      parseResponse(
        api.cases[':case']['subject-requests'][':request'].answer.$post({ param: { case: request.caseId, request: request.id }, json }),
      ),
    onSuccess: onClose,
    onError: (error) => {
      showProblem(error, form.setError)
      if (isStatus(error, 409)) showFailure(error)
    },
  })
  const labels = { state: say('subject.state'), answeredOn: say('subject.answeredOn'), answer: say('subject.answer.text') }
  return (
    <Modal
      opened
      onClose={onClose}
      {...closeOnEscape(onClose)}
      title={<strong>{say('subject.answer.title')}</strong>}
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <form noValidate autoComplete="off" onSubmit={form.handleSubmit((input) => save.mutate(input))}>
        <Stack gap="lg">
          <FormProblem form={form} error={save.error} labels={labels} />
          <Controller
            control={form.control}
            name="state"
            render={({ field: { value, onChange } }) => (
              <Radio.Group label={labels.state} value={value} onChange={onChange}>
                <Stack gap="xs" mt="xs">
                  <Radio value="done" label={say('subject.state.done')} />
                  <Radio value="refused" label={say('subject.state.refused')} />
                </Stack>
              </Radio.Group>
            )}
          />
          <Controller
            control={form.control}
            name="answeredOn"
            render={({ field: { onChange, ...input } }) => (
              <DayField
                label={labels.answeredOn}
                {...input}
                onChange={(day) => onChange(day ?? '')}
                minDate={request.receivedOn}
                maxDate={today}
                error={errorOf('answeredOn')}
              />
            )}
          />
          <Textarea
            label={labels.answer}
            description={say('subject.answer.hint')}
            autosize
            minRows={3}
            maxRows={10}
            maxLength={5_000}
            {...field('answer')}
          />
          <DialogEnd>
            <Button variant="default" onClick={onClose}>
              {say('confirm.cancel')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {say('subject.answer')}
            </Button>
          </DialogEnd>
        </Stack>
      </form>
    </Modal>
  )
}
