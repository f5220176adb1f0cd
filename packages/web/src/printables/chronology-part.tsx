import type { CaseFile } from '../cases/queries.ts'
import { useLawNames } from '../law/names.ts'
import { DateText } from '../ui/date-text.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './print.module.css'

/** What happened, in the order of the days; `most`: the latest alone. */
export function ChronologyPart({ file, most }: { file: CaseFile; most?: number | undefined }) {
  const say = useWords()
  const names = useLawNames()
  const ordered = file.events.toSorted((a, b) => a.on.localeCompare(b.on))
  const rows = most === undefined ? ordered : ordered.slice(-most)
  return (
    <section>
      <h2 className={classes.heading}>{say(rows.length < ordered.length ? 'print.chronology.latest' : 'print.of.chronology')}</h2>
      {rows.length === 0 && <p className={classes.quiet}>{say('print.none')}</p>}
      <ul className={classes.list}>
        {rows.map((one) => {
          const procedure = file.proceedings.find(({ id }) => id === one.proceedingId)?.procedure
          return (
            <li key={one.id} className={classes.row}>
              <DateText day={one.on} precision={one.precision} />
              <div>
                <strong>
                  {procedure ? `${names.body(procedure)} · ${names.kind(procedure, one.kind)}` : one.title || say('timeline.untitled')}
                </strong>
                {procedure && one.title && <div>{one.title}</div>}
                {one.note && <div className={classes.words}>{one.note}</div>}
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
