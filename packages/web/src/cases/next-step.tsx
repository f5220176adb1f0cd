import { IconAlertTriangle, IconClock } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { DeadlineView } from '@travessia/shared/deadline-view'
import type { ProceedingView } from '@travessia/shared/proceedings'
import { useLawNames } from '../law/names.ts'
import { useLaw } from '../law/queries.ts'
import { useToday } from '../ui/clock.ts'
import { DateText } from '../ui/date-text.tsx'
import { dueTone } from '../ui/due-tone.ts'
import { NotChecked } from '../ui/not-checked.tsx'
import { useWords } from '../words/use-words.ts'
import { nothingOpen } from './open-form.ts'
import classes from './proceeding-strip.module.css'
import type { CaseFile } from './queries.ts'

/** What is next in a proceeding and whose it is: the earliest open date, else what is being waited for. */
export function NextStep({ file, proceeding }: { file: CaseFile; proceeding: ProceedingView }) {
  const say = useWords()
  const own = file.deadlines.filter(
    (one) => one.proceedingId === proceeding.id && isOpen(one) && !(proceeding.outcome && one.state === 'lapsed'),
  )
  const [first, ...others] = orderByUrgency(own)
  if (first)
    return (
      <>
        <DeadlineLine deadline={first} />
        {others.length > 0 && (
          <Link to="/cases/$case/deadlines" params={{ case: file.id }} resetScroll={false} className={classes.more}>
            {say('proceeding.moreDeadlines', { count: others.length })}
          </Link>
        )}
      </>
    )
  return proceeding.outcome ? null : <Waiting proceeding={proceeding} />
}

/** A deadline in a sentence: who, what, until when. The date opens its reasoning. */
export function DeadlineLine({ deadline }: { deadline: DeadlineView }) {
  const say = useWords()
  const names = useLawNames()
  const tone = dueTone(deadline, useToday(deadline.zone))
  const Icon = tone === 'loss' ? IconAlertTriangle : IconClock
  const what = names.rule(deadline.procedure, deadline.rule)
  return (
    <div className={classes.deadline} data-tone={tone}>
      <div>
        <strong>{say(`holder.${deadline.holder}`)}</strong>: {what}
      </div>
      <Link to="." search={(now) => ({ ...now, ...nothingOpen, why: deadline.id })} resetScroll={false} className={classes.due}>
        {tone !== 'calm' && <Icon size={16} aria-hidden />}
        {deadline.due ? (
          <span>
            {say(deadline.state === 'lapsed' ? 'deadline.lapsedOn' : 'deadline.until')}{' '}
            <DateText day={deadline.due} relative zone={deadline.zone} />
          </span>
        ) : (
          say(deadline.answer === 'due' ? 'deadlineState.running' : `due.none.${deadline.answer}`)
        )}
        <span className="sr-only">. {say('why.open')}</span>
      </Link>{' '}
      <NotChecked of={deadline} />
    </div>
  )
}

function Waiting({ proceeding }: { proceeding: ProceedingView }) {
  const say = useWords()
  const law = useLaw()
  const stage = law.findForum(proceeding.procedure)?.procedure.stages.find((one) => one.id === proceeding.stage)
  const who =
    stage?.waitsFor === proceeding.ourRole
      ? ('us' as const)
      : stage?.waitsFor === 'state' || stage?.waitsFor === 'body'
        ? stage.waitsFor
        : undefined
  if (!who) return <span className={classes.quiet}>{say('proceeding.noDeadline')}</span>
  return <span className={classes.quiet}>{say(`proceeding.waiting.${who}`)}</span>
}

export function isOpen({ state }: Pick<DeadlineView, 'state'>): boolean {
  return state === 'running' || state === 'suspended' || state === 'lapsed'
}

/** Lapsed ones of ours first, then by date, then those that wait for a date. */
export function orderByUrgency(deadlines: readonly DeadlineView[]): DeadlineView[] {
  const rank = (one: DeadlineView) => (one.state === 'running' && one.due ? 0 : one.state === 'lapsed' ? 1 : one.answer === 'ask' ? 2 : 3)
  const isOurLoss = (one: DeadlineView) => (one.state === 'lapsed' && one.holder === 'us' ? 0 : 1)
  return deadlines.toSorted((a, b) => isOurLoss(a) - isOurLoss(b) || rank(a) - rank(b) || (a.due ?? '9').localeCompare(b.due ?? '9'))
}
