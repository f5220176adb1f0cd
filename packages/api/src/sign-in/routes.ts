import { Hono } from 'hono'
import { setSignedCookie } from 'hono/cookie'
import { z } from 'zod'
import { open } from '../access.ts'
import { type Attempt, countAttempt, forgetAttempts } from '../attempts.ts'
import type { Auth } from '../auth.ts'
import type { Env } from '../context.ts'
import { readSignedCookie } from '../cookies.ts'
import { hashSecret } from '../hashed-tokens.ts'
import { addressOf } from '../origin.ts'
import { validate } from '../validate.ts'
import { carryCookies, signIn } from './actions.ts'

const credentials = z.object({ email: z.string().trim().max(254), password: z.string().max(200) })

/** The library's own paths that are open; all others of it do not exist. */
export function signInRoutes(auth: Auth, secret: string) {
  return new Hono<Env>()
    .post('/sign-in/email', open(), validate('json', credentials), async (c) => {
      const { email, password } = c.req.valid('json')
      const device = hashSecret(email.toLowerCase())
      const attempt: Attempt = { email, address: addressOf(c), isKnownDevice: readSignedCookie(c, secret, deviceCookie) === device }
      await countAttempt(c.var.db, secret, attempt)
      const answer = await signIn(auth, email, password, c.req.raw.headers)
      await forgetAttempts(c.var.db, secret, attempt)
      carryCookies(answer, c.header)
      await setSignedCookie(c, deviceCookie, device, secret, { httpOnly: true, sameSite: 'Lax', path: '/api/auth', maxAge: 365 * 86_400 })
      return c.json({ signedIn: true }, 200)
    })
    .post('/sign-out', open(), async (c) => {
      const { api } = await auth()
      const answer = await api.signOut({ headers: c.req.raw.headers, asResponse: true })
      carryCookies(answer, c.header)
      return c.json({ signedIn: false }, 200)
    })
}

const deviceCookie = 'travessia.device'
