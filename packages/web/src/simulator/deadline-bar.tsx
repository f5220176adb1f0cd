import {
  IconAlertTriangle,
  IconArrowBarRight,
  IconBan,
  IconCircleCheck,
  IconClock,
  IconPlayerPause,
  IconReplace,
  type TablerIcon,
} from '@tabler/icons-react'
import type { DeadlineState } from '@travessia/shared/ledger'
import { useLawNames } from '../law/names.ts'
import { useToday } from '../ui/clock.ts'
import { dueTone } from '../ui/due-tone.ts'
import { formatDay } from '../ui/format-day.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import type { SimulatedDeadline } from './read-simulation.ts'
import { positionOf, type Scale } from './scale.ts'
import classes from './time-line.module.css'

const icons: Record<DeadlineState, TablerIcon> = {
  running: IconClock,
  met: IconCircleCheck,
  'met late': IconAlertTriangle,
  lapsed: IconAlertTriangle,
  suspended: IconPlayerPause,
  superseded: IconReplace,
  waived: IconBan,
}

/** A deadline from its opening to its last day; without a day it fades out, beyond the line it goes on as an arrow. */
export function DeadlineBar({ deadline, scale }: { deadline: SimulatedDeadline; scale: Scale }) {
  const say = useWords()
  const names = useLawNames()
  const language = useLanguage()
  const tone = dueTone(deadline, useToday(deadline.zone))
  const Icon = icons[deadline.state]
  const { due, answer, procedure, rule, holder, state, opens } = deadline
  const start = positionOf(opens.on, scale)
  const end = due === null ? Math.min(1, start + 0.08) : positionOf(due, scale)
  const when = due ? formatDay(due, language) : say(answer === 'due' ? 'deadlineState.running' : `due.none.${answer}`)
  return (
    <div className={classes.row} data-tone={tone} data-state={state} style={{ '--start': start, '--end': end }}>
      <div className={classes.told}>
        <Icon size={14} />
        <strong>{when}</strong>
        <span>
          {say(`holder.${holder}`)}: {deadline.proceeding === null && `${names.body(procedure)}, `}
          {names.rule(procedure, rule)}
          {due && ` · ${say(`deadlineState.${state}`)}`}
        </span>
      </div>
      <div className={classes.bar} data-open={due === null || undefined} />
      {due !== null && due > scale.until && <IconArrowBarRight size={16} className={classes.beyond} />}
    </div>
  )
}
