import { newAbsence } from '@travessia/shared/absences'
import { Hono } from 'hono'
import { allow } from '../access.ts'
import type { Env } from '../context.ts'
import { validate, validateId } from '../validate.ts'
import { createAbsence, deleteAbsence } from './actions.ts'
import { listAbsences } from './queries.ts'

/** When one is away. */
export const absenceRoutes = new Hono<Env>()
  .get('/', allow('self.write'), async (c) => c.json({ items: await listAbsences(c.var.db, c.var.actor), next: null }, 200))
  .post('/', allow('self.write'), validate('json', newAbsence), async (c) =>
    c.json(await createAbsence(c.var.db, c.var.actor, c.req.valid('json'), c.var.now()), 201),
  )
  .delete('/:id', allow('self.write'), validateId('id', 'absence'), async (c) => {
    await deleteAbsence(c.var.db, c.var.actor, c.req.valid('param').id, c.var.now())
    return c.body(null, 204)
  })
