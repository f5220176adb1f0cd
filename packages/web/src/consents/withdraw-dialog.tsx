import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Modal, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type ConsentView, type ConsentWithdrawal, consentWithdrawal } from '@travessia/shared/data-protection/consents'
import { parseResponse } from 'hono/client'
import { Controller, useForm } from 'react-hook-form'
import { api } from '../api.ts'
import { useToday } from '../ui/clock.ts'
import { closeOnEscape } from '../ui/close-on-escape.ts'
import { DayField } from '../ui/day-field.tsx'
import { DialogEnd } from '../ui/dialog-end.tsx'
import { FormProblem, showProblem } from '../ui/form-problem.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useFieldError } from '../ui/use-field.ts'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import { useWords } from '../words/use-words.ts'

interface WithdrawDialogProps {
  caseId: string
  consent: ConsentView
  purpose: string
  onClose: () => void
}

/** Records that somebody took back what they allowed. */
export function WithdrawDialog({ caseId, consent, purpose, onClose }: WithdrawDialogProps) {
  const say = useWords()
  const today = useToday()
  const showFailure = useShowFailure()
  useReturnFocus()
  const form = useForm<ConsentWithdrawal>({
    resolver: zodResolver(consentWithdrawal),
    shouldFocusError: false,
    defaultValues: { on: today, version: consent.version },
  })
  const errorOf = useFieldError(form)
  const save = useMutation({
    mutationFn: (json: ConsentWithdrawal) =>
      parseResponse(api.cases[':case'].consents[':consent'].withdrawal.$post({ param: { case: caseId, consent: consent.id }, json })),
    onSuccess: onClose,
    onError: (error) => {
      showProblem(error, form.setError)
      if (Object.keys(form.formState.errors).length === 0) showFailure(error)
    },
  })
  return (
    <Modal
      opened
      onClose={onClose}
      {...closeOnEscape(onClose)}
      title={<strong>{say('consent.withdraw.title')}</strong>}
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <form noValidate onSubmit={form.handleSubmit((input) => save.mutate(input))}>
        <Stack gap="lg">
          <FormProblem form={form} labels={{ on: say('consent.withdraw.on') }} />
          <p>{say('consent.withdraw.body', { purpose })}</p>
          <Controller
            control={form.control}
            name="on"
            render={({ field: { onChange, ...input } }) => (
              <DayField
                label={say('consent.withdraw.on')}
                {...input}
                onChange={(day) => onChange(day ?? '')}
                minDate={consent.givenOn}
                maxDate={today}
                error={errorOf('on')}
              />
            )}
          />
          <DialogEnd>
            <Button variant="default" onClick={onClose}>
              {say('confirm.cancel')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {say('consent.withdraw')}
            </Button>
          </DialogEnd>
        </Stack>
      </form>
    </Modal>
  )
}
