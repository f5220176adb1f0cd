import { Hono } from 'hono'
import { allow, openCase } from '../access.ts'
import type { Env } from '../context.ts'
import { listDoors } from './queries.ts'

export const doorRoutes = new Hono<Env>().get('/', allow('case.read'), openCase(), async (c) =>
  c.json({ items: await listDoors(c.var.db, c.var.case, c.var.now(), c.var.language), next: null }, 200),
)
