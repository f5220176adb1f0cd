import { nameFor } from '@travessia/shared/names'
import type { CaseFile } from '../cases/queries.ts'
import { useWords } from '../words/use-words.ts'
import classes from './print.module.css'

/** Who is who, on paper never by more than the pseudonym of a protected person; notes as far as they are told to the reader. */
export function PeoplePart({ file, withNotes }: { file: CaseFile; withNotes: boolean }) {
  const say = useWords()
  return (
    <section>
      <h2 className={classes.heading}>{say('tab.people')}</h2>
      {file.people.length === 0 && <p className={classes.quiet}>{say('print.none')}</p>}
      <ul className={classes.list}>
        {file.people.map((one) => (
          <li key={one.id} className={classes.row}>
            <strong>{nameFor(one, 'internal')}</strong>
            <div>
              {say(`partyRole.${one.role}`)}
              {one.protected && ` · ${say('person.protected')}`}
              {withNotes && !one.protected && one.contact && <div className={classes.quiet}>{one.contact}</div>}
              {withNotes && one.note && <div className={classes.words}>{one.note}</div>}
            </div>
          </li>
        ))}
      </ul>
      {withNotes && file.people.some((one) => one.protected) && <p className={classes.quiet}>{say('print.people.covered')}</p>}
    </section>
  )
}
