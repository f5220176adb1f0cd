import { Hono } from 'hono'
import { allow } from '../access.ts'
import type { Env } from '../context.ts'
import { listWork } from './queries.ts'

/** What takes longer than an answer, of every kind. Everybody finds their own only. */
export const workRoutes = new Hono<Env>().get('/', allow('case.read'), async (c) =>
  c.json({ items: await listWork(c.var.db, c.var.actor, c.var.now()), next: null }, 200),
)
