import { addDays, addMonths, daysBetween, type IsoDate } from '@travessia/shared/dates'

/** The days that the line shows: whole months. */
export interface Scale {
  readonly from: IsoDate
  readonly until: IsoDate
}

/** A deadline of years would press everything else together: beyond this it leaves the line. */
const monthsAhead = 18

/** Whole months around what happens, with some room to move; what is due far beyond it does not stretch the line. */
export function fitScale(happens: readonly IsoDate[], due: readonly IsoDate[]): Scale {
  const days = happens.toSorted()
  const [first = '', last = ''] = [days[0], days.at(-1)]
  const near = due.filter((day) => day <= addMonths(last, monthsAhead))
  const end = [last, ...near].toSorted().at(-1) ?? last
  return { from: addMonths(monthOf(addDays(first, -10)), 0), until: addDays(addMonths(monthOf(addDays(end, 25)), 1), -1) }
}

/** Where a day lies on the line, from 0 to 1. */
export function positionOf(day: IsoDate, { from, until }: Scale): number {
  return Math.min(1, Math.max(0, daysBetween(from, day) / daysBetween(from, until)))
}

/** The day at a place on the line; outside it the first or the last. */
export function dayAt(position: number, { from, until }: Scale): IsoDate {
  return addDays(from, Math.round(Math.min(1, Math.max(0, position)) * daysBetween(from, until)))
}

export interface Tick {
  readonly day: IsoDate
  /** The beginning of a year is drawn stronger. */
  readonly isYear: boolean
}

/** The beginnings of months, or of as many months as leave some room between them. */
export function listTicks({ from, until }: Scale): Tick[] {
  const months = Math.round(daysBetween(from, until) / 30.44)
  const step = [1, 2, 3, 6, 12].find((one) => months / one <= 14) ?? 24
  const ticks: Tick[] = []
  for (let day = from; day <= until; day = addMonths(day, 1)) {
    if ((Number(day.slice(5, 7)) - 1) % Math.min(step, 12) === 0) ticks.push({ day, isYear: day.slice(5, 7) === '01' })
  }
  return step < 24 ? ticks : ticks.filter(({ day }) => Number(day.slice(0, 4)) % Math.ceil(months / 12 / 14) === 0)
}

interface Span {
  readonly start: number
  readonly end: number
}

/** A lane for each span, from 0, so that no two in one lane touch; the spans come in order of their start. */
export function assignLanes(spans: readonly Span[]): number[] {
  const ends: number[] = []
  return spans.map(({ start, end }) => {
    const free = ends.findIndex((one) => one <= start)
    const lane = free < 0 ? ends.length : free
    ends[lane] = end
    return lane
  })
}

function monthOf(day: IsoDate): IsoDate {
  return `${day.slice(0, 7)}-01`
}
