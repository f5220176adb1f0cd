import { versionQuery } from '@travessia/shared/fields'
import { newProceeding, proceedingEdit } from '@travessia/shared/proceedings'
import { Hono } from 'hono'
import { allow, openCase } from '../access.ts'
import type { Env } from '../context.ts'
import { validate, validateId } from '../validate.ts'
import { addProceeding, deleteProceeding, editProceeding } from './actions.ts'
import { listProceedings } from './queries.ts'

export const proceedingRoutes = new Hono<Env>()
  .get('/', allow('case.read'), openCase(), async (c) => c.json({ items: await listProceedings(c.var.db, c.var.case), next: null }, 200))
  .post('/', allow('proceeding.write'), openCase(), validate('json', newProceeding), async (c) =>
    c.json(await addProceeding(c.var.db, c.var.actor, c.var.case, c.req.valid('json'), c.var.now()), 201),
  )
  .patch(
    '/:proceeding',
    allow('proceeding.write'),
    openCase(),
    validateId('proceeding', 'proceeding'),
    validate('json', proceedingEdit),
    async (c) =>
      c.json(
        await editProceeding(c.var.db, c.var.actor, c.var.case, c.req.valid('param').proceeding, c.req.valid('json'), c.var.now()),
        200,
      ),
  )
  .delete(
    '/:proceeding',
    allow('proceeding.write'),
    openCase(),
    validateId('proceeding', 'proceeding'),
    validate('query', versionQuery),
    async (c) => {
      await deleteProceeding(c.var.db, c.var.actor, c.var.case, c.req.valid('param').proceeding, c.req.valid('query').version, c.var.now())
      return c.body(null, 204)
    },
  )
