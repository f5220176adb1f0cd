import { zodResolver } from '@hookform/resolvers/zod'
import { Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import type { Factor } from '@travessia/shared/second-factor'
import { lazy, Suspense, useState } from 'react'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { PasskeyButton } from '../second-factor/passkey-button.tsx'
import { DoorPage } from '../ui/door-page.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import { Loading } from '../ui/loading.tsx'
import { Notice } from '../ui/notice.tsx'
import { useField } from '../ui/use-field.ts'
import { useWords } from '../words/use-words.ts'
import { OtherWays } from './other-ways.tsx'
import { type Credentials, signIn } from './sign-in.ts'

const SecondStep = lazy(async () => ({ default: (await import('../second-factor/second-step.tsx')).SecondStep }))

const route = getRouteApi('/door/sign-in')

const credentials = z.object({ email: z.email(), password: z.string().min(1) })

export function SignInPage() {
  const say = useWords()
  const { to, trouble, factors: begun } = route.useSearch()
  const client = useQueryClient()
  const router = useRouter()
  const form = useForm<z.input<typeof credentials>, unknown, Credentials>({
    resolver: zodResolver(credentials),
    shouldFocusError: false,
    defaultValues: { email: '', password: '' },
  })
  const field = useField(form)
  const [factors, askFor] = useState<readonly Factor[] | undefined>(begun)
  const enter = useMutation({
    mutationFn: signIn,
    onSuccess: (answer) => (answer.signedIn ? letIn() : askFor(answer.factors)),
  })
  const letIn = () => {
    client.clear()
    router.history.push(to ?? '/')
  }
  const back = () => {
    form.resetField('password')
    askFor(undefined)
  }
  if (factors)
    return (
      <DoorPage title={say('factor.enter.title')}>
        <Suspense fallback={<Loading rows={2} height={56} />}>
          <SecondStep factors={factors} onEnter={letIn} onBack={back} />
        </Suspense>
      </DoorPage>
    )
  return (
    <DoorPage title={say('signIn.title')}>
      {to && <Notice>{say('signIn.ended')}</Notice>}
      {trouble && (
        <Notice tone="loss" live title={say('signIn.trouble.title')}>
          <p>{say(`signIn.trouble.${trouble}`)}</p>
        </Notice>
      )}
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
          <PasskeyButton onEnter={letIn} />
        </Stack>
      </form>
      <OtherWays to={to} />
    </DoorPage>
  )
}
