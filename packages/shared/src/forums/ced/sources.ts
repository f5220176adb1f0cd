import type { Source } from '../../regimes.ts'

/** The Convention against Enforced Disappearance. */
export function treaty(article: string): Source {
  return { cite: `CED ${article}` }
}

/** The Committee's guidance on urgent action. */
export const urgentGuidance: Source = {
  cite: 'CED art. 30; CED/C/4/Rev.1',
  url: 'https://undocs.org/CED/C/4/Rev.1',
  seen: 'guidance of 27 May 2021: no declaration needed; in writing; not anonymous',
}
