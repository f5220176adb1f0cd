import { meEdit, passwordEdit, userEdit } from '@travessia/shared/users'
import { Hono } from 'hono'
import { allow } from '../access.ts'
import type { Auth } from '../auth.ts'
import type { Env } from '../context.ts'
import { fewTries, inPerson } from '../in-person.ts'
import { validate, validateId } from '../validate.ts'
import { readSessionHash } from '../visitor.ts'
import { beginToLookOn, changePassword, editMe, editUser } from './actions.ts'
import { getMe, listUsers } from './queries.ts'

export function meRoutes(auth: Auth, secret: string) {
  return new Hono<Env>()
    .get('/', allow('self.write'), async (c) => c.json(await getMe(c.var.db, c.var.actor), 200))
    .patch('/', allow('self.write'), validate('json', meEdit), async (c) =>
      c.json(await editMe(c.var.db, c.var.actor, c.req.valid('json'), c.var.now()), 200),
    )
    .post('/password', allow('self.write'), inPerson(), fewTries(secret), validate('json', passwordEdit), async (c) => {
      await changePassword(c.var.db, c.var.actor, c.req.valid('json'), await readSessionHash(c, auth, secret), c.var.now())
      return c.body(null, 204)
    })
}

export const userRoutes = new Hono<Env>()
  .get('/', allow('user.read'), async (c) => c.json({ items: await listUsers(c.var.db, c.var.actor.organisationId), next: null }, 200))
  .patch('/:id', allow('user.write'), validateId('id', 'user'), validate('json', userEdit), async (c) =>
    c.json(await editUser(c.var.db, c.var.actor, c.req.valid('param').id, c.req.valid('json'), c.var.now()), 200),
  )
  .post('/:id/view-as', allow('user.view-as'), validateId('id', 'user'), async (c) => {
    await beginToLookOn(c.var.db, c.var.actor, c.req.valid('param').id, c.var.now())
    return c.body(null, 204)
  })
