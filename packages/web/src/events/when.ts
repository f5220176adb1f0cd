import { addDays, type IsoDate, isIsoDate } from '@travessia/shared/dates'
import type { NewEvent } from '@travessia/shared/events'
import { readTypedDay } from '../ui/day-field.tsx'

export type When = Pick<NewEvent, 'on' | 'precision'>

const todayWords = ['hoje', 'hoy', 'today']
const yesterdayWords = ['ontem', 'ayer', 'yesterday']
const months = [
  ['jan', 'ene'],
  ['fev', 'feb'],
  ['mar'],
  ['abr', 'apr'],
  ['mai', 'may'],
  ['jun'],
  ['jul'],
  ['ago', 'aug'],
  ['set', 'sep'],
  ['out', 'oct'],
  ['nov'],
  ['dez', 'dic', 'dec'],
]

/**
 * What a person types for when something happened: a day ("12/03/2026", "2026-03-12", "12 mar 2026",
 * "ontem"), or only a month ("mar 2025", "03/2025") or a year. Nothing when it cannot be read.
 */
export function readWhen(typed: string, today: IsoDate): When | null {
  const words = typed
    .trim()
    .toLowerCase()
    .replace(/\s+de(?:l)?\s+/g, ' ')
    .replace(/[.,]/g, (mark) => (mark === ',' ? ' ' : mark))
  if (todayWords.includes(words)) return exactly(today)
  if (yesterdayWords.includes(words)) return exactly(addDays(today, -1))
  const numeric = readTypedDay(words, today)
  if (numeric && !/^\d{1,2}[/.\-\s]\d{4}$/.test(words)) return exactly(numeric)
  return readNamed(words) ?? readMonth(words) ?? readYear(words)
}

function readNamed(words: string): When | null {
  const [, day, name = '', year = ''] = /^(?:(\d{1,2})\s+)?(\p{L}{3,})\.?\s+(\d{4})$/u.exec(words) ?? []
  const month = months.findIndex((names) => names.some((one) => name.startsWith(one))) + 1
  if (month === 0) return null
  if (day === undefined) return fit(`${year}-${two(month)}-01`, 'month')
  return fit(`${year}-${two(month)}-${day.padStart(2, '0')}`, 'day')
}

function readMonth(words: string): When | null {
  const [, month, year] = /^(\d{1,2})[/.\-\s](\d{4})$/.exec(words) ?? []
  const [, otherYear, otherMonth] = /^(\d{4})-(\d{2})$/.exec(words) ?? []
  return fit(`${year ?? otherYear}-${two(Number(month ?? otherMonth))}-01`, 'month')
}

function readYear(words: string): When | null {
  return /^\d{4}$/.test(words) ? fit(`${words}-01-01`, 'year') : null
}

function exactly(on: IsoDate): When {
  return { on, precision: 'day' }
}

function fit(on: string, precision: When['precision']): When | null {
  return isIsoDate(on) ? { on, precision } : null
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

/** A time of day as people type it, `9:30` or `0930`, in the one form that is kept; nothing while nothing is typed. */
export function readClock(typed: string): string | null {
  return (
    typed
      .trim()
      .replace(/^(\d):/, '0$1:')
      .replace(/^(\d{2})h?(\d{2})$/, '$1:$2') || null
  )
}
