import { forums } from './forums/index.ts'

/**
 * Whether nothing can be made good again once the day is over: the rule bars, or the law lets nobody extend it. A rule that
 * the catalogue no longer has counts as fatal, since nobody can say that it is not.
 */
export function isFatal(procedure: string, rule: string): boolean {
  return !mild.has(`${procedure} ${rule}`)
}

/** The rules of all bodies of which nothing is lost for good, as "procedure rule", under every name that they and their terms have. */
export const mildRules: readonly string[] = forums.flatMap(({ procedures }) =>
  procedures.flatMap(({ id, rules }) =>
    rules
      .filter((rule) => rule.nature !== 'bar' && rule.extension?.allowed !== false)
      .flatMap((rule) => [rule.id, ...rule.terms.flatMap((term) => term.id ?? [])])
      .map((name) => `${id} ${name}`),
  ),
)

const mild = new Set(mildRules)
