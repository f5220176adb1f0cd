import type { Context } from 'hono'
import { setSignedCookie } from 'hono/cookie'
import type { Attempt } from './attempts.ts'
import { readSignedCookie } from './cookies.ts'
import { hashSecret } from './hashed-tokens.ts'
import { addressOf, isEncrypted } from './origin.ts'

const cookie = 'travessia.device'

/** A try to sign in to an account, from where it comes. */
export function attemptOf(c: Context, secret: string, email: string): Attempt {
  return { email, address: addressOf(c), isKnownDevice: readSignedCookie(c, secret, cookie) === hashSecret(email.toLowerCase()) }
}

/** Knows the browser again at the next sign-in to this account, so that strangers who guess do not count against it. */
export async function rememberDevice(c: Context, secret: string, email: string): Promise<void> {
  const value = hashSecret(email.toLowerCase())
  await setSignedCookie(c, cookie, value, secret, {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/api/auth',
    maxAge: 365 * 86_400,
    secure: isEncrypted(c),
  })
}
