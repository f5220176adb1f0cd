import type { DeadlineView } from '@travessia/shared/deadline-view'
import { DateText, MomentText } from '../ui/date-text.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './why-panel.module.css'

/** The dates that this deadline had before: superseded, never overwritten. */
export function DeadlineHistory({ deadline, all }: { deadline: DeadlineView; all: readonly DeadlineView[] }) {
  const say = useWords()
  const before = all.filter(
    (one) => one.supersededAt !== null && one.id !== deadline.id && one.rule === deadline.rule && one.openedBy === deadline.openedBy,
  )
  if (before.length === 0) return null
  return (
    <details className={classes.details}>
      <summary>{say('deadline.history', { count: before.length })}</summary>
      <ul className={classes.steps}>
        {before.map((one) => (
          <li key={one.id}>
            {one.due ? <DateText day={one.due} /> : one.answer !== 'due' && say(`due.none.${one.answer}`)}
            {', '}
            {say('deadline.supersededAt')} {one.supersededAt && <MomentText moment={one.supersededAt} />}
          </li>
        ))}
      </ul>
    </details>
  )
}
