import { calendarFilter, effectFilter, newAddition } from '@travessia/shared/calendar-additions'
import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { allow } from '../access.ts'
import type { Env } from '../context.ts'
import { listStanding } from '../law.ts'
import { validate, validateId } from '../validate.ts'
import { confirmChange, dropChange, proposeAddition, withdrawAddition } from './actions.ts'
import { listCalendars, readChange } from './change.ts'
import { listEffects } from './effects.ts'
import { getChange } from './queries.ts'

/** Once a write is committed there may be work to do. */
const wakeAfterwards = createMiddleware<Env>(async (c, next) => {
  await next()
  if (c.req.method === 'POST' && c.res.ok) c.var.wake()
})

export const calendarRoutes = new Hono<Env>()
  .use(wakeAfterwards)
  .get('/', allow('calendar.read'), validate('query', calendarFilter), async (c) =>
    c.json({ items: await listCalendars(c.var.db, c.var.actor, c.req.valid('query').year, c.var.now(), c.var.language), next: null }, 200),
  )
  // What the screens need to read the law as the server does.
  .get('/additions', allow('calendar.read'), async (c) =>
    c.json({ items: await listStanding(c.var.db, c.var.actor.organisationId), next: null }, 200),
  )
  .post('/:calendar/additions', allow('calendar.write'), validate('json', newAddition), async (c) =>
    c.json(await proposeAddition(c.var.db, c.var.actor, c.req.param('calendar'), c.req.valid('json'), c.var.now(), c.var.language), 201),
  )
  .post('/additions/:addition/withdraw', allow('calendar.write'), validateId('addition', 'addition'), async (c) =>
    c.json(await withdrawAddition(c.var.db, c.var.actor, c.req.valid('param').addition, c.var.now(), c.var.language), 201),
  )
  .get('/changes/:change', allow('calendar.read'), validateId('change', 'change'), async (c) =>
    c.json(await readChange(c.var.db, c.var.actor, c.req.valid('param').change, c.var.now(), c.var.language), 200),
  )
  .get('/changes/:change/effects', allow('calendar.read'), validateId('change', 'change'), validate('query', effectFilter), async (c) => {
    const { id } = await getChange(c.var.db, c.var.actor.organisationId, c.req.valid('param').change)
    return c.json(await listEffects(c.var.db, c.var.actor, id, c.req.valid('query'), c.var.now(), c.var.language), 200)
  })
  .post('/changes/:change/confirm', allow('calendar.write'), validateId('change', 'change'), async (c) =>
    c.json(await confirmChange(c.var.db, c.var.actor, c.req.valid('param').change, c.var.now(), c.var.language), 200),
  )
  .post('/changes/:change/drop', allow('calendar.write'), validateId('change', 'change'), async (c) =>
    c.json(await dropChange(c.var.db, c.var.actor, c.req.valid('param').change, c.var.now(), c.var.language), 200),
  )
