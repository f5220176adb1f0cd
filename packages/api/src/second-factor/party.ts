import type { Context } from 'hono'
import { originOf } from '../origin.ts'
import type { Party } from './webauthn.ts'

/** Passkeys belong to the public address; without one, to the own machine alone. */
export function partyOf(c: Context, publicUrl: string | undefined): Party {
  const origin = originOf(c, publicUrl)
  return { id: publicUrl === undefined ? 'localhost' : new URL(publicUrl).hostname, origin }
}
