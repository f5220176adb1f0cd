import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Stack, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { resetAsk } from '@travessia/shared/users'
import { parseResponse } from 'hono/client'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { api } from '../api.ts'
import { DoorPage } from '../ui/door-page.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { FormProblem, showProblem } from '../ui/form-problem.tsx'
import { ButtonLink, TextLink } from '../ui/links.tsx'
import { Loading } from '../ui/loading.tsx'
import { Notice } from '../ui/notice.tsx'
import { useField } from '../ui/use-field.ts'
import { useWords } from '../words/use-words.ts'
import { waysQuery } from './queries.ts'

/** Asks for a link by which the password is replaced; says the same whether there is such an account or not. */
export function ForgotPage() {
  const say = useWords()
  const ways = useQuery(waysQuery)
  return (
    <DoorPage title={say('forgot.title')}>
      {ways.isPending && <Loading rows={2} height={64} />}
      {ways.isError && <ErrorState error={ways.error} retry={() => void ways.refetch()} />}
      {ways.data?.mail === false && <p>{say('forgot.noMail')}</p>}
      {ways.data?.mail ? <AskForm /> : <ButtonLink to="/sign-in">{say('forgot.back')}</ButtonLink>}
    </DoorPage>
  )
}

type Asked = z.output<typeof resetAsk>

function AskForm() {
  const say = useWords()
  const form = useForm<z.input<typeof resetAsk>, unknown, Asked>({
    resolver: zodResolver(resetAsk),
    shouldFocusError: false,
    defaultValues: { email: '' },
  })
  const field = useField(form)
  const ask = useMutation({
    mutationFn: (json: Asked) => parseResponse(api.auth.reset.ask.$post({ json })),
    onError: (error) => showProblem(error, form.setError),
  })
  if (ask.isSuccess)
    return (
      <>
        <Notice tone="done" live title={say('forgot.sent.title')}>
          <p>{say('forgot.sent.body')}</p>
        </Notice>
        <TextLink to="/sign-in">{say('forgot.back')}</TextLink>
      </>
    )
  return (
    <form onSubmit={form.handleSubmit((given) => ask.mutate(given))} noValidate>
      <Stack>
        <p>{say('forgot.lead')}</p>
        <FormProblem form={form} error={ask.error} labels={{ email: say('signIn.email') }} />
        <TextInput type="email" autoComplete="username" label={say('signIn.email')} {...field('email')} />
        <Button type="submit" loading={ask.isPending}>
          {say('forgot.submit')}
        </Button>
        <TextLink to="/sign-in">{say('forgot.back')}</TextLink>
      </Stack>
    </form>
  )
}
