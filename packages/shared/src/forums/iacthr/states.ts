import type { Acceptance } from '../../law.ts'

/** States that accept the contentious jurisdiction of the Court, by ISO 3166 code. */
export const jurisdiction: Readonly<Record<string, Acceptance>> = {
  BR: {
    from: '1998-12-10',
    source: {
      cite: 'ACHR art. 62, declaration of Brazil of 10 December 1998, for facts after that day',
      seen: 'Series C No. 333 para. 3',
    },
    confidence: 'VERIFIED',
  },
}
