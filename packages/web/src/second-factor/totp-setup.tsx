import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Group, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { totpCode } from '@travessia/shared/second-factor'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { api } from '../api.ts'
import { CopyField } from '../ui/copy-field.tsx'
import { FormProblem, showProblem } from '../ui/form-problem.tsx'
import { useField } from '../ui/use-field.ts'
import { useWords } from '../words/use-words.ts'
import { PasswordForm } from './password-form.tsx'
import classes from './second-factor.module.css'
import { Square } from './square.tsx'

interface SetupProps {
  hasPassword: boolean
  /** With recovery codes, where there were none. */
  onDone: (codes: string[] | null) => void
  onCancel: () => void
}

/** An app with codes in two steps: the password, then the square and the first code. */
export function TotpSetup({ hasPassword, onDone, onCancel }: SetupProps) {
  const say = useWords()
  const [begun, setBegun] = useState<{ secret: string; address: string }>()
  if (begun) return <Scan {...begun} onDone={onDone} onCancel={onCancel} />
  return (
    <PasswordForm
      hasPassword={hasPassword}
      action={say(hasPassword ? 'factor.password.check' : 'factor.totp.start')}
      send={async ({ password }) => setBegun(await parseResponse(api.me['second-factor'].totp.$post({ json: { password } })))}
      onDone={() => undefined}
      onCancel={onCancel}
    />
  )
}

function Scan({ secret, address, onDone, onCancel }: { secret: string; address: string } & Pick<SetupProps, 'onDone' | 'onCancel'>) {
  const say = useWords()
  const form = useForm({ resolver: zodResolver(totpCode), shouldFocusError: false, defaultValues: { code: '' } })
  const field = useField(form)
  const confirm = useMutation({
    mutationFn: (json: { code: string }) => parseResponse(api.me['second-factor'].totp.confirm.$post({ json })),
    onSuccess: ({ recoveryCodes }) => onDone(recoveryCodes),
    onError: (error) => showProblem(error, form.setError),
  })
  return (
    <form onSubmit={form.handleSubmit((given) => confirm.mutate(given))} noValidate className={classes.part}>
      <FormProblem form={form} error={confirm.error} labels={{ code: say('factor.totp.code') }} />
      <p>{say('factor.totp.scan')}</p>
      <div className={classes.scan}>
        <Square text={address} />
        <div className={classes.typed}>
          <CopyField label={say('factor.totp.key')} value={secret} />
          <TextInput label={say('factor.totp.code')} autoComplete="one-time-code" inputMode="numeric" maxLength={9} {...field('code')} />
          <Group gap="xs">
            <Button type="submit" loading={confirm.isPending}>
              {say('factor.totp.confirm')}
            </Button>
            <Button variant="default" onClick={onCancel}>
              {say('confirm.cancel')}
            </Button>
          </Group>
        </div>
      </div>
    </form>
  )
}
