import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type ConsentView, consentState, isAskedForConsent } from '@travessia/shared/data-protection/consents'
import { purposes } from '@travessia/shared/data-protection/purposes'
import type { PersonView } from '@travessia/shared/people'
import { useState } from 'react'
import type { CaseFile } from '../cases/queries.ts'
import { useRight } from '../me/queries.ts'
import { useToday } from '../ui/clock.ts'
import { MomentText } from '../ui/date-text.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import { ConsentDialog } from './consent-dialog.tsx'
import { ConsentLine } from './consent-line.tsx'
import classes from './consents.module.css'
import { PersonActions } from './person-actions.tsx'

interface PersonConsentsProps {
  file: CaseFile
  person: PersonView
  consents: readonly ConsentView[]
  erasedAt: string | undefined
}

/** One person: what they allowed, what they took back, and what is not on record. */
export function PersonConsents({ file, person, consents, erasedAt }: PersonConsentsProps) {
  const say = useWords()
  const mayWrite = useRight('consent.write')
  const isAsked = isAskedForConsent(person)
  const [isRecording, setRecording] = useState(false)
  return (
    <li className={classes.person}>
      <div className={classes.head}>
        <div>
          <h2 className={classes.name}>{person.name}</h2>
          <span className={classes.quiet}>{say(`partyRole.${person.role}`)}</span>
        </div>
        {mayWrite && (
          <div className={classes.actions}>
            {isAsked && !erasedAt && (
              <Button
                variant="default"
                size="sm"
                leftSection={<IconPlus size={18} aria-hidden />}
                aria-label={`${say('consent.record')}: ${person.name}`}
                onClick={() => setRecording(true)}
              >
                {say('consent.record')}
              </Button>
            )}
            <PersonActions file={file} person={person} isErased={erasedAt !== undefined} />
          </div>
        )}
      </div>
      {erasedAt && (
        <p>
          {say('consents.erased')} <MomentText moment={erasedAt} />
        </p>
      )}
      {isAsked || consents.length > 0 ? (
        <States file={file} person={person} consents={consents} />
      ) : (
        <p className={classes.quiet}>{say('consents.notAsked')}</p>
      )}
      {isRecording && <ConsentDialog file={file} person={person} onClose={() => setRecording(false)} />}
    </li>
  )
}

function States({ file, person, consents }: Omit<PersonConsentsProps, 'erasedAt'>) {
  const say = useWords()
  const language = useLanguage()
  const today = useToday()
  const missing = purposes.filter(({ id }) => consentState(consents, { personId: person.id, purpose: id, on: today }) === 'missing')
  const lines = [
    { title: say('consents.given'), items: consents.filter((one) => one.withdrawnOn === null) },
    { title: say('consents.withdrawn'), items: consents.filter((one) => one.withdrawnOn !== null) },
  ]
  return (
    <dl className={classes.states}>
      {lines
        .filter(({ items }) => items.length > 0)
        .map(({ title, items }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>
              <ul className={classes.lines}>
                {items.map((one) => (
                  <ConsentLine key={one.id} file={file} consent={one} name={person.name} />
                ))}
              </ul>
            </dd>
          </div>
        ))}
      {missing.length > 0 && (
        <div>
          <dt>{say('consents.missing')}</dt>
          <dd>{missing.map(({ name }) => name[language]).join(' · ')}</dd>
        </div>
      )}
    </dl>
  )
}
