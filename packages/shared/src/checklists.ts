import type { Text } from './languages.ts'
import type { Filing, Procedure } from './law.ts'
import type { Source } from './regimes.ts'

/** One thing to do for a filing. `item` names it for good: the id of a requirement, or the Portuguese words of a checklist. */
export interface Step {
  readonly item: string
  readonly says: Text
  readonly source: Source | null
}

/** What the law asks of a filing, with its source, then what is good to have at hand. */
export function stepsOf({ requirements, checklist }: Filing): Step[] {
  return [
    ...requirements.map(({ id, says, source }) => ({ item: id, says, source })),
    ...checklist.map((says) => ({ item: says['pt-BR'], says, source: null })),
  ]
}

/** What we, as what we are in the proceeding, may file in it. */
export function filingsFor({ filings }: Procedure, ourRole: string): Filing[] {
  return filings.filter(({ by }) => by === ourRole || by === 'party')
}
