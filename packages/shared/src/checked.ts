import type { Procedure, Rule } from './law.ts'
import type { Confidence } from './regimes.ts'

const order: readonly Confidence[] = ['VERIFIED', 'KNOWN', 'UNSURE']

/** How far a rule was checked: as far as the least checked of its terms; `UNSURE` where it has none. */
export function confidenceOf({ terms }: Pick<Rule, 'terms'>): Confidence {
  const least = Math.max(...terms.map((term) => order.indexOf(term.confidence)))
  return order[least] ?? 'UNSURE'
}

/** How many rules a procedure has, and of how many every term was checked against the text. */
export function countChecked({ rules }: Pick<Procedure, 'rules'>): { rules: number; checked: number } {
  return { rules: rules.length, checked: rules.filter((rule) => confidenceOf(rule) === 'VERIFIED').length }
}
