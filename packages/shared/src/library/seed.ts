import { advisoryOpinions } from './seed/advisory-opinions.ts'
import { brazilianDecisions } from './seed/brazilian-decisions.ts'
import { brazilianDecrees } from './seed/brazilian-decrees.ts'
import { brazilianLaws } from './seed/brazilian-laws.ts'
import { brazilianResolutions } from './seed/brazilian-resolutions.ts'
import type { SeedAuthority } from './seed/entry.ts'
import { europeanCourt } from './seed/european-court.ts'
import { interAmericanCommission } from './seed/inter-american-commission.ts'
import { interAmericanCourt } from './seed/inter-american-court.ts'
import { treaties } from './seed/treaties.ts'
import { generalComments } from './seed/un-general-comments.ts'
import { views } from './seed/un-views.ts'

export type { SeedAuthority } from './seed/entry.ts'

/** The main norms and decisions on migration and refuge, as facts: what they are called, numbered and dated, and where they are published. */
export const seed: readonly SeedAuthority[] = [
  ...interAmericanCourt,
  ...advisoryOpinions,
  ...interAmericanCommission,
  ...treaties,
  ...generalComments,
  ...views,
  ...europeanCourt,
  ...brazilianLaws,
  ...brazilianDecrees,
  ...brazilianResolutions,
  ...brazilianDecisions,
]
