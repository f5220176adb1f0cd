import type { Source } from '../../regimes.ts'

const rulesUrl = 'https://achpr.au.int/ar/node/231'

/** An article of the African Charter on Human and Peoples' Rights. */
export function charter(articles: string, seen?: string): Source {
  const source = {
    cite: `African Charter, ${articles}`,
    url: 'https://achpr.au.int/en/charter/african-charter-human-and-peoples-rights',
  }
  return seen ? { ...source, seen } : source
}

/** The Rules of Procedure of the Commission of 2020. */
export function rulesOf2020(rules: string, seen?: string): Source {
  const source = { cite: `ACHPR Rules 2020, ${rules}`, url: rulesUrl }
  return seen ? { ...source, seen } : source
}
