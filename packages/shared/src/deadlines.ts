import { firstDayAfter, isCovered, readDay, workingDayUpTo } from './calendars.ts'
import { amountOf, countCalendar, countWorkingDays, type Days, findZero, isSuspended, rollDay } from './counting.ts'
import { addDays, addHours, clockIn, dayIn, endOfDay, type Instant, type IsoDate, instantAt, type Period } from './dates.ts'
import type { FixedLimit, Rule, Term } from './law.ts'
import type { Calendar, Counting, Regime } from './regimes.ts'
import type { Step } from './steps.ts'

/** A stretch of days that are not counted; `until` is its last day. */
export interface Interval {
  readonly from: IsoDate
  readonly until: IsoDate
}

/** The fact that opens a limit, with what the count needs to know about it. */
export interface Trigger {
  readonly on: IsoDate
  /** The moment, where the hour is known: for limits in hours and bodies with a cut-off hour. */
  readonly at?: Instant
  /** The day is that of availability in an electronic gazette; publication is the next working day. */
  readonly published?: boolean
  /** The day that chooses the law, when it is not `on`; `null`: the rule asks for one that nobody recorded. */
  readonly selectedBy?: IsoDate | null
  readonly doubled?: boolean
  readonly suspensions?: readonly Interval[]
}

interface Explained {
  readonly term: Term | null
  readonly steps: readonly Step[]
  /** An earlier day to aim at, or the earliest possible date when there is no answer yet. */
  readonly safe: IsoDate | null
}

/**
 * `due`: the last day on which the act is in time. `ask`: the body sets the date, or a fact is missing.
 * `open`: no limit in time. `uncovered`: no version of the rule reaches the day that chooses it.
 */
export type Answer = Explained &
  (
    | { readonly answer: 'due'; readonly due: IsoDate; readonly dueAt: Instant; readonly unrolled: IsoDate }
    | { readonly answer: 'ask' | 'open' | 'uncovered' }
  )

/**
 * Last day on which an act is in time, with every step of the count; never a guess. The law is chosen by
 * the rule's selector, the way of counting by the day on which the period starts. Months keep the day
 * number; whether a closed last day moves, and where the count begins, is the body's own counting.
 * Source: the term's own, and the counting's.
 */
export function computeDeadline(rule: Rule, trigger: Trigger, calendar: Calendar, zone: string): Answer {
  const selectedBy = trigger.selectedBy ?? trigger.on
  const steps: Step[] = [{ say: 'trigger', date: trigger.on }]
  if (trigger.selectedBy === null) steps.push({ say: 'selector-assumed', date: trigger.on })
  const term = termAt(rule, selectedBy)
  if (!term) return { answer: 'uncovered', term: null, safe: null, steps: [...steps, { say: 'uncovered', date: selectedBy }] }
  steps.push({ say: 'law', date: selectedBy, with: { cite: term.source.cite } })
  if (term.confidence !== 'VERIFIED') steps.push({ say: 'not-checked', date: null })
  const { limit } = term
  if (limit.kind === 'ask')
    return { answer: 'ask', term, safe: null, steps: [...steps, { say: 'ask', date: null, with: { what: limit.asks } }] }
  if (limit.kind === 'open')
    return { answer: 'open', term, safe: null, steps: [...steps, { say: 'open', date: null, with: { what: limit.standard } }] }
  const count = { calendar, zone, steps, isOurs: rule.holder === 'petitioner' || rule.holder === 'party' }
  const answer = countFixed(term, limit, trigger, count)
  return term.contested ? tellOtherReading(answer, term.contested, trigger, count) : answer
}

/** The term in force on a day of the rule's selector, if any reaches it. */
function termAt(rule: Rule, day: IsoDate): Term | undefined {
  return rule.terms.findLast((term) => isWithin(term, day))
}

/** The version of a way of counting for a period that starts on a day. */
export function countingAt(regime: Regime, day: IsoDate): Counting | undefined {
  return regime.versions.findLast((counting) => isWithin(counting, day))
}

interface Count {
  readonly calendar: Calendar
  readonly zone: string
  readonly steps: Step[]
  /** Whether an unknown hour must be read as the earlier or the later one, whichever is worse for us. */
  readonly isOurs: boolean
}

function countFixed(term: Term, limit: FixedLimit, trigger: Trigger, count: Count): Answer {
  const { calendar, zone, steps } = count
  const counting = countingAt(limit.counting, trigger.on)
  if (!counting) return { answer: 'uncovered', term, safe: null, steps: [...steps, { say: 'uncovered', date: trigger.on }] }
  if ('hours' in limit.period) return countHours(term, limit.period.hours, limit.direction, trigger, count)
  const period = trigger.doubled ? doublePeriod(limit.period) : limit.period
  if (trigger.doubled) steps.push({ say: 'doubled', date: null, with: { n: amountOf(period) } })
  const isStopped = (day: IsoDate) =>
    isSuspended(day, counting, calendar) || (trigger.suspensions ?? []).some((stop) => stop.from <= day && day <= stop.until)
  const days: Days = { counting, calendar, isStopped, steps }
  const zero = findZero({ ...trigger, on: findReceipt(trigger, counting, count) }, days)
  const unrolled =
    'workingDays' in period
      ? countWorkingDays(zero, period.workingDays, limit.direction, days)
      : countCalendar(zero, period, limit.direction, days)
  const due = limit.direction === 'after' ? rollDay(unrolled, counting, calendar, steps) : unrolled
  const usesCalendar =
    counting.roll !== 'none' || counting.zero === 'next-working-day' || 'workingDays' in period || isStoppedYearly(counting, calendar)
  if (usesCalendar && !(isCovered(calendar, due) && isCovered(calendar, zero))) {
    steps.push({
      say: 'year-not-covered',
      date: due,
      with: { from: calendar.covers.from, to: calendar.covers.to, calendar: calendar.name },
    })
  }
  const safe = findSafe({ trigger: trigger.on, due, unrolled, period, counting, calendar, steps })
  steps.push({ say: 'ends', date: due, with: { zone } })
  return { answer: 'due', term, due, unrolled, dueAt: endOfDay(due, zone), safe, steps }
}

/** The day on which the body takes a fact as received: past its cut-off hour, or on a closed day, the next working day. */
function findReceipt(trigger: Trigger, { cutoff }: Counting, { calendar, zone, steps, isOurs }: Count): IsoDate {
  if (!cutoff) return trigger.on
  if (!trigger.at) steps.push({ say: isOurs ? 'cutoff-assumed-before' : 'cutoff-assumed-after', date: trigger.on, with: { hour: cutoff } })
  const isPast = trigger.at ? clockIn(zone, trigger.at) >= cutoff : !isOurs
  if (readDay(calendar, trigger.on).working && !isPast) return trigger.on
  const next = firstDayAfter(trigger.on, (day) => readDay(calendar, day).working)
  steps.push({ say: 'received', date: next, with: { hour: cutoff } })
  return next
}

/** Two sources disagree: both dates are told, and the earlier one is the day to aim at. */
function tellOtherReading(answer: Answer, { limit, source }: NonNullable<Term['contested']>, trigger: Trigger, count: Count): Answer {
  if (answer.answer !== 'due' || !answer.term) return answer
  const other = countFixed(answer.term, limit, trigger, { ...count, steps: [] })
  if (other.answer !== 'due' || other.due === answer.due) return answer
  const told: Step = { say: 'other-reading', date: other.due, with: { cite: source.cite } }
  const safe = [answer.safe, other.safe, other.due].filter((day) => day !== null && day < answer.due).toSorted()[0]
  return { ...answer, safe: safe ?? answer.safe, steps: [...answer.steps, told] }
}

/** A recess of every year whose days are set anew each time: the count depends on a calendar even where nothing rolls. */
function isStoppedYearly(counting: Counting, calendar: Calendar): boolean {
  return !counting.runsThroughSuspensions && calendar.closures.some((closure) => closure.effect === 'suspended' && 'yearly' in closure)
}

function countHours(
  term: Term,
  hours: number,
  direction: FixedLimit['direction'],
  trigger: Trigger,
  { zone, steps }: Pick<Count, 'zone' | 'steps'>,
): Answer {
  if (!trigger.at) steps.push({ say: 'hour-assumed', date: trigger.on })
  const dueAt = addHours(trigger.at ?? instantAt(trigger.on, '00:00', zone), direction === 'after' ? hours : -hours)
  // What must be done before midnight is due on the day that ends then.
  const isMidnightBefore = direction === 'before' && clockIn(zone, dueAt) === '00:00'
  const due = isMidnightBefore ? addDays(dayIn(zone, dueAt), -1) : dayIn(zone, dueAt)
  steps.push(
    { say: direction === 'after' ? 'plus' : 'minus', date: due, with: { unit: 'hours', n: hours } },
    { say: 'ends', date: due, with: { zone } },
  )
  return { answer: 'due', term, due, unrolled: due, dueAt, safe: null, steps }
}

interface Found {
  readonly trigger: IsoDate
  readonly due: IsoDate
  readonly unrolled: IsoDate
  readonly period: Period
  readonly counting: Counting
  readonly calendar: Calendar
  readonly steps: Step[]
}

/** An earlier day to aim at: where the first day is contested, where nothing is said of closed days, or where the last day is closed. */
function findSafe({ trigger, due, unrolled, period, counting, calendar, steps }: Found): IsoDate | null {
  const upTo = (day: IsoDate) => workingDayUpTo(calendar, day, { evenSuspended: counting.runsThroughSuspensions === true })
  if (counting.safe === 'working-day-before') return tellSafe('safe-day-before', upTo(addDays(due, -1)))
  if (counting.safe === 'one-day-less' && 'days' in period) return tellSafe('safe-first-day', upTo(addDays(unrolled, -1)))
  const isClosed = !readDay(calendar, unrolled).working
  return due !== unrolled || isClosed ? tellSafe('safe-closed', upTo(addDays(unrolled, due === unrolled ? 0 : -1))) : null

  /** A short period over closed days may leave none to aim at. */
  function tellSafe(say: 'safe-day-before' | 'safe-first-day' | 'safe-closed', day: IsoDate): IsoDate | null {
    if (day < trigger && trigger <= due) return null
    steps.push({ say, date: day })
    return day
  }
}

function isWithin(span: { readonly from?: IsoDate; readonly to?: IsoDate }, day: IsoDate): boolean {
  return (span.from ?? '') <= day && (span.to === undefined || day <= span.to)
}

function doublePeriod(period: Period): Period {
  if ('days' in period) return { days: period.days * 2 }
  if ('workingDays' in period) return { workingDays: period.workingDays * 2 }
  if ('weeks' in period) return { weeks: period.weeks * 2 }
  if ('months' in period) return { months: period.months * 2 }
  if ('years' in period) return { years: period.years * 2 }
  return { hours: period.hours * 2 }
}
