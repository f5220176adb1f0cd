import type { PrintedBlock } from '../printed.ts'
import { placeAndDateLabel } from '../template.ts'

/** Whether a paragraph must not end a page alone: it leads up to a table, or to the signature. */
export function leadsOn(blocks: readonly PrintedBlock[], at: number): boolean {
  if (blocks[at]?.kind !== 'paragraph') return false
  const next = blocks[at + 1]
  return next?.kind === 'table' || (next?.kind === 'paragraph' && next.label === placeAndDateLabel)
}
