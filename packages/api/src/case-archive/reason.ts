import { newReveal } from '@travessia/shared/people'
import { invalid } from '../problems.ts'

/** Why something is taken out: in a header, as an address may end up in the logs of others. */
export function readReason(header: string | undefined): string {
  const reason = newReveal.shape.reason.safeParse(decode(header ?? ''))
  if (reason.success) return reason.data
  throw invalid([{ pointer: '#X-Reason', code: header ? 'short' : 'required', with: { min: 3 } }])
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text).toWellFormed()
  } catch {
    return ''
  }
}
