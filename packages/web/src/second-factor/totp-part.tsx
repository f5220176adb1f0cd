import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { dayIn } from '@travessia/shared/dates'
import type { SecondFactorView } from '@travessia/shared/second-factor'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { api } from '../api.ts'
import { readerZone } from '../ui/clock.ts'
import { formatDay } from '../ui/format-day.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { PasswordForm } from './password-form.tsx'
import classes from './second-factor.module.css'
import { TotpSetup } from './totp-setup.tsx'

/** The app with codes: off, being set up, or on. Alone, where its name stands above already. */
export function TotpPart({
  factor,
  onCodes,
  isAlone,
}: {
  factor: SecondFactorView
  onCodes: (codes: string[]) => void
  isAlone?: boolean
}) {
  const say = useWords()
  const language = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  const { totpSince, hasPassword } = factor
  const setUp = (codes: string[] | null) => {
    close()
    if (codes) onCodes(codes)
  }
  const removed = () => {
    close()
    notifications.show({ message: say('factor.totp.removed') })
  }
  return (
    <div className={classes.part}>
      {!isAlone && <h3>{say('factor.totp')}</h3>}
      {!isAlone && <p className={classes.quiet}>{say('factor.totp.about')}</p>}
      {totpSince && <p>{say('factor.totp.since', { day: formatDay(dayIn(readerZone(), totpSince), language) })}</p>}
      {!isOpen && (
        <Button variant="default" onClick={() => setOpen(true)} style={{ alignSelf: 'flex-start' }}>
          {say(totpSince ? 'factor.totp.stop' : 'factor.totp.start')}
        </Button>
      )}
      {isOpen && !totpSince && <TotpSetup hasPassword={hasPassword} onDone={setUp} onCancel={close} />}
      {isOpen && totpSince && (
        <PasswordForm
          hasPassword={hasPassword}
          destructive
          action={say('factor.totp.stop')}
          asks={{ field: 'code', label: say('factor.totp.code'), autoComplete: 'one-time-code', inputMode: 'numeric' }}
          send={({ password, other }) => parseResponse(api.me['second-factor'].totp.remove.$post({ json: { password, code: other } }))}
          onDone={removed}
          onCancel={close}
        />
      )}
    </div>
  )
}
