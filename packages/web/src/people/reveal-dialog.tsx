import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Modal, Stack, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { nameFor } from '@travessia/shared/names'
import { newReveal, type PersonView } from '@travessia/shared/people'
import { useForm } from 'react-hook-form'
import { closeOnEscape } from '../ui/close-on-escape.ts'
import { DialogEnd } from '../ui/dialog-end.tsx'
import { FormProblem, showProblem } from '../ui/form-problem.tsx'
import { useField } from '../ui/use-field.ts'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import { useWords } from '../words/use-words.ts'
import { reveal } from './reveal.ts'
import type { Told } from './use-revealed.ts'

interface RevealDialogProps {
  caseId: string
  person: PersonView
  onClose: () => void
  onTold: (told: Told) => void
}

/** Asks why, before the name of a protected person is told. The reason given last stands there already. */
export function RevealDialog({ caseId, person, onClose, onTold }: RevealDialogProps) {
  const say = useWords()
  const client = useQueryClient()
  useReturnFocus()
  const form = useForm({
    resolver: zodResolver(newReveal),
    shouldFocusError: false,
    defaultValues: { reason: client.getQueryData<string>(lastReason) ?? '' },
  })
  const field = useField(form)
  const ask = useMutation({
    mutationFn: (reason: string) => reveal(caseId, person.id, reason),
    // What was told is kept by the page alone, and as long as the page wants.
    gcTime: 0,
    onSuccess: (told, reason) => {
      client.setQueryData(lastReason, reason)
      onTold({ ...told, reason })
    },
    onError: (error) => showProblem(error, form.setError),
  })
  return (
    <Modal
      opened
      onClose={onClose}
      {...closeOnEscape(onClose)}
      title={<strong>{say('person.reveal.title', { name: nameFor(person, 'internal') })}</strong>}
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <form noValidate autoComplete="off" onSubmit={form.handleSubmit(({ reason }) => ask.mutate(reason))}>
        <Stack gap="lg">
          <FormProblem form={form} error={ask.error} labels={{ reason: say('person.reveal.reason') }} />
          <TextInput
            label={say('person.reveal.reason')}
            description={say('person.reveal.hint')}
            required
            maxLength={300}
            data-autofocus
            {...field('reason')}
          />
          <DialogEnd>
            <Button variant="default" onClick={onClose}>
              {say('confirm.cancel')}
            </Button>
            <Button type="submit" loading={ask.isPending}>
              {say('person.reveal')}
            </Button>
          </DialogEnd>
        </Stack>
      </form>
    </Modal>
  )
}

/** In memory alone, and gone with the session. */
const lastReason = ['reveal-reason']
