import { briefFilter } from '@travessia/shared/brief-list'
import { Hono } from 'hono'
import { allow } from '../access.ts'
import type { Env } from '../context.ts'
import { validate } from '../validate.ts'
import { listAllBriefs } from './list.ts'

/** The briefs of all cases. */
export const briefListRoutes = new Hono<Env>().get('/', allow('case.read'), validate('query', briefFilter), async (c) =>
  c.json(await listAllBriefs(c.var.db, c.var.actor, c.req.valid('query'), c.var.now()), 200),
)
