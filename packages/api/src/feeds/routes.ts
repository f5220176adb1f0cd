import { newFeed } from '@travessia/shared/feeds'
import { Hono } from 'hono'
import { allow, open } from '../access.ts'
import type { Env } from '../context.ts'
import { inPerson } from '../in-person.ts'
import { originOf } from '../origin.ts'
import { notFound } from '../problems.ts'
import { validate, validateId } from '../validate.ts'
import { createFeed, readFeed, revokeFeed } from './actions.ts'
import { listFeeds } from './queries.ts'

/** One's own calendars for other programs. What they read is open: the address itself is the secret. */
export function feedRoutes(publicUrl: string | undefined) {
  return new Hono<Env>()
    .get('/', allow('feed.write'), async (c) => c.json({ items: await listFeeds(c.var.db, c.var.actor), next: null }, 200))
    .post('/', allow('feed.write'), inPerson(), validate('json', newFeed), async (c) => {
      c.header('Cache-Control', 'no-store')
      const { secret, ...feed } = await createFeed(c.var.db, c.var.actor, c.req.valid('json'), c.var.now())
      return c.json({ ...feed, address: `${originOf(c, publicUrl)}/api/feeds/${secret}.ics` }, 201)
    })
    .delete('/:id', allow('feed.write'), validateId('id', 'feed'), async (c) => {
      await revokeFeed(c.var.db, c.var.actor, c.req.valid('param').id, c.var.now())
      return c.body(null, 204)
    })
    .get('/:file', open(), async (c) => {
      const secret = /^([\w-]{43})\.ics$/.exec(c.req.param('file'))?.[1]
      if (!secret) throw notFound('feed')
      const calendar = await readFeed(c.var.house, secret, originOf(c, publicUrl), c.var.now())
      return c.body(calendar, 200, {
        'Content-Type': 'text/calendar; charset=utf-8',
        'Content-Disposition': 'attachment; filename="travessia.ics"',
      })
    })
}
