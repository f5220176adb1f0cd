import { annexEdit, newAnnex } from '@travessia/shared/annexes'
import { versionQuery } from '@travessia/shared/fields'
import { Hono } from 'hono'
import { allow, openCase } from '../access.ts'
import type { Env } from '../context.ts'
import { validate, validateId } from '../validate.ts'
import { addAnnex, deleteAnnex, editAnnex } from './actions.ts'
import { listAnnexes } from './queries.ts'

export const annexRoutes = new Hono<Env>()
  .get('/', allow('case.read'), openCase(), async (c) => c.json({ items: await listAnnexes(c.var.db, c.var.case), next: null }, 200))
  .post('/', allow('annex.write'), openCase(), validate('json', newAnnex), async (c) =>
    c.json(await addAnnex(c.var.db, c.var.actor, c.var.case, c.req.valid('json'), c.var.now()), 201),
  )
  .patch('/:annex', allow('annex.write'), openCase(), validateId('annex', 'annex'), validate('json', annexEdit), async (c) =>
    c.json(await editAnnex(c.var.db, c.var.actor, c.var.case, c.req.valid('param').annex, c.req.valid('json'), c.var.now()), 200),
  )
  .delete('/:annex', allow('annex.write'), openCase(), validateId('annex', 'annex'), validate('query', versionQuery), async (c) => {
    await deleteAnnex(c.var.db, c.var.actor, c.var.case, c.req.valid('param').annex, c.req.valid('query').version, c.var.now())
    return c.body(null, 204)
  })
