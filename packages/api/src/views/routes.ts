import { versionQuery } from '@travessia/shared/fields'
import { newView, viewDefault, viewEdit, viewFilter } from '@travessia/shared/views'
import { Hono } from 'hono'
import { allow } from '../access.ts'
import type { Env } from '../context.ts'
import { validate, validateId } from '../validate.ts'
import { chooseDefault, deleteView, editView, saveView } from './actions.ts'
import { findDefault, listViews } from './queries.ts'

/** Ways of looking at a page: one's own, and those that others share. */
export const viewRoutes = new Hono<Env>()
  .get('/', allow('view.write'), validate('query', viewFilter), async (c) => {
    const { page } = c.req.valid('query')
    const [items, byDefault] = await Promise.all([listViews(c.var.db, c.var.actor, page), findDefault(c.var.db, c.var.actor, page)])
    return c.json({ items, next: null, default: byDefault }, 200)
  })
  .post('/', allow('view.write'), validate('json', newView), async (c) =>
    c.json(await saveView(c.var.db, c.var.actor, c.req.valid('json'), c.var.now()), 201),
  )
  .put('/default', allow('view.write'), validate('json', viewDefault), async (c) => {
    await chooseDefault(c.var.db, c.var.actor, c.req.valid('json'), c.var.now())
    return c.body(null, 204)
  })
  .patch('/:view', allow('view.write'), validateId('view', 'view'), validate('json', viewEdit), async (c) =>
    c.json(await editView(c.var.db, c.var.actor, c.req.valid('param').view, c.req.valid('json'), c.var.now()), 200),
  )
  .delete('/:view', allow('view.write'), validateId('view', 'view'), validate('query', versionQuery), async (c) => {
    await deleteView(c.var.db, c.var.actor, c.req.valid('param').view, c.req.valid('query').version, c.var.now())
    return c.body(null, 204)
  })
