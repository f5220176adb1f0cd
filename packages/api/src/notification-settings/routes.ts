import { settingsEdit } from '@travessia/shared/notification-settings'
import { Hono } from 'hono'
import { allow, open } from '../access.ts'
import type { Env } from '../context.ts'
import { notFound } from '../problems.ts'
import { readUnsubscribe } from '../unsubscribe.ts'
import { validate } from '../validate.ts'
import { editSettings, endDigest } from './actions.ts'
import { getSettings } from './queries.ts'

/** How one is told. The end of the digest is open: whoever holds the address from its mail has it (RFC 8058). */
export function notificationSettingRoutes(secret: string) {
  return new Hono<Env>()
    .get('/', allow('self.write'), async (c) => c.json(await getSettings(c.var.db, c.var.actor), 200))
    .put('/', allow('self.write'), validate('json', settingsEdit), async (c) =>
      c.json(await editSettings(c.var.db, c.var.actor, c.req.valid('json'), c.var.now()), 200),
    )
    .get('/digest/:token', open(), (c) => c.redirect('/settings/notifications', 303))
    .post('/digest/:token', open(), async (c) => {
      const userId = readUnsubscribe(secret, c.req.param('token'))
      if (!userId) throw notFound('page')
      await endDigest(c.var.house, userId, c.var.now())
      return c.body(null, 204)
    })
}
