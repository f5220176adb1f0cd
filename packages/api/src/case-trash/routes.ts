import { versionQuery } from '@travessia/shared/fields'
import { Hono } from 'hono'
import { allow, openCase } from '../access.ts'
import type { Env } from '../context.ts'
import { readHeaderReason } from '../header-reason.ts'
import { validate, validateId } from '../validate.ts'
import { destroyCase, discardCase, planDiscard, putCaseBack } from './actions.ts'
import { listTrashed } from './queries.ts'

/** A whole case put into the trash. */
export const caseDiscardRoutes = new Hono<Env>()
  .get('/discard', allow('case.delete'), openCase(), async (c) =>
    c.json(await planDiscard(c.var.db, c.var.case, c.var.now(), c.var.language), 200),
  )
  .delete('/', allow('case.delete'), openCase(), validate('query', versionQuery), async (c) => {
    const reason = readHeaderReason(c.req.header('X-Reason'))
    await discardCase(c.var.db, c.var.actor, c.var.case, { version: c.req.valid('query').version, reason }, c.var.now())
    return c.body(null, 204)
  })

/** The cases that lie in the trash, and putting them back. */
export const caseTrashRoutes = new Hono<Env>()
  .get('/', allow('case.delete'), async (c) => c.json({ items: await listTrashed(c.var.db, c.var.now()), next: null }, 200))
  .post('/:trashed', allow('case.delete'), validateId('trashed', 'trash'), async (c) => {
    await putCaseBack(c.var.db, c.var.actor, c.req.valid('param').trashed, c.var.now())
    return c.body(null, 204)
  })
  .delete('/:trashed', allow('case.delete'), validateId('trashed', 'trash'), async (c) => {
    await destroyCase(c.var.db, c.var.actor, c.req.valid('param').trashed, c.var.now())
    return c.body(null, 204)
  })
