import { endAll, idleEdit, ownIdleEdit } from '@travessia/shared/sessions'
import { Hono } from 'hono'
import { allow } from '../access.ts'
import type { Auth } from '../auth.ts'
import type { Env } from '../context.ts'
import { validate, validateId } from '../validate.ts'
import { readSessionHash } from '../visitor.ts'
import { editIdle, editOwnIdle, endAllSessions, endOtherSessions, endSession, endSessionsOf } from './actions.ts'
import { getIdle, listSessions } from './queries.ts'

/** Where one is signed in, and after how long the screen locks. */
export function sessionRoutes(auth: Auth, secret: string) {
  return new Hono<Env>()
    .get('/', allow('self.write'), async (c) =>
      c.json({ items: await listSessions(c.var.db, c.var.actor, await readSessionHash(c, auth, secret)), next: null }, 200),
    )
    .delete('/:id', allow('self.write'), validateId('id', 'session'), async (c) => {
      await endSession(c.var.db, c.var.actor, c.req.valid('param').id, c.var.now())
      return c.body(null, 204)
    })
    .post('/end-others', allow('self.write'), async (c) =>
      c.json(await endOtherSessions(c.var.db, c.var.actor, await readSessionHash(c, auth, secret), c.var.now()), 200),
    )
    .post('/end-all', allow('self.write'), validate('json', endAll), async (c) =>
      c.json(await endAllSessions(c.var.db, c.var.actor, c.req.valid('json').tokens, c.var.now()), 200),
    )
    .get('/idle', allow('self.write'), async (c) => c.json(await getIdle(c.var.db, c.var.actor), 200))
    .patch('/idle', allow('organisation.write'), validate('json', idleEdit), async (c) =>
      c.json(await editIdle(c.var.db, c.var.actor, c.req.valid('json'), c.var.now()), 200),
    )
    .patch('/idle/own', allow('self.write'), validate('json', ownIdleEdit), async (c) =>
      c.json(await editOwnIdle(c.var.db, c.var.actor, c.req.valid('json').own, c.var.now()), 200),
    )
}

/** For those who keep the users: a device of a member is lost. */
export const memberSessionRoutes = new Hono<Env>().delete('/', allow('user.write'), validateId('id', 'user'), async (c) =>
  c.json(await endSessionsOf(c.var.db, c.var.actor, c.req.valid('param').id, c.var.now()), 200),
)
