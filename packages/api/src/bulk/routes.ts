import { bulkPreview, bulkUndo, newBulkChange } from '@travessia/shared/bulk'
import { Hono } from 'hono'
import { allow, allowAsking } from '../access.ts'
import type { Env } from '../context.ts'
import { validate, validateId } from '../validate.ts'
import { changeCases, previewBulk, undoBulk } from './actions.ts'
import { listBulks } from './queries.ts'

/** The same change in many cases, and taking it back. */
export const bulkRoutes = new Hono<Env>()
  .get('/', allow('case.edit'), async (c) => c.json({ items: await listBulks(c.var.db, c.var.actor), next: null }, 200))
  .post('/preview', allowAsking('case.edit'), validate('json', bulkPreview), async (c) =>
    c.json(await previewBulk(c.var.db, c.var.actor, c.req.valid('json'), c.var.now()), 200),
  )
  .post('/', allow('case.edit'), validate('json', newBulkChange), async (c) =>
    c.json(await changeCases(c.var.db, c.var.actor, c.req.valid('json'), c.var.now()), 201),
  )
  .post('/:bulk/undo', allow('case.edit'), validateId('bulk', 'bulk'), validate('json', bulkUndo), async (c) =>
    c.json(await undoBulk(c.var.db, c.var.actor, c.req.valid('param').bulk, c.req.valid('json').cases, c.var.now()), 201),
  )
