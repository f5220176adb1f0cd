import type { Source } from '../../regimes.ts'

/** The methods of work of 2017. */
export function methodsOfWork(paragraphs: string, seen?: string): Source {
  const source = { cite: `WGAD methods of work (A/HRC/36/38), ${paragraphs}`, url: 'https://undocs.org/A/HRC/36/38' }
  return seen ? { ...source, seen } : source
}
