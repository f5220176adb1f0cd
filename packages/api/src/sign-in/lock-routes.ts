import { Hono } from 'hono'
import { z } from 'zod'
import { open } from '../access.ts'
import type { Auth } from '../auth.ts'
import type { Env } from '../context.ts'
import { addressOf } from '../origin.ts'
import { validate } from '../validate.ts'
import { readSessionHash } from '../visitor.ts'
import { findSession, lockSession, readSessionState, unlockSession } from './lock-actions.ts'
import { noteRefusal } from './notes.ts'

const unlocking = z.object({ password: z.string().min(1).max(200) })

/** The screen that was left alone: it tells the server, so that nobody else uses the session meanwhile. */
export function lockRoutes(auth: Auth, secret: string) {
  return new Hono<Env>()
    .get('/session', open(), async (c) => {
      const tokenHash = await readSessionHash(c, auth, secret)
      return c.json({ state: await readSessionState(c.var.db, tokenHash) }, 200)
    })
    .post('/lock', open(), async (c) => {
      const tokenHash = await readSessionHash(c, auth, secret)
      if (tokenHash) await lockSession(c.var.db, tokenHash, c.var.now())
      return c.json({ locked: true }, 200)
    })
    .post('/unlock', open(), validate('json', unlocking), async (c) => {
      const tokenHash = await readSessionHash(c, auth, secret)
      const key = { tokenHash, address: addressOf(c), password: c.req.valid('json').password }
      // The session may end with the guess; whose it was is asked before.
      const whose = tokenHash && (await findSession(c.var.db, tokenHash))
      const knock = { way: 'unlock', secret, find: async () => whose || undefined } as const
      await noteRefusal(c, knock, () => unlockSession(c.var.db, secret, key, c.var.now()))
      return c.json({ locked: false }, 200)
    })
}
