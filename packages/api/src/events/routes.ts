import { eventEdit, newEvent } from '@travessia/shared/events'
import { versionQuery } from '@travessia/shared/fields'
import { Hono } from 'hono'
import { allow, openCase } from '../access.ts'
import type { Env } from '../context.ts'
import { validate, validateId } from '../validate.ts'
import { correctEvent, deleteEvent, recordEvent } from './actions.ts'
import { listEvents } from './queries.ts'

export const eventRoutes = new Hono<Env>()
  .get('/', allow('case.read'), openCase(), async (c) => c.json({ items: await listEvents(c.var.db, c.var.case), next: null }, 200))
  .post('/', allow('event.write'), openCase(), validate('json', newEvent), async (c) =>
    c.json(await recordEvent(c.var.db, c.var.actor, c.var.case, c.req.valid('json'), c.var.now()), 201),
  )
  .patch('/:event', allow('event.write'), openCase(), validateId('event', 'event'), validate('json', eventEdit), async (c) =>
    c.json(await correctEvent(c.var.db, c.var.actor, c.var.case, c.req.valid('param').event, c.req.valid('json'), c.var.now()), 200),
  )
  .delete('/:event', allow('event.write'), openCase(), validateId('event', 'event'), validate('query', versionQuery), async (c) => {
    await deleteEvent(c.var.db, c.var.actor, c.var.case, c.req.valid('param').event, c.req.valid('query').version, c.var.now())
    return c.body(null, 204)
  })
