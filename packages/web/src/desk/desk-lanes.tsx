import type { DeadlineRow } from '@travessia/shared/deadline-view'
import { NextMilestone } from '../deadlines/next-milestone.tsx'
import { AcknowledgeButton } from '../reminders/acknowledge-button.tsx'
import { DateText } from '../ui/date-text.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './desk.module.css'
import { DeskItem } from './desk-item.tsx'
import { FatalMark } from './fatal-mark.tsx'

const lanes = {
  check: ({ group }: DeadlineRow) => group === 'check',
  overdue: ({ group }: DeadlineRow) => group === 'overdue',
  today: ({ group }: DeadlineRow) => group === 'today',
  week: ({ group }: DeadlineRow) => group === 'week',
  month: ({ group }: DeadlineRow) => group === 'month',
  later: ({ group }: DeadlineRow) => group === 'later',
  nobody: ({ holder, ownerId, group }: DeadlineRow) => holder === 'us' && ownerId === null && group !== 'check',
  state: ({ group, holder }: DeadlineRow) => group === 'waiting' && holder === 'state',
  body: ({ group, holder }: DeadlineRow) => group === 'waiting' && holder === 'body',
  other: ({ group, holder }: DeadlineRow) => group === 'waiting' && holder !== 'state' && holder !== 'body',
} as const

type Lane = keyof typeof lanes
const order = Object.keys(lanes).filter((name): name is Lane => name in lanes)

/** By what presses and by whom one waits for; what nobody looks after stands in a lane of its own as well. */
export function DeskLanes({ rows }: { rows: readonly DeadlineRow[] }) {
  const say = useWords()
  return (
    <div className={classes.lanes}>
      {order.map((lane) => {
        const members = rows.filter(lanes[lane])
        if (members.length === 0) return null
        return (
          <section key={lane} className={classes.lane} data-lane={lane} aria-labelledby={`lane-${lane}`}>
            <h2 id={`lane-${lane}`}>
              {say(`deadlineDesk.lane.${lane}`)} <span className={classes.count}>{members.length}</span>
            </h2>
            <ul>
              {members.map((row) => (
                <Card key={row.id} row={row} />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

function Card({ row }: { row: DeadlineRow }) {
  const say = useWords()
  return (
    <li className={classes.card}>
      <strong>
        {row.due ? <DateText day={row.due} relative zone={row.zone} /> : row.answer !== 'due' && say(`due.none.${row.answer}`)}
      </strong>
      <DeskItem row={row} />
      <span className={classes.quiet}>
        {row.caseReference} · {row.forumName}
      </span>
      {row.isFatal && <FatalMark />}
      <span>{row.ownerName ?? (row.holder === 'us' ? say('home.unowned') : '')}</span>
      <NextMilestone deadline={row} />
      <AcknowledgeButton deadlineId={row.id} what={row.ruleName} />
    </li>
  )
}
