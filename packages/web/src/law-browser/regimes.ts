import type { Limit, Procedure, Regime } from '@travessia/shared/law'

/** The ways of counting that a procedure uses, each once, in the order in which its rules name them. */
export function listRegimes({ rules }: Pick<Procedure, 'rules'>): Regime[] {
  const limits = rules.flatMap((rule) => rule.terms.flatMap((term) => [term.limit, ...(term.contested ? [term.contested.limit] : [])]))
  return [...new Map(limits.filter(isFixed).map(({ counting }) => [counting.id, counting])).values()]
}

function isFixed(limit: Limit): limit is Extract<Limit, { kind: 'fixed' }> {
  return limit.kind === 'fixed'
}
