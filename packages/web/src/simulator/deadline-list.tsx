import { useWords } from '../words/use-words.ts'
import { DeadlineEntry } from './deadline-entry.tsx'
import type { SimulatedDeadline } from './read-simulation.ts'
import classes from './simulator.module.css'

/** Every deadline of every side, by its day; those without one last. */
export function DeadlineList({ deadlines, showsBody = false }: { deadlines: readonly SimulatedDeadline[]; showsBody?: boolean }) {
  const say = useWords()
  if (deadlines.length === 0) return <p className={classes.quiet}>{say('simulator.deadlines.none')}</p>
  const ordered = deadlines.toSorted((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9'))
  return (
    <ul className={classes.deadlines} aria-label={say('simulator.deadlines')}>
      {ordered.map((deadline) => (
        <DeadlineEntry key={deadline.key} deadline={deadline} showsBody={showsBody} />
      ))}
    </ul>
  )
}
