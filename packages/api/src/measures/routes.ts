import { versionQuery } from '@travessia/shared/fields'
import { measureEdit, measureFilter, newMeasureStatus, newMeasures } from '@travessia/shared/measures'
import { Hono } from 'hono'
import { allow, openCase } from '../access.ts'
import type { Env } from '../context.ts'
import { validate, validateId } from '../validate.ts'
import { wakeAfterwards } from '../wake-afterwards.ts'
import { listAllMeasures } from './across.ts'
import { addMeasures, deleteMeasure, editMeasure, recordStatus } from './actions.ts'
import { listMeasures } from './queries.ts'

/** The ledger of a case: what was ordered, and how far it is complied with. */
export const caseMeasureRoutes = new Hono<Env>()
  .use(wakeAfterwards)
  .get('/', allow('case.read'), openCase(), async (c) =>
    c.json({ items: await listMeasures(c.var.db, c.var.case, c.var.now()), next: null }, 200),
  )
  .post('/', allow('measure.write'), openCase(), validate('json', newMeasures), async (c) =>
    c.json({ items: await addMeasures(c.var.db, c.var.actor, c.var.case, c.req.valid('json'), c.var.now()), next: null }, 201),
  )
  .patch('/:measure', allow('measure.write'), openCase(), validateId('measure', 'measure'), validate('json', measureEdit), async (c) =>
    c.json(await editMeasure(c.var.db, c.var.actor, c.var.case, c.req.valid('param').measure, c.req.valid('json'), c.var.now()), 200),
  )
  .delete('/:measure', allow('measure.write'), openCase(), validateId('measure', 'measure'), validate('query', versionQuery), async (c) => {
    await deleteMeasure(c.var.db, c.var.actor, c.var.case, c.req.valid('param').measure, c.req.valid('query').version, c.var.now())
    return c.body(null, 204)
  })
  .post(
    '/:measure/statuses',
    allow('measure.write'),
    openCase(),
    validateId('measure', 'measure'),
    validate('json', newMeasureStatus),
    async (c) =>
      c.json(await recordStatus(c.var.db, c.var.actor, c.var.case, c.req.valid('param').measure, c.req.valid('json'), c.var.now()), 201),
  )

/** The measures across all cases that the reader sees. */
export const measureRoutes = new Hono<Env>().get('/', allow('case.read'), validate('query', measureFilter), async (c) =>
  c.json(await listAllMeasures(c.var.db, c.var.actor, c.req.valid('query'), c.var.now(), c.var.language), 200),
)
