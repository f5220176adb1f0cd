import { retentionEdit, reviewDecision } from '@travessia/shared/data-protection/retention'
import { Hono } from 'hono'
import { allow } from '../access.ts'
import type { Env } from '../context.ts'
import { validate, validateId } from '../validate.ts'
import { decide, saveRules } from './actions.ts'
import { getRules, listReview } from './queries.ts'

/** How long what is kept, and what waits to be decided. */
export const retentionRoutes = new Hono<Env>()
  .get('/', allow('person.erase'), async (c) => c.json(await getRules(c.var.db, c.var.actor.organisationId), 200))
  .put('/', allow('person.erase'), validate('json', retentionEdit), async (c) =>
    c.json(await saveRules(c.var.db, c.var.actor, c.req.valid('json'), c.var.now()), 200),
  )
  .get('/review', allow('person.erase'), async (c) =>
    c.json({ items: await listReview(c.var.db, c.var.actor, c.var.now()), next: null }, 200),
  )
  .post('/review/:review', allow('person.erase'), validateId('review', 'review'), validate('json', reviewDecision), async (c) => {
    await decide(c.var.db, c.var.actor, c.req.valid('param').review, c.req.valid('json'), c.var.now())
    return c.body(null, 204)
  })
