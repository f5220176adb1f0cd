import { requirementEdit } from '@travessia/shared/second-factor'
import { Hono } from 'hono'
import { allow } from '../access.ts'
import type { Env } from '../context.ts'
import { inPerson } from '../in-person.ts'
import { validate, validateId } from '../validate.ts'
import { getRequirement } from './queries.ts'
import { requireFactor, takeAwayFactor } from './requirement-actions.ts'

/** Of whom the organisation asks a second factor. */
export const requirementRoutes = new Hono<Env>()
  .get('/', allow('user.write'), async (c) => c.json(await getRequirement(c.var.db, c.var.actor.organisationId), 200))
  .put('/', allow('user.write'), inPerson(), validate('json', requirementEdit), async (c) =>
    c.json(await requireFactor(c.var.db, c.var.actor, c.req.valid('json'), c.var.now()), 200),
  )

/** What a member has lost. */
export const memberFactorRoutes = new Hono<Env>().delete(
  '/:id/second-factor',
  allow('user.write'),
  inPerson(),
  validateId('id', 'user'),
  async (c) => {
    await takeAwayFactor(c.var.db, c.var.actor, c.req.valid('param').id, c.var.now())
    return c.body(null, 204)
  },
)
