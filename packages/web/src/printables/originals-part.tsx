import type { CaseFile } from '../cases/queries.ts'
import { DateText } from '../ui/date-text.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './print.module.css'

/** The documents by their numbers, where each came from, and which of them are in the system. */
export function OriginalsPart({ file }: { file: CaseFile }) {
  const say = useWords()
  return (
    <section>
      <h2 className={classes.heading}>{say('print.originals')}</h2>
      {file.annexes.length === 0 && <p className={classes.quiet}>{say('print.none')}</p>}
      <ol className={classes.list}>
        {file.annexes.map((one, index) => (
          <li key={one.id} className={classes.row}>
            <strong>
              {index + 1}. {one.title}
            </strong>
            <div className={classes.quiet}>
              {one.datedOn && (
                <>
                  <DateText day={one.datedOn} />
                  {' · '}
                </>
              )}
              {one.source && `${one.source} · `}
              {say(one.file ? 'print.originals.here' : 'print.originals.missing')}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
