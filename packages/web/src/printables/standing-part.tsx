import { Stage } from '../cases/proceeding-row.tsx'
import type { CaseFile } from '../cases/queries.ts'
import { useLawNames } from '../law/names.ts'
import { useWords } from '../words/use-words.ts'
import classes from './print.module.css'

/** What the case is about, and where each proceeding stands. */
export function StandingPart({ file }: { file: CaseFile }) {
  const say = useWords()
  const names = useLawNames()
  return (
    <section>
      <h2 className={classes.heading}>{say('print.standing')}</h2>
      {file.summary && <p className={classes.words}>{file.summary}</p>}
      {file.proceedings.length === 0 && <p className={classes.quiet}>{say('print.none')}</p>}
      <ul className={classes.list}>
        {file.proceedings.map((one) => (
          <li key={one.id} className={classes.row}>
            <div>
              <strong>{[names.body(one.procedure), one.number].filter(Boolean).join(' ')}</strong>
              <div className={classes.quiet}>{names.procedure(one.procedure)}</div>
            </div>
            <div>
              <Stage file={file} proceeding={one} waiting={null} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
