import { zodResolver } from '@hookform/resolvers/zod'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQuery } from '@tanstack/react-query'
import { roles } from '@travessia/shared/permissions'
import { type NewInvitation, newInvitation } from '@travessia/shared/users'
import { parseResponse } from 'hono/client'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { api } from '../api.ts'
import { waysQuery } from '../sign-in/queries.ts'
import { readerZone } from '../ui/clock.ts'
import { CopyField } from '../ui/copy-field.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { FormProblem, showProblem } from '../ui/form-problem.tsx'
import { formatMoment } from '../ui/format-day.ts'
import { Loading } from '../ui/loading.tsx'
import { Notice } from '../ui/notice.tsx'
import { Section } from '../ui/section.tsx'
import { useField } from '../ui/use-field.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { invitationsQuery } from './queries.ts'
import classes from './settings.module.css'

export function InvitationsSection() {
  const say = useWords()
  const invitations = useQuery(invitationsQuery)
  const { data: ways } = useQuery(waysQuery)
  return (
    <Section title={say('settings.invitations')} about={say(ways?.mail ? 'settings.invitations.about.mail' : 'settings.invitations.about')}>
      <InvitationForm />
      {invitations.isPending && <Loading rows={1} height={56} />}
      {invitations.isError && <ErrorState error={invitations.error} retry={() => void invitations.refetch()} />}
      {invitations.data?.items.length === 0 && <p className={classes.quiet}>{say('settings.invitations.none')}</p>}
      {invitations.data && invitations.data.items.length > 0 && (
        <ul className={classes.rows}>
          {invitations.data.items.map((invitation) => (
            <OpenInvitation key={invitation.id} {...invitation} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function InvitationForm() {
  const say = useWords()
  const form = useForm<z.input<typeof newInvitation>, unknown, NewInvitation>({
    resolver: zodResolver(newInvitation),
    shouldFocusError: false,
    defaultValues: { email: '', role: 'lawyer' },
  })
  const field = useField(form)
  const invite = useMutation({
    mutationFn: (json: NewInvitation) => parseResponse(api.invitations.$post({ json })),
    onSuccess: () => form.reset(),
    onError: (error) => showProblem(error, form.setError),
  })
  const labels = { email: say('settings.invitations.email'), role: say('settings.invitations.role') }
  return (
    <form onSubmit={form.handleSubmit((given) => invite.mutate(given))} noValidate className={classes.form}>
      <FormProblem form={form} error={invite.error} labels={labels} />
      <div className={classes.line}>
        <TextInput type="email" autoComplete="off" label={labels.email} className={classes.wide} {...field('email')} />
        <NativeSelect label={labels.role} data={roles.map((role) => ({ value: role, label: say(`role.${role}`) }))} {...field('role')} />
        <Button type="submit" loading={invite.isPending}>
          {say('settings.invitations.create')}
        </Button>
      </div>
      {invite.data && (
        <Notice tone="done" live title={invite.data.email}>
          {invite.data.isMailed && <p>{say('settings.invitations.mailed')}</p>}
          <CopyField label={say('settings.invitations.link')} value={invite.data.link} />
        </Notice>
      )}
    </form>
  )
}

function OpenInvitation({ id, email, role, expiresAt }: { id: string; email: string; role: (typeof roles)[number]; expiresAt: string }) {
  const say = useWords()
  const language = useLanguage()
  const cancel = useMutation({
    mutationFn: () => parseResponse(api.invitations[':id'].$delete({ param: { id } })),
    onSuccess: () => notifications.show({ message: say('settings.invitations.cancelled') }),
  })
  return (
    <li className={classes.row}>
      <div className={classes.wide}>
        <strong>{email}</strong>
        <div className={classes.quiet}>
          {say(`role.${role}`)} · {say('settings.invitations.until', { day: formatMoment(expiresAt, language, readerZone()) })}
        </div>
      </div>
      <Button
        variant="default"
        loading={cancel.isPending}
        onClick={() => cancel.mutate()}
        aria-label={say('settings.invitations.cancel.name', { email })}
      >
        {say('settings.invitations.cancel')}
      </Button>
    </li>
  )
}
