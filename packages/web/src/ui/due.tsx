import { IconAlertTriangle, IconCircleCheck, IconClock } from '@tabler/icons-react'
import type { IsoDate } from '@travessia/shared/dates'
import type { DeadlineView } from '@travessia/shared/deadline-view'
import { useLanguage, useWords } from '../words/use-words.ts'
import { CertaintyMark, certaintyOf } from './certainty-mark.tsx'
import { readerZone, useToday } from './clock.ts'
import classes from './due.module.css'
import { dueTone } from './due-tone.ts'
import { formatDay, formatMoment, formatRelative, formatWeekday } from './format-day.ts'

export type DueDeadline = Pick<
  DeadlineView,
  'answer' | 'due' | 'dueAt' | 'safe' | 'state' | 'zone' | 'holder' | 'confidence' | 'computed' | 'isCalendarChecked'
> & { steps?: DeadlineView['steps'] }

const toneIcons = { loss: IconAlertTriangle, time: IconClock, done: IconCircleCheck, calm: undefined }

interface DueProps {
  deadline: DueDeadline
  /** `day`: only the day with weekday and relative time; who is bound and how sure we are stand elsewhere. */
  show?: 'all' | 'day'
}

/** The three things a deadline says at once: the day, who is bound, how sure we are. */
export function Due({ deadline, show = 'all' }: DueProps) {
  const say = useWords()
  const today = useToday(deadline.zone)
  const tone = dueTone(deadline, today)
  const Icon = toneIcons[tone]
  return (
    <div className={classes.due} data-tone={tone}>
      {deadline.due ? <DueDay deadline={deadline} day={deadline.due} today={today} /> : <NoDay deadline={deadline} />}
      {show === 'all' && (
        <div className={classes.marks}>
          <span className={classes.state}>
            {Icon && <Icon size={16} aria-hidden />}
            {say(`deadlineState.${deadline.state}`)}
          </span>
          <span>{say(`holder.${deadline.holder}`)}</span>
          <CertaintyMark certainty={certaintyOf(deadline)} />
        </div>
      )}
    </div>
  )
}

function DueDay({ deadline, day, today }: { deadline: DueDeadline; day: IsoDate; today: IsoDate }) {
  const say = useWords()
  const language = useLanguage()
  const [dayAndMonth, year] = splitYear(formatDay(day, language))
  const endsElsewhere = dueTone(deadline, today) === 'time' && deadline.zone !== readerZone()
  return (
    <>
      <time dateTime={day} className={classes.day}>
        {dayAndMonth} <span className={classes.year}>{year}</span>
      </time>
      <div className={classes.beside}>
        {formatWeekday(day, language)}, <span className={classes.relative}>{formatRelative(day, today, language)}</span>
      </div>
      {deadline.safe && deadline.safe !== day && deadline.state === 'running' && (
        <div className={classes.beside}>{say('due.safe', { day: formatDay(deadline.safe, language) })}</div>
      )}
      {endsElsewhere && deadline.dueAt && (
        <div className={classes.beside}>{say('due.readerZone', { moment: formatMoment(deadline.dueAt, language, readerZone()) })}</div>
      )}
    </>
  )
}

function NoDay({ deadline }: { deadline: DueDeadline }) {
  const say = useWords()
  const language = useLanguage()
  if (deadline.answer === 'due') return null
  return (
    <>
      <div className={classes.day}>{say(`due.none.${deadline.answer}`)}</div>
      {deadline.safe && <div className={classes.beside}>{say('due.earliest', { day: formatDay(deadline.safe, language) })}</div>}
    </>
  )
}

function splitYear(text: string): [string, string] {
  const at = text.lastIndexOf(' ')
  return [text.slice(0, at), text.slice(at + 1)]
}
