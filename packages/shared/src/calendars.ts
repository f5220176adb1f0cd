import { addDays, easterOf, type IsoDate, weekdayOf, yearOf } from './dates.ts'
import type { Text } from './languages.ts'
import type { Calendar, Closure, ClosureEffect } from './regimes.ts'

/** What a day is for a body. `why` names the closure, or the weekend. */
export interface Day {
  readonly working: boolean
  readonly reduced: boolean
  readonly suspended: boolean
  readonly why: Text | null
}

const weekend: Text = { 'pt-BR': 'fim de semana', es: 'fin de semana', en: 'weekend' }

const closuresByYear = new WeakMap<Calendar, Map<number, Map<IsoDate, Closure[]>>>()

/** What the calendar says of a day. A suspended day is no working day for counting, though the body may be open. */
export function readDay(calendar: Calendar, day: IsoDate): Day {
  const closures = closuresOn(calendar, day)
  const find = (effect: ClosureEffect) => closures.find((closure) => closure.effect === effect)
  const isWeekend = weekdayOf(day) > 5
  const closed = find('closed')
  const suspended = find('suspended')
  const why = suspended?.name ?? (isWeekend ? weekend : (closed?.name ?? find('reduced')?.name ?? null))
  return {
    working: !isWeekend && !closed,
    reduced: find('reduced') !== undefined,
    suspended: suspended !== undefined,
    why,
  }
}

/** Whether the calendar stops counts on a day. Asked for every day of periods of years, so it looks at nothing else. */
export function isSuspendedOn(calendar: Calendar, day: IsoDate): boolean {
  return canSuspend(calendar) && closuresOn(calendar, day).some((closure) => closure.effect === 'suspended')
}

const suspending = new WeakMap<Calendar, boolean>()

function canSuspend(calendar: Calendar): boolean {
  const known = suspending.get(calendar) ?? calendar.closures.some((closure) => closure.effect === 'suspended')
  suspending.set(calendar, known)
  return known
}

/** Whether the calendar's yearly acts are known for the year of this day. */
export function isCovered({ covers, vouched }: Calendar, day: IsoDate): boolean {
  const year = yearOf(day)
  return (covers.from <= year && year <= covers.to) || vouched?.includes(year) === true
}

/** The closures that touch a year, each with its first and last day, in order. */
export function listClosures({ closures }: Calendar, year: number): { closure: Closure; from: IsoDate; until: IsoDate }[] {
  const isIn = (from: IsoDate, until: IsoDate) => yearOf(from) <= year && year <= yearOf(until)
  return closures
    .flatMap((closure) => rangesIn(closure, year).map(([from, until]) => ({ closure, from, until })))
    .filter(({ from, until }) => isIn(from, until))
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
}

/** The first day after `day` that passes the test. Gives up after two years: no body stays closed so long. */
export function firstDayAfter(day: IsoDate, passes: (day: IsoDate) => boolean): IsoDate {
  let next = addDays(day, 1)
  for (let tries = 0; tries < 731; tries += 1) {
    if (passes(next)) return next
    next = addDays(next, 1)
  }
  throw new RangeError(`No working day within two years of ${day}.`)
}

/** The last working day on or before `day`; whether days on which the count stands still are good to act on is for the caller to say. */
export function workingDayUpTo(calendar: Calendar, day: IsoDate, { evenSuspended = false } = {}): IsoDate {
  let last = day
  while (!readDay(calendar, last).working || (readDay(calendar, last).suspended && !evenSuspended)) last = addDays(last, -1)
  return last
}

function closuresOn(calendar: Calendar, day: IsoDate): readonly Closure[] {
  const years = closuresByYear.get(calendar) ?? new Map<number, Map<IsoDate, Closure[]>>()
  closuresByYear.set(calendar, years)
  const year = yearOf(day)
  const closures = years.get(year) ?? layOutYear(calendar, year)
  years.set(year, closures)
  return closures.get(day) ?? []
}

function layOutYear(calendar: Calendar, year: number): Map<IsoDate, Closure[]> {
  const closures = new Map<IsoDate, Closure[]>()
  for (const closure of calendar.closures) {
    for (const [start, end] of rangesIn(closure, year)) {
      for (let day = start; day <= end; day = addDays(day, 1)) {
        if (yearOf(day) === year) closures.set(day, [...(closures.get(day) ?? []), closure])
      }
    }
  }
  return closures
}

/** The closure's ranges that may touch a year: a yearly range that crosses the year's end starts in the year before as well. */
function rangesIn(closure: Closure, year: number): [IsoDate, IsoDate][] {
  if ('on' in closure) return [[closure.on, closure.until ?? closure.on]]
  const isInForce = (start: number) => (closure.since ?? 0) <= start && start <= (closure.through ?? 9999)
  if ('easter' in closure) {
    const day = addDays(easterOf(year), closure.easter)
    return isInForce(year) ? [[day, day]] : []
  }
  const until = closure.yearlyUntil ?? closure.yearly
  const crosses = until < closure.yearly
  return [year - 1, year]
    .filter(isInForce)
    .map((start): [IsoDate, IsoDate] => [`${start}-${closure.yearly}`, `${crosses ? start + 1 : start}-${until}`])
}
