import { zodResolver } from '@hookform/resolvers/zod'
import { Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { DoorPage } from '../ui/door-page.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import { Notice } from '../ui/notice.tsx'
import { useField } from '../ui/use-field.ts'
import { useWords } from '../words/use-words.ts'
import { type Credentials, credentials, signIn } from './sign-in.ts'

const route = getRouteApi('/door/sign-in')

export function SignInPage() {
  const say = useWords()
  const { to } = route.useSearch()
  const client = useQueryClient()
  const router = useRouter()
  const form = useForm<z.input<typeof credentials>, unknown, Credentials>({
    resolver: zodResolver(credentials),
    shouldFocusError: false,
    defaultValues: { email: '', password: '' },
  })
  const field = useField(form)
  const enter = useMutation({
    mutationFn: signIn,
    onSuccess: () => {
      client.clear()
      router.history.push(to ?? '/')
    },
  })
  return (
    <DoorPage title={say('signIn.title')}>
      {to && <Notice>{say('signIn.ended')}</Notice>}
      <form onSubmit={form.handleSubmit((given) => enter.mutate(given))} noValidate>
        <Stack>
          <FormProblem form={form} error={enter.error} labels={{ email: say('signIn.email'), password: say('signIn.password') }} />
          <TextInput type="email" autoComplete="username" label={say('signIn.email')} {...field('email')} />
          <PasswordInput
            autoComplete="current-password"
            label={say('signIn.password')}
            visibilityToggleButtonProps={{ 'aria-label': say('field.showPassword'), tabIndex: 0 }}
            {...field('password')}
          />
          <Button type="submit" loading={enter.isPending}>
            {say('signIn.submit')}
          </Button>
        </Stack>
      </form>
      <p>{say('signIn.help')}</p>
    </DoorPage>
  )
}
