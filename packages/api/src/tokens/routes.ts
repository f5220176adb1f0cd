import { newToken } from '@travessia/shared/users'
import { Hono } from 'hono'
import { allow } from '../access.ts'
import type { Env } from '../context.ts'
import { forbidden } from '../problems.ts'
import { validate, validateId } from '../validate.ts'
import { createToken, endToken } from './actions.ts'
import { listTokens } from './queries.ts'

export const tokenRoutes = new Hono<Env>()
  .get('/', allow('token.write'), async (c) => c.json({ items: await listTokens(c.var.db, c.var.actor), next: null }, 200))
  .post('/', allow('token.write'), validate('json', newToken), async (c) => {
    // A token that leaked must not be able to prolong its own life.
    if (c.var.knownBy === 'token') throw forbidden()
    c.header('Cache-Control', 'no-store')
    return c.json(await createToken(c.var.db, c.var.actor, c.req.valid('json'), c.var.now()), 201)
  })
  .delete('/:id', allow('token.write'), validateId('id', 'token'), async (c) => {
    await endToken(c.var.db, c.var.actor, c.req.valid('param').id, c.var.now())
    return c.body(null, 204)
  })
