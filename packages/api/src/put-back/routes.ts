import { Hono } from 'hono'
import { allow, openCase } from '../access.ts'
import type { Env } from '../context.ts'
import { listTrash } from '../trash/queries.ts'
import { validateId } from '../validate.ts'
import { wakeAfterwards } from '../wake-afterwards.ts'
import { deleteForGood, putBack } from './actions.ts'

/** What was deleted in a case within the last days, and putting it back. */
export const trashRoutes = new Hono<Env>()
  .use(wakeAfterwards)
  .get('/', allow('trash.write'), openCase(), async (c) =>
    c.json({ items: await listTrash(c.var.db, c.var.actor, c.var.case, c.var.now()), next: null }, 200),
  )
  .post('/:record', allow('trash.write'), openCase(), validateId('record', 'trash'), async (c) => {
    await putBack(c.var.db, c.var.actor, c.var.case, c.req.valid('param').record, c.var.now())
    return c.body(null, 204)
  })
  .delete('/:record', allow('person.erase'), openCase(), validateId('record', 'trash'), async (c) => {
    await deleteForGood(c.var.db, c.var.actor, c.var.case, c.req.valid('param').record, c.var.now())
    return c.body(null, 204)
  })
