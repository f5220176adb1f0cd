import type { Confidence } from '@travessia/shared/regimes'
import { CertaintyMark } from '../ui/certainty-mark.tsx'

const certainties = { VERIFIED: 'verified', KNOWN: 'known', UNSURE: 'unsure' } as const

/** How far a statement of the law was checked. */
export function ConfidenceMark({ confidence }: { confidence: Confidence }) {
  return <CertaintyMark certainty={certainties[confidence]} />
}
