import { Hono } from 'hono'
import { z } from 'zod'
import { open } from '../access.ts'
import { countAttempt, forgetAttempts } from '../attempts.ts'
import type { Auth } from '../auth.ts'
import type { Env } from '../context.ts'
import { attemptOf, rememberDevice } from '../known-device.ts'
import { beginEntry } from '../second-factor/entry.ts'
import { validate } from '../validate.ts'
import { carryCookies, signIn } from './actions.ts'
import { findByEmail, noteRefusal, noteSignIn } from './notes.ts'
import { keepBegun } from './second-step-routes.ts'

const credentials = z.object({ email: z.string().trim().max(254), password: z.string().max(200) })

/** The library's own paths that are open; all others of it do not exist. */
export function signInRoutes(auth: Auth, secret: string) {
  return new Hono<Env>()
    .post('/sign-in/email', open(), validate('json', credentials), async (c) => {
      const { email, password } = c.req.valid('json')
      const attempt = attemptOf(c, secret, email)
      await countAttempt(c.var.db, secret, attempt)
      const knock = { way: 'password', secret, find: findByEmail(email) } as const
      const begun = await noteRefusal(c, knock, () => beginEntry(c.var.db, email, password, c.var.now()))
      if (begun) {
        await forgetAttempts(c.var.db, secret, attempt)
        await keepBegun(c, secret, begun.secret)
        return c.json({ signedIn: false, factors: begun.factors }, 200)
      }
      const answer = await noteRefusal(c, knock, () => signIn(auth, email, password, c.req.raw.headers))
      const who = await knock.find(c.var.db)
      if (who) await noteSignIn(c.var.db, who, 'password', c.var.now())
      await forgetAttempts(c.var.db, secret, attempt)
      carryCookies(answer, c.header)
      await rememberDevice(c, secret, email)
      return c.json({ signedIn: true }, 200)
    })
    .post('/sign-out', open(), async (c) => {
      const { api } = await auth()
      const answer = await api.signOut({ headers: c.req.raw.headers, asResponse: true })
      carryCookies(answer, c.header)
      return c.json({ signedIn: false }, 200)
    })
}
