import { Button } from '@mantine/core'
import type { SecondFactorView } from '@travessia/shared/second-factor'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { api } from '../api.ts'
import { useWords } from '../words/use-words.ts'
import { PasswordForm } from './password-form.tsx'
import classes from './second-factor.module.css'

/** How many recovery codes are left, and new ones in their place. */
export function CodesPart({ factor, onCodes }: { factor: SecondFactorView; onCodes: (codes: string[]) => void }) {
  const say = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={classes.part}>
      <h3>{say('factor.codes')}</h3>
      <p className={classes.quiet}>{say('factor.codes.about')}</p>
      <p>{say('factor.codes.left', { count: factor.recoveryCodesLeft })}</p>
      {isOpen ? (
        <PasswordForm
          hasPassword={factor.hasPassword}
          why={say('factor.codes.renew.why')}
          action={say('factor.codes.renew')}
          send={async ({ password }) => {
            const { recoveryCodes } = await parseResponse(api.me['second-factor']['recovery-codes'].$post({ json: { password } }))
            onCodes(recoveryCodes)
          }}
          onDone={() => setOpen(false)}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <Button variant="default" onClick={() => setOpen(true)} style={{ alignSelf: 'flex-start' }}>
          {say('factor.codes.renew')}
        </Button>
      )}
    </div>
  )
}
