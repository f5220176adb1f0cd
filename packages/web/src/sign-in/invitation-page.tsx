import { zodResolver } from '@hookform/resolvers/zod'
import { Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { type AcceptInvitation, acceptInvitation } from '@travessia/shared/users'
import { parseResponse } from 'hono/client'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { api, isStatus } from '../api.ts'
import { DoorPage } from '../ui/door-page.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { FormProblem, showProblem } from '../ui/form-problem.tsx'
import { ButtonLink } from '../ui/links.tsx'
import { Loading } from '../ui/loading.tsx'
import { useField } from '../ui/use-field.ts'
import { useLanguage, useWords } from '../words/use-words.ts'

const route = getRouteApi('/door/invitation/$token')

const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['invitations', token],
    queryFn: () => parseResponse(api.invitations[':token'].$get({ param: { token } })),
    // Accepting uses it up: asking again would say that it is gone while its new holder is being let in.
    staleTime: 'static',
  })

export function InvitationPage() {
  const say = useWords()
  const { token } = route.useParams()
  const invitation = useQuery(invitationQuery(token))
  if (invitation.isPending)
    return (
      <DoorPage title={say('invitation.titlePlain')}>
        <Loading rows={3} height={64} />
      </DoorPage>
    )
  if (isStatus(invitation.error, 404) || isStatus(invitation.error, 410)) return <InvitationGone />
  if (invitation.error)
    return (
      <DoorPage title={say('invitation.titlePlain')}>
        <ErrorState error={invitation.error} retry={() => void invitation.refetch()} />
      </DoorPage>
    )
  const { organisation, email, role } = invitation.data
  return (
    <DoorPage title={say('invitation.title', { organisation })} lead={say('invitation.lead', { email, role: say(`role.${role}`) })}>
      <AcceptForm token={token} email={email} />
    </DoorPage>
  )
}

function AcceptForm({ token, email }: { token: string; email: string }) {
  const say = useWords()
  const language = useLanguage()
  const navigate = useNavigate()
  const client = useQueryClient()
  const form = useForm<z.input<typeof acceptInvitation>, unknown, AcceptInvitation>({
    resolver: zodResolver(acceptInvitation),
    shouldFocusError: false,
    defaultValues: { name: '', password: '' },
  })
  const field = useField(form)
  const accept = useMutation({
    mutationFn: (json: AcceptInvitation) =>
      parseResponse(api.invitations[':token'].accept.$post({ param: { token }, json: { ...json, language } })),
    onSuccess: () => {
      client.clear()
      return navigate({ to: '/' })
    },
    onError: (error) => showProblem(error, form.setError),
  })
  if (isStatus(accept.error, 410)) return <p>{say('invitation.gone.body')}</p>
  return (
    <form onSubmit={form.handleSubmit((given) => accept.mutate(given))} noValidate>
      <Stack>
        <FormProblem form={form} error={accept.error} labels={{ name: say('invitation.name'), password: say('setup.password') }} />
        <TextInput type="hidden" autoComplete="username" value={email} readOnly hidden aria-hidden />
        <TextInput autoComplete="name" label={say('invitation.name')} {...field('name')} />
        <PasswordInput
          autoComplete="new-password"
          label={say('setup.password')}
          description={say('setup.password.hint')}
          visibilityToggleButtonProps={{ 'aria-label': say('field.showPassword'), tabIndex: 0 }}
          {...field('password')}
        />
        <Button type="submit" loading={accept.isPending}>
          {say('invitation.submit')}
        </Button>
      </Stack>
    </form>
  )
}

function InvitationGone() {
  const say = useWords()
  return (
    <DoorPage title={say('invitation.gone.title')} lead={say('invitation.gone.body')}>
      <ButtonLink to="/sign-in">{say('invitation.toSignIn')}</ButtonLink>
    </DoorPage>
  )
}
