import { zodResolver } from '@hookform/resolvers/zod'
import { Button, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { dayIn, type Instant } from '@travessia/shared/dates'
import { type PasskeyView, passkeyEdit } from '@travessia/shared/second-factor'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { api } from '../api.ts'
import { readerZone } from '../ui/clock.ts'
import { FormProblem, showProblem } from '../ui/form-problem.tsx'
import { formatDay } from '../ui/format-day.ts'
import { useField } from '../ui/use-field.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { PasswordForm } from './password-form.tsx'
import classes from './second-factor.module.css'

export function OnePasskey({ passkey, hasPassword }: { passkey: PasskeyView; hasPassword: boolean }) {
  const say = useWords()
  const language = useLanguage()
  const [open, setOpen] = useState<'rename' | 'remove'>()
  const close = () => setOpen(undefined)
  const { id, name, createdAt, lastUsedAt } = passkey
  const day = (moment: Instant) => formatDay(dayIn(readerZone(), moment), language)
  const removed = () => notifications.show({ message: say('passkey.removed') })
  return (
    <li className={classes.row}>
      <div className={classes.wide}>
        <strong>{name}</strong>
        <div className={classes.quiet}>
          {say('passkey.created', { day: day(createdAt) })} ·{' '}
          {lastUsedAt ? say('passkey.used', { day: day(lastUsedAt) }) : say('passkey.unused')}
        </div>
      </div>
      {!open && (
        <>
          <Button variant="default" aria-label={say('passkey.rename.name', { name })} onClick={() => setOpen('rename')}>
            {say('passkey.rename')}
          </Button>
          <Button variant="default" aria-label={say('passkey.remove.name', { name })} onClick={() => setOpen('remove')}>
            {say('passkey.remove')}
          </Button>
        </>
      )}
      {open === 'rename' && <Rename id={id} name={name} onDone={close} />}
      {open === 'remove' && (
        <PasswordForm
          hasPassword={hasPassword}
          destructive
          why={say('passkey.remove.why')}
          action={say('passkey.remove')}
          send={({ password }) =>
            parseResponse(api.me['second-factor'].passkeys[':id'].remove.$post({ param: { id }, json: { password } }))
          }
          onDone={removed}
          onCancel={close}
        />
      )}
    </li>
  )
}

function Rename({ id, name, onDone }: { id: string; name: string; onDone: () => void }) {
  const say = useWords()
  const form = useForm({ resolver: zodResolver(passkeyEdit), shouldFocusError: false, defaultValues: { name } })
  const field = useField(form)
  const rename = useMutation({
    mutationFn: (json: { name: string }) => parseResponse(api.me['second-factor'].passkeys[':id'].$patch({ param: { id }, json })),
    onSuccess: onDone,
    onError: (error) => showProblem(error, form.setError),
  })
  return (
    <form onSubmit={form.handleSubmit((given) => rename.mutate(given))} noValidate className={classes.form}>
      <FormProblem form={form} error={rename.error} labels={{ name: say('passkey.name') }} />
      <div className={classes.line}>
        <TextInput label={say('passkey.name')} maxLength={80} className={classes.wide} {...field('name')} />
        <Button type="submit" variant="default" loading={rename.isPending}>
          {say('passkey.rename.save')}
        </Button>
      </div>
    </form>
  )
}
