import type { Source } from '../../regimes.ts'

const site = 'https://www.african-court.org'

/** The Protocol on the establishment of the Court. */
export function protocol(articles: string): Source {
  return { cite: `AfCHPR Protocol, ${articles}`, url: site }
}

/** The Rules of Court in force since 25 September 2020; `seen`: the Court's own page on how a case proceeds. */
export function rulesOf2020(rules: string, seen?: string): Source {
  const cite = `AfCHPR Rules 2020, ${rules}`
  return seen ? { cite, url: 'https://african-court.org/wpafc/case-proccess', seen } : { cite, url: site }
}
