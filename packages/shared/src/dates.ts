import type { Temporal as TemporalTypes } from 'temporal-polyfill'

/**
 * A day, `YYYY-MM-DD`, in the proleptic Gregorian calendar and without a zone. Days compare with `<`.
 */
export type IsoDate = string

/** A moment, ISO 8601 in UTC with seconds, such as `2021-12-02T06:00:00Z`. */
export type Instant = string

/** Exactly one unit. Weeks are seven calendar days; working days are counted by the body's calendar. */
export type Period =
  | { readonly days: number }
  | { readonly workingDays: number }
  | { readonly weeks: number }
  | { readonly months: number }
  | { readonly years: number }
  | { readonly hours: number }

/** What a month that is too short for the day number gives: its last day, or the day after it (Brazilian Civil Code art. 132 §3). */
export type MonthEnd = 'last-day' | 'next-day'

type TemporalModule = typeof TemporalTypes

const Temporal: TemporalModule = (globalThis as { Temporal?: TemporalModule }).Temporal ?? (await import('temporal-polyfill')).Temporal

/** Whether the text is a day that exists: `2026-02-30` is not one. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text
  } catch {
    return false
  }
}

/** Whether the text is a day as records keep them: one that exists, between 1900 and 2200. */
export function isRecordableDay(text: string): boolean {
  return isIsoDate(text) && text >= '1900-01-01' && text < '2200-01-01'
}

/** Whether the text is the first and the last of some days, `2026-03-01..2026-03-31`. */
export function isDaySpan(text: string): boolean {
  return text.length === 22 && text.split('..').every(isIsoDate)
}

/** Whether the text is a moment with an offset or `Z`. */
export function isInstant(text: string): boolean {
  try {
    Temporal.Instant.from(text)
    return true
  } catch {
    return false
  }
}

/** The moment in UTC, seconds precision. Throws on text that is not a moment. */
export function toInstant(text: string): Instant {
  return Temporal.Instant.from(text).toString({ smallestUnit: 'second' })
}

/** The moment that a clock of the machine tells, seconds precision. Asked several times a request, so it does without Temporal and keeps the last. */
export function instantOf(clock: Date): Instant {
  const second = Math.floor(clock.getTime() / 1000)
  if (second !== told.second) told = { second, instant: `${clock.toISOString().slice(0, 19)}Z` }
  return told.instant
}

let told: { readonly second: number; readonly instant: Instant } = { second: Number.NaN, instant: '' }

/** A count walks through hundreds of days, so this one does without Temporal: in UTC every day has 24 hours. */
export function addDays(day: IsoDate, days: number): IsoDate {
  const number = Number(day.slice(8)) + days
  if (number >= 1 && number <= 28) return `${day.slice(0, 8)}${String(number).padStart(2, '0')}`
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/**
 * The day that lies the given months away. The day number is kept; a month too short for it gives
 * its last day or the day after, as `monthEnd` says.
 */
export function addMonths(day: IsoDate, months: number, monthEnd: MonthEnd = 'last-day'): IsoDate {
  const start = Temporal.PlainDate.from(day)
  const end = start.add({ months })
  return end.day < start.day && monthEnd === 'next-day' ? end.add({ days: 1 }).toString() : end.toString()
}

/**
 * The day at the end of a calendar period, before any rolling. Working days and hours are not calendar
 * periods: they throw a `RangeError`.
 */
export function addPeriod(day: IsoDate, period: Period, direction: 'after' | 'before', monthEnd?: MonthEnd): IsoDate {
  const sign = direction === 'after' ? 1 : -1
  if ('days' in period) return addDays(day, sign * period.days)
  if ('weeks' in period) return addDays(day, sign * period.weeks * 7)
  if ('months' in period) return addMonths(day, sign * period.months, monthEnd)
  if ('years' in period) return addMonths(day, sign * period.years * 12, monthEnd)
  throw new RangeError('Working days and hours need a calendar or a clock.')
}

/** Calendar days from `start` to `end`; negative when `end` is earlier. */
export function daysBetween(start: IsoDate, end: IsoDate): number {
  return Temporal.PlainDate.from(start).until(end).days
}

/** Whole calendar months from `start` to `end`; negative when `end` is earlier. */
export function monthsBetween(start: IsoDate, end: IsoDate): number {
  return Temporal.PlainDate.from(start).until(end, { largestUnit: 'months' }).months
}

/** 1 is Monday, 7 is Sunday (Sakamoto's rule: a count asks this of every day). */
export function weekdayOf(day: IsoDate): number {
  const month = Number(day.slice(5, 7))
  const year = Number(day.slice(0, 4)) - (month < 3 ? 1 : 0)
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  return (year + leaps + shift + Number(day.slice(8))) % 7 || 7
}

export function yearOf(day: IsoDate): number {
  return Number(day.slice(0, 4))
}

/** The day that a moment falls on in a zone (IANA name). */
export function dayIn(zone: string, moment: Instant): IsoDate {
  return Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toPlainDate().toString()
}

/** The wall clock reading (`HH:MM`) of a moment in a zone. */
export function clockIn(zone: string, moment: Instant): string {
  return Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' })
}

/** The first moment after the day ends in a zone. */
export function endOfDay(day: IsoDate, zone: string): Instant {
  const next = Temporal.PlainDate.from(day).add({ days: 1 })
  return next.toZonedDateTime(zone).toInstant().toString({ smallestUnit: 'second' })
}

/** The moment of a wall clock reading (`HH:MM`) on a day in a zone. */
export function instantAt(day: IsoDate, time: string, zone: string): Instant {
  const clock = Temporal.PlainTime.from(time)
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: clock }).toInstant().toString({ smallestUnit: 'second' })
}

/** Adds hours to a moment; clock changes do not matter, an hour is an hour. */
export function addHours(moment: Instant, hours: number): Instant {
  return Temporal.Instant.from(moment).add({ hours }).toString({ smallestUnit: 'second' })
}

/** Whole seconds from the beginning of 1970 (UTC) to a moment, as machines count. */
export function secondsOf(moment: Instant): number {
  return Math.floor(Temporal.Instant.from(moment).epochMilliseconds / 1000)
}

export function addSeconds(moment: Instant, seconds: number): Instant {
  return Temporal.Instant.from(moment).add({ seconds }).toString()
}

/** Easter Sunday of a year, Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
export function easterOf(year: number): IsoDate {
  const century = Math.floor(year / 100)
  const golden = year % 19
  const leap = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25)
  const epact = (leap + 19 * golden + 15) % 30
  const moon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11))
  const sunday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7
  return addDays(`${String(year).padStart(4, '0')}-03-28`, moon - sunday)
}

/** Every day from `start` to `end`, both included. */
export function daysFrom(start: IsoDate, end: IsoDate): IsoDate[] {
  const days: IsoDate[] = []
  for (let day = start; day <= end; day = addDays(day, 1)) days.push(day)
  return days
}
