import { type NewAuthority, unknownOfAuthority } from '../../authorities.ts'

/** What comes with the system: facts about a norm, decision or report, never its text. */
export interface SeedAuthority extends NewAuthority {
  /** Never changes, whatever is corrected. */
  readonly key: string
  /** Whether a source was seen that says so, or it is professional knowledge. */
  readonly confidence: 'VERIFIED' | 'KNOWN'
}

type Required = 'key' | 'confidence' | 'kind' | 'system' | 'title'

/** An entry of the seed; what is not told is unknown. */
export function entry(known: Pick<SeedAuthority, Required> & Partial<SeedAuthority>): SeedAuthority {
  return { ...unknownOfAuthority, ...known }
}
