import { Hono } from 'hono'
import { sql } from 'kysely'
import { open } from './access.ts'
import type { Env } from './context.ts'

/** 200 when the database answers; while it does not, the question itself becomes the 503. */
export const healthRoutes = new Hono<Env>().get('/', open(), async (c) => {
  await sql`select 1`.execute(c.var.db)
  return c.json({ status: 'ok' }, 200)
})
