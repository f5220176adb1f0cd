import type { IsoDate, Period } from '../dates.ts'
import type { Text } from '../languages.ts'
import type { EventField, Example, FixedLimit, Limit } from '../law.ts'
import type { Regime } from '../regimes.ts'
import { text } from './text.ts'

/** A limit whose length the law gives. */
export function fixed(period: Period, counting: Regime, direction: 'after' | 'before' = 'after'): FixedLimit {
  return { kind: 'fixed', period, direction, counting }
}

/** A limit that the body sets; `usually` is shown for comparison and never computed from. */
export function ask(asks: Text, usually?: Period): Limit {
  return usually ? { kind: 'ask', asks, usually } : { kind: 'ask', asks }
}

/** No limit in time, but a standard that the act is measured by. */
export function open(standard: Text): Limit {
  return { kind: 'open', standard }
}

/** A worked example of a limit that has no date of its own. */
export function dateless(answer: 'ask' | 'open' | 'uncovered', trigger: IsoDate, why: string): Example {
  return { trigger, due: null, answer, why }
}

/** The field in which an event carries the date that the body set. */
export const due: EventField = {
  id: 'due',
  name: text('Data fixada pelo órgão', 'Fecha fijada por el órgano', 'Date set by the body'),
  type: 'date',
}
