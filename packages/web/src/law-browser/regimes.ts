import type { Limit, Procedure } from '@travessia/shared/law'
import type { Regime } from '@travessia/shared/regimes'

/** The ways of counting that a procedure uses, each once, in the order in which its rules name them. */
export function listRegimes({ rules }: Pick<Procedure, 'rules'>): Regime[] {
  const limits = rules.flatMap((rule) => rule.terms.flatMap((term) => [term.limit, ...(term.contested ? [term.contested.limit] : [])]))
  return [...new Map(limits.filter(isFixed).map(({ counting }) => [counting.id, counting])).values()]
}

function isFixed(limit: Limit): limit is Extract<Limit, { kind: 'fixed' }> {
  return limit.kind === 'fixed'
}
