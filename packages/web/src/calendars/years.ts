import type { CalendarView } from '@travessia/shared/calendar-additions'
import { useWords } from '../words/use-words.ts'

type Years = Pick<CalendarView, 'covers' | 'vouched'>

/** The years of a calendar in words: those written here, and those for which the organisation vouches. */
export function useYears() {
  const say = useWords()
  return ({ covers, vouched }: Years): string => {
    const own = vouched.length > 0 ? say('calendars.years.vouched', { years: vouched.join(', ') }) : ''
    return [covers ? tell(covers) : say('calendars.years.none'), own].filter(Boolean).join(' ')
  }

  function tell({ from, to }: NonNullable<Years['covers']>): string {
    if (to >= 2100) return say('calendars.years.since', { from })
    return from === to ? say('calendars.years.one', { year: from }) : say('calendars.years.range', { from, to })
  }
}

export function isKnown({ covers, vouched }: Years, year: number): boolean {
  return vouched.includes(year) || (covers !== null && covers.from <= year && year <= covers.to)
}
