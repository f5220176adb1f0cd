import type { Source } from '../../regimes.ts'

export const codeOfConduct: Source = {
  cite: 'Special Procedures Code of Conduct (HRC resolution 5/2), arts. 9-10; Manual of Operations of the Special Procedures',
  url: 'https://spsubmission.ohchr.org',
}

/** What the letters themselves say, as the public database of communications shows them. */
export function reports(cite: string): Source {
  return { cite, url: 'https://spcommreports.ohchr.org' }
}
