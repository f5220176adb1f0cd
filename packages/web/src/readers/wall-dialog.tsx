import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Modal, Stack, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { newWall, type ReaderView } from '@travessia/shared/readers'
import { useForm } from 'react-hook-form'
import { isStatus } from '../api.ts'
import { useMe } from '../me/queries.ts'
import { closeOnEscape } from '../ui/close-on-escape.ts'
import { DialogEnd } from '../ui/dialog-end.tsx'
import { FormProblem, showProblem } from '../ui/form-problem.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useField } from '../ui/use-field.ts'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import { useWords } from '../words/use-words.ts'
import { buildWall } from './queries.ts'

interface WallDialogProps {
  caseId: string
  reader: ReaderView
  onClose: () => void
}

/** Keeps somebody out of the case, oneself not excepted. */
export function WallDialog({ caseId, reader, onClose }: WallDialogProps) {
  const say = useWords()
  const navigate = useNavigate()
  const isSelf = useMe().user.id === reader.id
  const showFailure = useShowFailure()
  useReturnFocus()
  const form = useForm({ resolver: zodResolver(newWall), shouldFocusError: false, defaultValues: { reason: '' } })
  const field = useField(form)
  const build = useMutation({
    mutationFn: (reason: string) => buildWall(caseId, reader.id, reason),
    onSuccess: () => {
      notifications.show({ message: say('readers.built') })
      if (isSelf) return navigate({ to: '/cases' })
      return onClose()
    },
    onError: (error) => (isStatus(error, 409) ? showFailure(error) : showProblem(error, form.setError)),
  })
  return (
    <Modal
      opened
      onClose={onClose}
      {...closeOnEscape(onClose)}
      title={<strong>{say('readers.build.title', { name: reader.name })}</strong>}
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <form noValidate autoComplete="off" onSubmit={form.handleSubmit(({ reason }) => build.mutate(reason))}>
        <Stack gap="lg">
          <FormProblem form={form} error={build.error} labels={{ reason: say('readers.build.reason') }} />
          <p>{say(isSelf ? 'readers.build.self' : 'readers.build.body')}</p>
          <TextInput
            label={say('readers.build.reason')}
            description={say('readers.build.reason.hint')}
            required
            maxLength={500}
            data-autofocus
            {...field('reason')}
          />
          <DialogEnd>
            <Button variant="default" onClick={onClose}>
              {say('confirm.cancel')}
            </Button>
            <Button color="red" type="submit" loading={build.isPending}>
              {say('readers.build')}
            </Button>
          </DialogEnd>
        </Stack>
      </form>
    </Modal>
  )
}
