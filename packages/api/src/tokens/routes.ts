import { newToken } from '@travessia/shared/users'
import { Hono } from 'hono'
import { allow } from '../access.ts'
import type { Env } from '../context.ts'
import { fewTries, inPerson } from '../in-person.ts'
import { requirePassword } from '../second-factor/actions.ts'
import { validate, validateId } from '../validate.ts'
import { createToken, endToken } from './actions.ts'
import { listTokens } from './queries.ts'

/** Keys for programs. One is made by nobody but its owner: not by a token that leaked, nor at a screen that was left open. */
export function tokenRoutes(secret: string) {
  return new Hono<Env>()
    .get('/', allow('token.write'), async (c) => c.json({ items: await listTokens(c.var.db, c.var.actor), next: null }, 200))
    .post('/', allow('token.write'), inPerson(), fewTries(secret), validate('json', newToken), async (c) => {
      const { password, ...token } = c.req.valid('json')
      await requirePassword(c.var.db, c.var.actor, password)
      c.header('Cache-Control', 'no-store')
      return c.json(await createToken(c.var.db, c.var.actor, token, c.var.now()), 201)
    })
    .delete('/:id', allow('token.write'), validateId('id', 'token'), async (c) => {
      await endToken(c.var.db, c.var.actor, c.req.valid('param').id, c.var.now())
      return c.body(null, 204)
    })
}
