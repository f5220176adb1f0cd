import { newReveal } from '@travessia/shared/people'
import { invalid } from './problems.ts'

/** Why something is done, as the header `X-Reason` says it: an address may end up in the logs of others. */
export function readHeaderReason(header: string | undefined): string {
  return requireReason(decode(header ?? ''), '#X-Reason')
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
