import type { NewAddition, StandingAddition } from './calendar-additions.ts'
import type { CalendarAddition } from './catalogue.ts'
import type { ClosureEffect } from './regimes.ts'

/** The addition as the calendar takes it. Its name is the organisation's own and stays as written in every language. */
export function toCalendarAddition({ calendar, since, until, ...addition }: StandingAddition): CalendarAddition {
  const { effect, name, startsOn, endsOn, source } = addition
  if (effect === 'covered') return { calendar, since, until, closures: [], years: yearsOf(addition) }
  return { calendar, since, until, closures: [closureOf(effect, name, source, startsOn, endsOn)], years: [] }
}

function closureOf(effect: ClosureEffect, name: string, source: string, on: string, until: string) {
  return { name: { 'pt-BR': name, es: name, en: name }, effect, source, confidence: 'KNOWN' as const, on, until }
}

/** Every year from the first to the last day. */
export function yearsOf({ startsOn, endsOn }: Pick<NewAddition, 'startsOn' | 'endsOn'>): number[] {
  const [from, to] = [Number(startsOn.slice(0, 4)), Number(endsOn.slice(0, 4))]
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}
