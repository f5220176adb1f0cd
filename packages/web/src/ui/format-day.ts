import { daysBetween, type Instant, type IsoDate } from '@travessia/shared/dates'
import type { Language } from '@travessia/shared/languages'

/** "12 mar 2026": day, month in letters, year. A day known only to the month or year shows no more than that. */
export function formatDay(day: IsoDate, language: Language, precision: 'day' | 'month' | 'year' = 'day'): string {
  const format = dateFormat(localeOf(language), { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' })
  const parts = Object.fromEntries(format.formatToParts(noonOf(day)).map(({ type, value }) => [type, value.replace(/\.$/, '')]))
  if (precision === 'year') return `${parts.year}`
  return precision === 'month' ? `${parts.month} ${parts.year}` : `${parts.day} ${parts.month} ${parts.year}`
}

/** "quinta-feira" or "qui". */
export function formatWeekday(day: IsoDate, language: Language, width: 'long' | 'short' = 'long'): string {
  return dateFormat(localeOf(language), { timeZone: 'UTC', weekday: width }).format(noonOf(day)).replace(/\.$/, '')
}

/** "em 9 dias", "amanhã", "há 2 meses": days up to ten weeks, then months and years. Always beside the date, never instead. */
export function formatRelative(day: IsoDate, today: IsoDate, language: Language): string {
  const days = daysBetween(today, day)
  const relative = relativeFormat(localeOf(language))
  if (Math.abs(days) <= 70) return relative.format(days, 'day')
  if (Math.abs(days) < 700) return relative.format(Math.round(days / 30.44), 'month')
  return relative.format(Math.round(days / 365.25), 'year')
}

/** "12 mar 2026, 14:05" in a zone. */
export function formatMoment(moment: Instant, language: Language, zone: string): string {
  const day = dateFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(moment))
  return `${formatDay(day, language)}, ${formatTime(moment, language, zone)}`
}

export function formatTime(moment: Instant, language: Language, zone: string): string {
  return dateFormat(localeOf(language), { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(new Date(moment))
}

function localeOf(language: Language): string {
  return language === 'en' ? 'en-GB' : language
}

function noonOf(day: IsoDate): Date {
  return new Date(`${day}T12:00:00Z`)
}

/** Making a format takes longer than a row of a list takes to draw: each is made once. */
const dateFormats = new Map<string, Intl.DateTimeFormat>()
const relativeFormats = new Map<string, Intl.RelativeTimeFormat>()

function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`
  const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(locale, options)
  dateFormats.set(key, format)
  return format
}

function relativeFormat(locale: string): Intl.RelativeTimeFormat {
  const format = relativeFormats.get(locale) ?? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  relativeFormats.set(locale, format)
  return format
}
