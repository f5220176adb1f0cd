import { notificationFilter, readUpTo } from '@travessia/shared/notifications'
import { Hono } from 'hono'
import { allow } from '../access.ts'
import type { Env } from '../context.ts'
import { notFound } from '../problems.ts'
import { validate, validateId } from '../validate.ts'
import { countUnread, listNotifications, markAllRead, markRead } from './queries.ts'

/** What one was told, and that one has looked at it. */
export const notificationRoutes = new Hono<Env>()
  .get('/', allow('self.write'), validate('query', notificationFilter), async (c) =>
    c.json(await listNotifications(c.var.db, c.var.actor, c.req.valid('query')), 200),
  )
  .get('/unread', allow('self.write'), async (c) => c.json({ count: await countUnread(c.var.db, c.var.actor) }, 200))
  .post('/read', allow('self.write'), validate('json', readUpTo), async (c) => {
    await markAllRead(c.var.db, c.var.actor, c.req.valid('json').upTo, c.var.now())
    return c.body(null, 204)
  })
  .post('/:notification/read', allow('self.write'), validateId('notification', 'notification'), async (c) => {
    if (!(await markRead(c.var.db, c.var.actor, c.req.valid('param').notification, c.var.now()))) throw notFound('notification')
    return c.body(null, 204)
  })
