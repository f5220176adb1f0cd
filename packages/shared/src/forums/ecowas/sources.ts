import type { Source } from '../../regimes.ts'

const url = 'http://www.courtecowas.org'

/** The Rules of Procedure of the Court. */
export function courtRules(articles: string, seen?: string): Source {
  const cite = `ECOWAS Court Rules, ${articles}`
  return seen ? { cite, url, seen } : { cite, url }
}

/** The Protocol A/P1/7/91 on the Court, as amended by A/SP.1/01/05. */
export function protocol(articles: string, seen?: string): Source {
  const cite = `ECOWAS Court Protocol (A/SP.1/01/05), ${articles}`
  return seen ? { cite, url, seen } : { cite, url }
}
