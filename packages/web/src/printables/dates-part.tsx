import { isOpen, orderByUrgency } from '../cases/next-step.tsx'
import type { CaseFile } from '../cases/queries.ts'
import { useLawNames } from '../law/names.ts'
import { Due } from '../ui/due.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './print.module.css'

/** What has to be done by when, and whose it is: what is open, or all that the file of the case holds. */
export function DatesPart({ file, all }: { file: CaseFile; all: boolean }) {
  const say = useWords()
  const names = useLawNames()
  const rows = orderByUrgency(file.deadlines.filter((one) => all || isOpen(one)))
  return (
    <section>
      <h2 className={classes.heading}>{say('print.dates')}</h2>
      {rows.length === 0 && <p className={classes.quiet}>{say('print.dates.none')}</p>}
      <ul className={classes.list}>
        {rows.map((one) => (
          <li key={one.id} className={classes.row}>
            <Due deadline={one} />
            <div>
              <strong>{names.rule(one.procedure, one.rule)}</strong>
              <div className={classes.quiet}>
                {[names.body(one.procedure), file.proceedings.find(({ id }) => id === one.proceedingId)?.number].filter(Boolean).join(' ')}
                {one.holder === 'us' && ` · ${say('deadline.owner')}: ${one.ownerName ?? say('deadline.owner.none')}`}
              </div>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
