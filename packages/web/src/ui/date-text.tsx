import type { Instant, IsoDate } from '@travessia/shared/dates'
import { useLanguage } from '../words/use-words.ts'
import { readerZone, useToday } from './clock.ts'
import { formatDay, formatMoment, formatRelative, formatWeekday } from './format-day.ts'

interface DateTextProps {
  day: IsoDate
  precision?: 'day' | 'month' | 'year'
  /** Adds the weekday before the day. */
  weekday?: boolean
  /** Adds "em 9 dias" after the day. */
  relative?: boolean
  /** The zone whose "today" the relative time is counted from; the reader's when absent. */
  zone?: string
}

/** "12 mar 2026", with weekday and relative time where they matter. */
export function DateText({ day, precision = 'day', weekday, relative, zone }: DateTextProps) {
  const language = useLanguage()
  const today = useToday(zone)
  const exact = precision === 'day'
  const value = exact ? day : day.slice(0, precision === 'month' ? 7 : 4)
  return (
    <span>
      {weekday && exact && `${formatWeekday(day, language)}, `}
      <time dateTime={value} style={{ whiteSpace: 'nowrap' }}>
        {formatDay(day, language, precision)}
      </time>
      {relative && exact && <span style={{ color: 'var(--mantine-color-dimmed)' }}> ({formatRelative(day, today, language)})</span>}
    </span>
  )
}

/** A moment in the reader's zone, or in the one given: "12 mar 2026, 14:05". */
export function MomentText({ moment, zone = readerZone() }: { moment: Instant; zone?: string }) {
  const language = useLanguage()
  return (
    <time dateTime={moment} style={{ whiteSpace: 'nowrap' }}>
      {formatMoment(moment, language, zone)}
    </time>
  )
}
