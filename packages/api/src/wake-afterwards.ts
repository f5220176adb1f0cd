import { createMiddleware } from 'hono/factory'
import type { Env } from './context.ts'

/** Once a write is committed there is something to make, or to clear away. */
export const wakeAfterwards = createMiddleware<Env>(async (c, next) => {
  await next()
  if (c.req.method !== 'GET' && c.res.ok) c.var.wake()
})
