import { useWords } from '../words/use-words.ts'
import { DeadlineBar } from './deadline-bar.tsx'
import type { SimulatedDeadline } from './read-simulation.ts'
import type { Scale } from './scale.ts'
import classes from './time-line.module.css'

const most = 12

/** The deadlines under the line, for the eye; the list below says the same and more. */
export function DeadlineBars({ deadlines, scale }: { deadlines: readonly SimulatedDeadline[]; scale: Scale }) {
  const say = useWords()
  const shown = deadlines
    .filter(({ proceeding, due }) => proceeding !== null || due !== null)
    .toSorted((a, b) => rank(a) - rank(b) || (a.due ?? '').localeCompare(b.due ?? ''))
  const left = shown.length - most
  return (
    <div aria-hidden>
      <div className={classes.bars}>
        {shown.slice(0, most).map((deadline) => (
          <DeadlineBar key={deadline.key} deadline={deadline} scale={scale} />
        ))}
      </div>
      {left > 0 && <p className={classes.left}>{say('simulator.bars.more', { count: left })}</p>}
    </div>
  )
}

/** Those with a day first: they are what the line is for. */
function rank({ due }: SimulatedDeadline): number {
  return due === null ? 1 : 0
}
