import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Modal, Radio, Select, Stack, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { decisionsOf, type ReviewDecision, type ReviewItem, reviewDecision } from '@travessia/shared/data-protection/retention'
import { addDays, addMonths } from '@travessia/shared/dates'
import { parseResponse } from 'hono/client'
import { Controller, type UseFormReturn, useForm } from 'react-hook-form'
import type { z } from 'zod'
import { api, isStatus } from '../api.ts'
import { useToday } from '../ui/clock.ts'
import { closeOnEscape } from '../ui/close-on-escape.ts'
import { useConfirm } from '../ui/confirm.tsx'
import { DayField } from '../ui/day-field.tsx'
import { DialogEnd } from '../ui/dialog-end.tsx'
import { FormProblem, showProblem } from '../ui/form-problem.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useField, useFieldError } from '../ui/use-field.ts'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import { useWords } from '../words/use-words.ts'

type DecisionForm = UseFormReturn<z.input<typeof reviewDecision>, unknown, ReviewDecision>

const grounds = ['proceedings', 'obligation', 'research', 'anonymised'] as const

/** Keeping until a day, making unreadable or deleting; what cannot be undone is asked for twice. */
export function DecideDialog({ item, what, onClose }: { item: ReviewItem; what: string; onClose: () => void }) {
  const say = useWords()
  const today = useToday()
  const confirm = useConfirm()
  const showFailure = useShowFailure()
  useReturnFocus()
  const form: DecisionForm = useForm({
    resolver: zodResolver(reviewDecision),
    shouldFocusError: false,
    defaultValues: { decision: 'keep', keepUntil: addMonths(today, 12), reason: '', ground: 'proceedings', version: item.version },
  })
  const save = useMutation({
    mutationFn: (json: ReviewDecision) => parseResponse(api.retention.review[':review'].$post({ param: { review: item.id }, json })),
    onSuccess: () => {
      notifications.show({ message: say('retention.done') })
      onClose()
    },
    onError: (error) => {
      showProblem(error, form.setError)
      if (isStatus(error, 409)) showFailure(error)
    },
  })
  const ask = form.handleSubmit(async (input) => {
    const question = {
      title: say('retention.confirm.title'),
      body: say(input.decision === 'delete' ? 'retention.confirm.body' : 'retention.confirm.anonymise', { what }),
      action: say(`retention.decision.${input.decision}`),
      destructive: true,
      phrase: item.caseReference,
    }
    if (input.decision === 'keep' || (await confirm(question))) save.mutate(input)
  })
  const labels = { keepUntil: say('retention.keepUntil'), reason: say('retention.reason'), ground: say('retention.ground') }
  return (
    <Modal
      opened
      onClose={onClose}
      {...closeOnEscape(onClose)}
      title={<strong>{say('retention.decide.title')}</strong>}
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <form noValidate autoComplete="off" onSubmit={ask}>
        <Stack gap="lg">
          <FormProblem form={form} error={save.error} labels={labels} />
          <p>
            {what} · {say(`retention.kind.${item.kind}`)}
          </p>
          <DecisionFields form={form} item={item} labels={labels} tomorrow={addDays(today, 1)} />
          <DialogEnd>
            <Button variant="default" onClick={onClose}>
              {say('confirm.cancel')}
            </Button>
            <Button type="submit" color={form.watch('decision') === 'keep' ? undefined : 'red'} loading={save.isPending}>
              {say('retention.save')}
            </Button>
          </DialogEnd>
        </Stack>
      </form>
    </Modal>
  )
}

interface DecisionFieldsProps {
  form: DecisionForm
  item: ReviewItem
  labels: Record<'keepUntil' | 'reason' | 'ground', string>
  tomorrow: string
}

function DecisionFields({ form, item, labels, tomorrow }: DecisionFieldsProps) {
  const say = useWords()
  const field = useField(form)
  const errorOf = useFieldError(form)
  const decision = form.watch('decision')
  return (
    <>
      <Controller
        control={form.control}
        name="decision"
        render={({ field: { value, onChange } }) => (
          <Radio.Group label={say('retention.decision')} value={value} onChange={onChange}>
            <Stack gap="xs" mt="xs">
              {decisionsOf[item.kind].map((one) => (
                <Radio key={one} value={one} label={say(`retention.decision.${one}`)} />
              ))}
            </Stack>
          </Radio.Group>
        )}
      />
      {decision === 'keep' && (
        <Controller
          control={form.control}
          name="keepUntil"
          render={({ field: { value, ...input } }) => (
            <DayField label={labels.keepUntil} value={value ?? null} {...input} minDate={tomorrow} error={errorOf('keepUntil')} required />
          )}
        />
      )}
      {decision === 'anonymise' && (
        <Controller
          control={form.control}
          name="ground"
          render={({ field: { value, ...input } }) => (
            <Select
              label={labels.ground}
              data={grounds.map((one) => ({ value: one, label: say(`ground.${one}`) }))}
              value={value ?? null}
              {...input}
              error={errorOf('ground')}
              allowDeselect={false}
            />
          )}
        />
      )}
      <Textarea label={labels.reason} required autosize minRows={2} maxRows={6} maxLength={1_000} {...field('reason')} />
    </>
  )
}
