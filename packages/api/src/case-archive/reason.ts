import { type ArchiveChoice, needsReason } from '@travessia/shared/case-archive'
import { newReveal } from '@travessia/shared/people'
import { invalid } from '../problems.ts'

/** Why something is taken out, as a header says it: an address may end up in the logs of others. */
export function readReason(choice: ArchiveChoice, header: string | undefined): string | null {
  return needsReason(choice) ? requireReason(decode(header ?? ''), '#X-Reason') : null
}

/** Throws where the reason is missing or says nothing. */
export function requireReason(given: string, pointer: string): string {
  const reason = newReveal.shape.reason.safeParse(given)
  if (reason.success) return reason.data
  throw invalid([{ pointer, code: given ? 'short' : 'required', with: { min: 3 } }])
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text).toWellFormed()
  } catch {
    return ''
  }
}
