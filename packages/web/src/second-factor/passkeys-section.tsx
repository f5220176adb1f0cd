import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ErrorState } from '../ui/error-state.tsx'
import { Loading } from '../ui/loading.tsx'
import { Notice } from '../ui/notice.tsx'
import { Section } from '../ui/section.tsx'
import { useWords } from '../words/use-words.ts'
import { makePasskey, mayUsePasskeys, PasskeyError } from './make-passkey.ts'
import { OnePasskey } from './one-passkey.tsx'
import { PasswordForm } from './password-form.tsx'
import { secondFactorQuery } from './queries.ts'
import { RecoveryCodes } from './recovery-codes.tsx'
import classes from './second-factor.module.css'

/** One's own passkeys: make, rename, remove. */
export function PasskeysSection() {
  const say = useWords()
  const factor = useQuery(secondFactorQuery)
  const [codes, showCodes] = useState<string[] | null>(null)
  return (
    <Section title={say('passkey.title')} about={say('passkey.about')}>
      {factor.isPending && <Loading rows={1} height={56} />}
      {factor.isError && <ErrorState error={factor.error} retry={() => void factor.refetch()} />}
      {codes && <RecoveryCodes codes={codes} onDone={() => showCodes(null)} />}
      {factor.data?.passkeys.length === 0 && <p className={classes.quiet}>{say('passkey.none')}</p>}
      {factor.data && factor.data.passkeys.length > 0 && (
        <ul className={classes.rows}>
          {factor.data.passkeys.map((passkey) => (
            <OnePasskey key={passkey.id} passkey={passkey} hasPassword={factor.data.hasPassword} />
          ))}
        </ul>
      )}
      {factor.data && <NewPasskey hasPassword={factor.data.hasPassword} onCodes={showCodes} />}
    </Section>
  )
}

/** Name and password, then the device asks who is there. */
export function NewPasskey({ hasPassword, onCodes }: { hasPassword: boolean; onCodes: (codes: string[] | null) => void }) {
  const say = useWords()
  const [isOpen, setOpen] = useState(false)
  const [failed, setFailed] = useState<PasskeyError>()
  if (!mayUsePasskeys()) return <Notice>{say('passkey.unsupported')}</Notice>
  const send = async ({ password, other }: { password: string; other: string }) => {
    setFailed(undefined)
    try {
      const { recoveryCodes } = await makePasskey(other, password)
      notifications.show({ message: say('passkey.made') })
      onCodes(recoveryCodes)
    } catch (error) {
      if (!(error instanceof PasskeyError)) throw error
      setFailed(error)
    }
  }
  return (
    <>
      {failed && <Notice tone="loss" live title={say(`passkey.${failed.why}`)} />}
      {isOpen ? (
        <PasswordForm
          hasPassword={hasPassword}
          action={say('passkey.create')}
          asks={{ field: 'name', label: say('passkey.name'), placeholder: say('passkey.name.example') }}
          send={send}
          onDone={() => setOpen(false)}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <Button variant="default" onClick={() => setOpen(true)} style={{ alignSelf: 'flex-start' }}>
          {say('passkey.create')}
        </Button>
      )}
    </>
  )
}
