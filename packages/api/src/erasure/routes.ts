import { erasure } from '@travessia/shared/data-protection/erasure'
import { Hono } from 'hono'
import { allow, openCase } from '../access.ts'
import type { Env } from '../context.ts'
import { validate, validateId } from '../validate.ts'
import { wakeAfterwards } from '../wake-afterwards.ts'
import { erasePerson, previewErasure } from './actions.ts'
import { listErased } from './queries.ts'

export const erasureRoutes = new Hono<Env>()
  .use(wakeAfterwards)
  .get('/', allow('case.read'), openCase(), async (c) => c.json({ items: await listErased(c.var.db, c.var.case), next: null }, 200))
  .get('/:person', allow('person.erase'), openCase(), validateId('person', 'person'), async (c) =>
    c.json(await previewErasure(c.var.db, c.var.case, c.req.valid('param').person), 200),
  )
  .post('/:person', allow('person.erase'), openCase(), validateId('person', 'person'), validate('json', erasure), async (c) =>
    c.json(await erasePerson(c.var.db, c.var.actor, c.var.case, c.req.valid('param').person, c.req.valid('json'), c.var.now()), 200),
  )
