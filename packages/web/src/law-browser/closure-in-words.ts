import type { Language } from '@travessia/shared/languages'
import type { Closure } from '@travessia/shared/regimes'
import { formatDay } from '../ui/format-day.ts'
import type { Say } from '../words/use-words.ts'

interface Reader {
  readonly say: Say
  readonly language: Language
}

/** On which days a body is closed: "7 set de cada ano", "20 dez a 6 jan de cada ano", "47 dias antes da Páscoa", "3 mar 2026". */
export function tellClosureDays(closure: Closure, { say, language }: Reader): string {
  if ('on' in closure) {
    const from = formatDay(closure.on, language)
    return closure.until ? say('law.closure.range', { from, until: formatDay(closure.until, language) }) : from
  }
  return [tellYearly(closure, { say, language }), ...tellYears(closure, say)].join(', ')
}

function tellYearly(closure: Extract<Closure, { yearly: string } | { easter: number }>, { say, language }: Reader): string {
  if ('easter' in closure) {
    const { easter } = closure
    return easter < 0 ? say('law.closure.beforeEaster', { n: -easter }) : say('law.closure.easter', { n: easter })
  }
  const from = dayOfYear(closure.yearly, language)
  if (!closure.yearlyUntil) return say('law.closure.yearly', { from })
  return say('law.closure.yearlyRange', { from, until: dayOfYear(closure.yearlyUntil, language) })
}

function tellYears({ since, through }: { readonly since?: number; readonly through?: number }, say: Say): string[] {
  return [
    ...(since ? [say('law.closure.since', { year: String(since) })] : []),
    ...(through ? [say('law.closure.through', { year: String(through) })] : []),
  ]
}

/** `09-07` as "7 set": the day of a leap year, so that 29 February has a name. */
function dayOfYear(day: string, language: Language): string {
  return formatDay(`2024-${day}`, language).replace(/ 2024$/, '')
}
