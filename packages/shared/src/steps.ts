import { citeText } from './cites.ts'
import type { IsoDate } from './dates.ts'
import type { Language, Text } from './languages.ts'
import { monthNames, oneUnit, sentences, singular, units } from './words/steps.ts'

/**
 * One line of the reasoning behind a date: what is said, for which day (to which day, for a run), with
 * which values. Kept as data so that every reader gets it in their language.
 */
export interface Step {
  readonly say: keyof typeof sentences
  readonly date: IsoDate | null
  readonly until?: IsoDate
  readonly with?: Readonly<Record<string, string | number | Text>>
}

/** A day as people read it: `12 mar 2026`. */
export function dayText(day: IsoDate, language: Language): string {
  const [year, month, number] = day.split('-').map(Number)
  return `${number} ${monthNames[language][(month ?? 1) - 1]} ${year}`
}

/** A step as a sentence that a lawyer could put into a brief. */
export function stepText(step: Step, language: Language): string {
  const isOneDay = step.until === undefined || step.until === step.date
  const sentence = isOneDay && (step.say === 'counted' || step.say === 'skipped') ? singular[step.say] : sentences[step.say]
  return sentence[language].replaceAll(/\{(\w+)\}/g, (_, name: string) => valueText(step, name, language))
}

function valueText(step: Step, name: string, language: Language): string {
  if (name === 'date') return step.date ? dayText(step.date, language) : '—'
  if (name === 'until') return step.until ? dayText(step.until, language) : '—'
  const value = step.with?.[name]
  if (value === undefined) return '—'
  if (name === 'cite') return citeText(String(value), language)
  if (name === 'unit') return (step.with?.n === 1 ? oneUnit : units)[String(value)]?.[language] ?? String(value)
  return typeof value === 'object' ? value[language] : String(value)
}
