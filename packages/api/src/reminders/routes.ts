import { Hono } from 'hono'
import { allow } from '../access.ts'
import type { Env } from '../context.ts'
import { validateId } from '../validate.ts'
import { acknowledgeReminder } from './actions.ts'
import { listReminders } from './queries.ts'

/** What one was reminded of and has not acknowledged. */
export const reminderRoutes = new Hono<Env>()
  .get('/', allow('reminder.read'), async (c) =>
    c.json({ items: await listReminders(c.var.db, c.var.actor, c.var.now()), next: null }, 200),
  )
  .post('/:id/acknowledge', allow('reminder.acknowledge'), validateId('id', 'reminder'), async (c) => {
    await acknowledgeReminder(c.var.db, c.var.actor, c.req.valid('param').id, c.var.now())
    return c.body(null, 204)
  })
