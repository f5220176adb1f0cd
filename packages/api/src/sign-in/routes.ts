import { Hono } from 'hono'
import { setSignedCookie } from 'hono/cookie'
import { z } from 'zod'
import { open } from '../access.ts'
import { type Attempt, countAttempt, forgetAttempts } from '../attempts.ts'
import type { Auth } from '../auth.ts'
import type { Env } from '../context.ts'
import { readSignedCookie } from '../cookies.ts'
import { addressOf } from '../origin.ts'
import { ProblemError } from '../problems.ts'
import { validate } from '../validate.ts'
import { hashSecret } from '../visitor.ts'

const credentials = z.object({ email: z.string().trim().max(254), password: z.string().max(200) })

/** The library's own paths that are open; all others of it do not exist. */
export function signInRoutes(auth: Auth, secret: string) {
  return new Hono<Env>()
    .post('/sign-in/email', open(), validate('json', credentials), async (c) => {
      const { email, password } = c.req.valid('json')
      const device = hashSecret(email.toLowerCase())
      const attempt: Attempt = { email, address: addressOf(c), isKnownDevice: readSignedCookie(c, secret, deviceCookie) === device }
      await countAttempt(c.var.db, secret, attempt)
      const answer = await auth.api.signInEmail({ body: { email, password }, headers: c.req.raw.headers, asResponse: true })
      await refuseFailed(answer)
      await forgetAttempts(c.var.db, secret, attempt)
      carryCookies(answer, c.header)
      await setSignedCookie(c, deviceCookie, device, secret, { httpOnly: true, sameSite: 'Lax', path: '/api/auth', maxAge: 365 * 86_400 })
      return c.json({ signedIn: true }, 200)
    })
    .post('/sign-out', open(), async (c) => {
      const answer = await auth.api.signOut({ headers: c.req.raw.headers, asResponse: true })
      carryCookies(answer, c.header)
      return c.json({ signedIn: false }, 200)
    })
}

/** Signs a member in who has just been made; answers what the browser must keep. */
export async function signIn(auth: Auth, email: string, password: string): Promise<Response> {
  const answer = await auth.api.signInEmail({ body: { email, password }, asResponse: true })
  await refuseFailed(answer)
  return answer
}

export function carryCookies(answer: Response, setHeader: (name: string, value: string, options: { append: true }) => void) {
  for (const cookie of answer.headers.getSetCookie()) setHeader('Set-Cookie', cookie, { append: true })
}

const deviceCookie = 'travessia.device'

async function refuseFailed(answer: Response) {
  if (answer.ok) return
  const { code } = z.object({ code: z.string().optional() }).parse(await answer.json())
  if (code === 'SUSPENDED') throw new ProblemError('suspended')
  if (answer.status < 500) throw new ProblemError('bad-credentials')
  throw new Error(`Sign-in answered ${answer.status}.`)
}
