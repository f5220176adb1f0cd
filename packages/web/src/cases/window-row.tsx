import { Link } from '@tanstack/react-router'
import type { DeadlineView } from '@travessia/shared/deadline-view'
import { useLawNames } from '../law/names.ts'
import { useWords } from '../words/use-words.ts'
import { DeadlineLine } from './next-step.tsx'
import classes from './proceeding-strip.module.css'
import type { CaseFile } from './queries.ts'

/** The nearest door that a domestic decision opened: the limit runs although no proceeding exists there yet. */
export function WindowRow({ file, deadline }: { file: CaseFile; deadline: DeadlineView }) {
  const say = useWords()
  const names = useLawNames()
  return (
    <li className={classes.row} data-window>
      <div className={classes.body}>
        <h2 className={classes.name}>{names.body(deadline.procedure)}</h2>
        <div className={classes.quiet}>{names.procedure(deadline.procedure)}</div>
      </div>
      <div className={classes.stage}>{say('proceeding.window', { noun: names.noun(deadline.procedure) })}</div>
      <div className={classes.next}>
        <DeadlineLine deadline={deadline} />
        <Link to="/cases/$case/doors" params={{ case: file.id }} resetScroll={false} className={classes.more}>
          {say('doors.all')}
        </Link>
      </div>
    </li>
  )
}
