import { firstDayAfter, isSuspendedOn, readDay } from './calendars.ts'
import { addDays, addPeriod, type IsoDate, type Period } from './dates.ts'
import type { Text } from './languages.ts'
import type { Calendar, Counting } from './regimes.ts'
import type { Step } from './steps.ts'

/** What a count needs at every day: the body's way, its days, on which the count stands still, and where it tells its steps. */
export interface Days {
  readonly counting: Counting
  readonly calendar: Calendar
  readonly isStopped: (day: IsoDate) => boolean
  readonly steps: Step[]
}

interface Opened {
  readonly on: IsoDate
  readonly published?: boolean
}

/** Moves a last day that falls on a closed day, when the body's counting says so; tells each step. */
export function rollDay(day: IsoDate, counting: Counting, calendar: Calendar, steps: Step[]): IsoDate {
  if (counting.roll === 'none') {
    const { working, why } = readDay(calendar, day)
    if (!working && why) steps.push({ say: 'not-rolled', date: day, with: { why } })
    return day
  }
  if (canEnd(day, counting, calendar)) return day
  const rolled = firstDayAfter(day, (next) => canEnd(next, counting, calendar))
  steps.push({ say: 'rolled', date: day, until: rolled, with: { why: readDay(calendar, day).why ?? day } })
  return rolled
}

/** The day from which the count starts; it is day zero, not day one. */
export function findZero(trigger: Opened, { counting, calendar, steps }: Days): IsoDate {
  let zero = trigger.on
  if (trigger.published) {
    zero = firstDayAfter(zero, (day) => readDay(calendar, day).working)
    steps.push({ say: 'published', date: zero })
  }
  if (counting.zero === 'next-working-day') {
    zero = firstDayAfter(zero, (day) => readDay(calendar, day).working && !isSuspended(day, counting, calendar))
    steps.push({ say: counting.zeroCounts ? 'first-day-working' : 'zero', date: zero })
  }
  return counting.zeroCounts ? addDays(zero, -1) : zero
}

/** Counts days on which the body works; the first and the last must be whole where shortened days move them. */
export function countWorkingDays(
  zero: IsoDate,
  wanted: number,
  direction: 'after' | 'before',
  { counting, calendar, isStopped, steps }: Days,
): IsoDate {
  let counted = 0
  let day = zero
  while (counted < wanted) {
    day = addDays(day, direction === 'after' ? 1 : -1)
    const { working, reduced, why } = readDay(calendar, day)
    const isStart = counted === 0 && reduced && counting.reducedMoves
    if (!working || isStopped(day) || isStart) {
      tellSkipped(steps, day, why)
      continue
    }
    counted += 1
    if (reduced) steps.push({ say: 'counted-reduced', date: day, with: { n: counted, why: why ?? day } })
    else tellCounted(steps, day, counted)
  }
  return day
}

/**
 * Adds a calendar period, then carries it on by every day on which the count was stopped. A period that
 * would start within a stop starts, whole, when the stop ends.
 */
export function countCalendar(
  start: IsoDate,
  period: Period,
  direction: 'after' | 'before',
  { counting, isStopped, steps }: Days,
): IsoDate {
  let zero = start
  while (direction === 'after' && isStopped(addDays(zero, 1))) zero = addDays(zero, 1)
  if (zero !== start) steps.push({ say: 'starts-after-stop', date: zero })
  const plain = addPeriod(zero, period, direction, counting.monthEnd)
  steps.push({ say: direction === 'after' ? 'plus' : 'minus', date: plain, with: { unit: unitOf(period), n: amountOf(period) } })
  if (direction === 'before') return plain
  let due = plain
  let stopped = 0
  for (let day = addDays(zero, 1); day <= due; day = addDays(day, 1)) {
    if (isStopped(day)) {
      stopped += 1
      due = addDays(due, 1)
    }
  }
  if (stopped > 0) steps.push({ say: 'carried-on', date: due, with: { n: stopped } })
  return due
}

/** Whether the calendar stops the count on a day. */
export function isSuspended(day: IsoDate, counting: Counting, calendar: Calendar): boolean {
  return !counting.runsThroughSuspensions && isSuspendedOn(calendar, day)
}

function canEnd(day: IsoDate, counting: Counting, calendar: Calendar): boolean {
  const { working, reduced } = readDay(calendar, day)
  return working && !isSuspended(day, counting, calendar) && !(reduced && counting.reducedMoves)
}

function tellSkipped(steps: Step[], day: IsoDate, why: Text | null): void {
  const last = steps.at(-1)
  const name = why ?? { 'pt-BR': 'contagem suspensa', es: 'cómputo suspendido', en: 'count suspended' }
  if (last?.say === 'skipped' && last.until === addDays(day, -1) && last.with?.['why'] === name) {
    steps[steps.length - 1] = { ...last, until: day }
  } else steps.push({ say: 'skipped', date: day, until: day, with: { why: name } })
}

function tellCounted(steps: Step[], day: IsoDate, n: number): void {
  const last = steps.at(-1)
  if (last?.say === 'counted' && last.until === addDays(day, -1) && last.with) {
    steps[steps.length - 1] = { ...last, until: day, with: { ...last.with, to: n } }
  } else steps.push({ say: 'counted', date: day, until: day, with: { from: n, to: n } })
}

function unitOf(period: Period): string {
  return Object.keys(period)[0] ?? 'days'
}

/** How many units a period has. */
export function amountOf(period: Period): number {
  return Object.values(period)[0] ?? 0
}
