import { Hono } from 'hono'
import { allow } from '../access.ts'
import type { Env } from '../context.ts'
import { leaveDemonstration, loadDemonstration } from './actions.ts'

export const demonstrationRoutes = new Hono<Env>()
  .post('/', allow('demonstration.write'), async (c) => c.json(await loadDemonstration(c.var.db, c.var.actor, c.var.now()), 201))
  .delete('/', allow('demonstration.write'), async (c) => c.json(await leaveDemonstration(c.var.db, c.var.actor, c.var.now()), 200))
