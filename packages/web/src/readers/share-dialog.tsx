import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Modal, Stack } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { type ReaderView, type Sharing, sharing } from '@travessia/shared/readers'
import { Controller, useForm } from 'react-hook-form'
import { useToday } from '../ui/clock.ts'
import { closeOnEscape } from '../ui/close-on-escape.ts'
import { DayField } from '../ui/day-field.tsx'
import { DialogEnd } from '../ui/dialog-end.tsx'
import { FormProblem, showProblem } from '../ui/form-problem.tsx'
import { useFieldError } from '../ui/use-field.ts'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import { useWords } from '../words/use-words.ts'
import { share } from './queries.ts'

interface ShareDialogProps {
  caseId: string
  reader: ReaderView
  onClose: () => void
}

/** Gives somebody access to the case, for good or until a day. */
export function ShareDialog({ caseId, reader, onClose }: ShareDialogProps) {
  const say = useWords()
  const today = useToday()
  useReturnFocus()
  const form = useForm({ resolver: zodResolver(sharing), shouldFocusError: false, defaultValues: { until: reader.until } })
  const fieldError = useFieldError(form)
  const save = useMutation({
    mutationFn: (given: Sharing) => share(caseId, reader.id, given),
    onSuccess: () => {
      notifications.show({ message: say('readers.shared') })
      onClose()
    },
    onError: (error) => showProblem(error, form.setError),
  })
  return (
    <Modal
      opened
      onClose={onClose}
      {...closeOnEscape(onClose)}
      title={<strong>{say('readers.share.title', { name: reader.name })}</strong>}
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <form noValidate onSubmit={form.handleSubmit((given) => save.mutate(given))}>
        <Stack gap="lg">
          <FormProblem form={form} error={save.error} labels={{ until: say('readers.share.until') }} />
          <Controller
            control={form.control}
            name="until"
            render={({ field }) => (
              <DayField
                {...field}
                value={field.value ?? null}
                label={say('readers.share.until')}
                description={say('readers.share.until.hint')}
                minDate={today}
                error={fieldError('until')}
              />
            )}
          />
          <DialogEnd>
            <Button variant="default" onClick={onClose}>
              {say('confirm.cancel')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {say('readers.share.save')}
            </Button>
          </DialogEnd>
        </Stack>
      </form>
    </Modal>
  )
}
