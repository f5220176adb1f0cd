import type { Source } from '../../regimes.ts'

/** The methods of work of 2014, as the page on procedures tells them. */
export function methodsOfWork(section: string, seen?: string): Source {
  const source = {
    cite: `WGEID methods of work (A/HRC/WGEID/102/2), ${section}`,
    url: 'https://www.ohchr.org/en/special-procedures/wg-disappearances/procedures',
  }
  return seen ? { ...source, seen } : source
}
