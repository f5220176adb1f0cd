import { Hono } from 'hono'
import { allow } from '../access.ts'
import type { Auth } from '../auth.ts'
import type { Env } from '../context.ts'
import { readSessionHash } from '../visitor.ts'
import type { Live } from './hub.ts'

/** What changes, told to open screens as it changes. Nothing is told to programs, which hold no session that could end. */
export function liveRoutes(auth: Auth, secret: string, live: Live | undefined) {
  return new Hono<Env>().get('/', allow('self.write'), async (c) => {
    const sessionHash = c.var.knownBy === 'cookie' ? await readSessionHash(c, auth, secret) : undefined
    const { organisationId, userId } = c.var.actor
    const stream = sessionHash && live?.open({ organisationId, userId, sessionHash })
    if (!stream) return c.body(null, 204)
    return c.body(stream, 200, {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
    })
  })
}
