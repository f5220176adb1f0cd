import { newWall, sharing } from '@travessia/shared/readers'
import { Hono } from 'hono'
import { allow, openCase } from '../access.ts'
import type { Env } from '../context.ts'
import { houseDay } from '../house-day.ts'
import { validate, validateId } from '../validate.ts'
import { buildWall, removeWall, shareCase, unshareCase } from './actions.ts'
import { listReaders } from './queries.ts'

/** Who can see this case? */
export const readerRoutes = new Hono<Env>()
  .get('/', allow('case.read'), openCase(), async (c) => {
    const items = await listReaders(c.var.db, c.var.actor, c.var.case, houseDay(c.var.now()))
    return c.json({ items, next: null }, 200)
  })
  .put('/:member', allow('case.share'), openCase(), validateId('member', 'user'), validate('json', sharing), async (c) => {
    const { member } = c.req.valid('param')
    const items = await shareCase(c.var.db, c.var.actor, c.var.case, member, c.req.valid('json'), c.var.now())
    return c.json({ items, next: null }, 200)
  })
  .delete('/:member', allow('case.share'), openCase(), validateId('member', 'user'), async (c) => {
    const items = await unshareCase(c.var.db, c.var.actor, c.var.case, c.req.valid('param').member, c.var.now())
    return c.json({ items, next: null }, 200)
  })
  .put('/:member/wall', allow('case.wall'), openCase(), validateId('member', 'user'), validate('json', newWall), async (c) => {
    const { member } = c.req.valid('param')
    const items = await buildWall(c.var.db, c.var.actor, c.var.case, member, c.req.valid('json'), c.var.now())
    return c.json({ items, next: null }, 200)
  })
  .delete('/:member/wall', allow('case.wall'), openCase(), validateId('member', 'user'), async (c) => {
    const items = await removeWall(c.var.db, c.var.actor, c.var.case, c.req.valid('param').member, c.var.now())
    return c.json({ items, next: null }, 200)
  })
