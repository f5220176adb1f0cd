import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'

/**
 * The value of a signed cookie, if the signature is ours. The form is the one that `setSignedCookie` and the
 * sign-in library write; checked here without their detour over another thread, as every request pays for it.
 */
export function readSignedCookie(c: Context, secret: string, name: string): string | undefined {
  const cookie = getCookie(c, name)
  const at = cookie?.lastIndexOf('.') ?? -1
  if (cookie === undefined || at < 1) return undefined
  const value = cookie.slice(0, at)
  const given = Buffer.from(cookie.slice(at + 1), 'base64')
  const own = createHmac('sha256', secret).update(value).digest()
  return given.length === own.length && timingSafeEqual(given, own) ? value : undefined
}
