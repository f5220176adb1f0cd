import { Button } from '@mantine/core'
import { IconEye, IconEyeOff, IconShieldLock } from '@tabler/icons-react'
import { nameFor } from '@travessia/shared/names'
import type { PersonView } from '@travessia/shared/people'
import { useState } from 'react'
import { useCountries } from '../cases/countries.ts'
import { useRight } from '../me/queries.ts'
import { useWords } from '../words/use-words.ts'
import classes from './people.module.css'
import { PersonMenu } from './person-menu.tsx'
import { RevealDialog } from './reveal-dialog.tsx'
import { ToldFacts } from './told-facts.tsx'
import type { Revealed } from './use-revealed.ts'

/** One person: covered by the pseudonym until a reader who may see the name asks for it. */
export function PersonEntry({ caseId, person, revealed }: { caseId: string; person: PersonView; revealed: Revealed }) {
  const say = useWords()
  const { name: countryName } = useCountries()
  const [isAsking, setAsking] = useState(false)
  const mayWrite = useRight('person.write')
  const canReveal = useRight('person.read') && person.protected
  const told = revealed.of(person)
  const covered = nameFor(person, 'internal')
  return (
    <li className={classes.entry}>
      <div className={classes.who} aria-live="polite">
        <h2 className={classes.name}>{told?.name ?? person.name}</h2>
        <div className={classes.marks}>
          <span>{say(`partyRole.${person.role}`)}</span>
          {person.nationality && <span>{countryName(person.nationality)}</span>}
          {person.protected && (
            <span className={classes.mark}>
              <IconShieldLock size={16} aria-hidden /> {say('person.protected')}
            </span>
          )}
        </div>
        {told && <ToldFacts told={told} covered={covered} onCover={() => revealed.cover(person.id)} />}
        {!told && person.note && <p className={classes.note}>{person.note}</p>}
      </div>
      {canReveal && (
        <Button
          variant="subtle"
          size="sm"
          onClick={() => (told ? revealed.cover(person.id) : setAsking(true))}
          aria-label={say(told ? 'person.cover.of' : 'person.reveal.of', { name: covered })}
          leftSection={told ? <IconEyeOff size={18} aria-hidden /> : <IconEye size={18} aria-hidden />}
        >
          {say(told ? 'person.cover' : 'person.reveal')}
        </Button>
      )}
      {mayWrite && <PersonMenu caseId={caseId} person={person} name={covered} />}
      {isAsking && (
        <RevealDialog
          caseId={caseId}
          person={person}
          onClose={() => setAsking(false)}
          onTold={(one) => {
            revealed.show(one)
            setAsking(false)
          }}
        />
      )}
    </li>
  )
}
