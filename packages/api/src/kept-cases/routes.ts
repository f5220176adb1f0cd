import { keepCase } from '@travessia/shared/kept-cases'
import { Hono } from 'hono'
import { allow, openCase } from '../access.ts'
import type { Env } from '../context.ts'
import { validate } from '../validate.ts'
import { keep, listKept } from './queries.ts'

/** The cases that one has at hand. */
export const keptCaseRoutes = new Hono<Env>().get('/', allow('self.write'), async (c) =>
  c.json({ items: await listKept(c.var.db, c.var.actor, c.var.now()), next: null }, 200),
)

/** Whether one has this case at hand. */
export const caseKeepRoutes = new Hono<Env>().put('/', allow('case.read'), openCase(), validate('json', keepCase), async (c) => {
  await keep(c.var.db, c.var.actor, c.var.case, c.req.valid('json'), c.var.now())
  return c.body(null, 204)
})
