import { zodResolver } from '@hookform/resolvers/zod'
import { Button, PasswordInput, Stack } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { newPassword } from '@travessia/shared/users'
import { parseResponse } from 'hono/client'
import { useForm } from 'react-hook-form'
import { api, isStatus } from '../api.ts'
import { DoorPage } from '../ui/door-page.tsx'
import { FormProblem, showProblem } from '../ui/form-problem.tsx'
import { ButtonLink } from '../ui/links.tsx'
import { useField } from '../ui/use-field.ts'
import { useWords } from '../words/use-words.ts'

const chosen = newPassword.pick({ password: true })

/** Where the link of the mail leads; what proves that it came from there stands behind the # and goes to no server by itself. */
export function NewPasswordPage() {
  const say = useWords()
  const token = useLocation({ select: ({ hash }) => hash })
  const client = useQueryClient()
  const change = useMutation({
    mutationFn: (json: { password: string }) => parseResponse(api.auth.reset.$post({ json: { ...json, token } })),
    onSuccess: () => client.clear(),
  })
  if (change.isSuccess)
    return (
      <DoorPage title={say('newPassword.done.title')} lead={say('newPassword.done.body')}>
        <ButtonLink to="/sign-in">{say('newPassword.toSignIn')}</ButtonLink>
      </DoorPage>
    )
  if (!newPassword.shape.token.safeParse(token).success || isStatus(change.error, 410))
    return (
      <DoorPage title={say('newPassword.gone.title')} lead={say('newPassword.gone.body')}>
        <ButtonLink to="/forgot">{say('newPassword.gone.action')}</ButtonLink>
      </DoorPage>
    )
  return (
    <DoorPage title={say('newPassword.title')} lead={say('newPassword.lead')}>
      <PasswordForm error={change.error} isPending={change.isPending} send={change.mutateAsync} />
    </DoorPage>
  )
}

interface PasswordFormProps {
  error: unknown
  isPending: boolean
  send: (json: { password: string }) => Promise<unknown>
}

function PasswordForm({ error, isPending, send }: PasswordFormProps) {
  const say = useWords()
  const form = useForm({ resolver: zodResolver(chosen), shouldFocusError: false, defaultValues: { password: '' } })
  const field = useField(form)
  const submit = (given: { password: string }) => send(given).catch((refusal: unknown) => showProblem(refusal, form.setError))
  return (
    <form onSubmit={form.handleSubmit(submit)} noValidate>
      <Stack>
        <FormProblem form={form} error={error} labels={{ password: say('newPassword.password') }} />
        <PasswordInput
          autoComplete="new-password"
          label={say('newPassword.password')}
          description={say('setup.password.hint')}
          visibilityToggleButtonProps={{ 'aria-label': say('field.showPassword'), tabIndex: 0 }}
          {...field('password')}
        />
        <Button type="submit" loading={isPending}>
          {say('newPassword.submit')}
        </Button>
      </Stack>
    </form>
  )
}
