import { Button } from '@mantine/core'
import type { ConsentView } from '@travessia/shared/data-protection/consents'
import { getPurpose } from '@travessia/shared/data-protection/purposes'
import { useState } from 'react'
import type { CaseFile } from '../cases/queries.ts'
import { useLanguageNames } from '../law-browser/language-names.ts'
import { useRight } from '../me/queries.ts'
import { DateText } from '../ui/date-text.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import classes from './consents.module.css'
import { WithdrawDialog } from './withdraw-dialog.tsx'

/** One purpose that was allowed: when, how, by whom, in which language, and with what proof. */
export function ConsentLine({ file, consent, name }: { file: CaseFile; consent: ConsentView; name: string }) {
  const say = useWords()
  const purpose = getPurpose(consent.purpose).name[useLanguage()]
  const mayWrite = useRight('consent.write')
  const readIn = useLanguageNames([consent.language])
  const [isWithdrawing, setWithdrawing] = useState(false)
  const number = file.annexes.toSorted((a, b) => a.position - b.position).findIndex((one) => one.id === consent.annexId) + 1
  const facts = [
    say(`consent.way.${consent.way}`),
    ...(consent.givenBy === 'self' ? [] : [say(`consent.givenBy.${consent.givenBy}`)]),
    say('consents.read', { language: readIn, version: consent.textVersion }),
    ...(consent.interpreted ? [say('consents.interpreted')] : []),
    number > 0 ? say('consents.proof', { number }) : say('consents.proof.none'),
  ]
  return (
    <li className={classes.line}>
      <div className={classes.words}>
        {purpose} · <DateText day={consent.givenOn} />
        {consent.withdrawnOn && (
          <>
            {' '}
            · {say('consents.withdrawnOn')} <DateText day={consent.withdrawnOn} />
          </>
        )}
        <div className={classes.quiet}>{facts.join(' · ')}</div>
        {consent.note && <div className={classes.quiet}>{say('consents.note', { note: consent.note })}</div>}
      </div>
      {mayWrite && !consent.withdrawnOn && (
        <Button
          variant="subtle"
          size="compact-md"
          aria-label={say('consent.withdraw.of', { name, purpose })}
          onClick={() => setWithdrawing(true)}
        >
          {say('consent.withdraw')}
        </Button>
      )}
      {isWithdrawing && <WithdrawDialog caseId={file.id} consent={consent} purpose={purpose} onClose={() => setWithdrawing(false)} />}
    </li>
  )
}
