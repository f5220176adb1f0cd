import type { Acceptance } from '../../law.ts'

/** Parties to the American Convention, by ISO 3166 code. */
export const conventionParties: Readonly<Record<string, Acceptance>> = {
  BR: {
    from: '1992-09-25',
    source: { cite: 'American Convention on Human Rights, accession of Brazil', seen: 'Series C No. 139 para. 3' },
    confidence: 'VERIFIED',
  },
}
