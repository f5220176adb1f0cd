import { setup } from '@travessia/shared/users'
import { Hono } from 'hono'
import { open } from '../access.ts'
import type { Auth } from '../auth.ts'
import type { Env } from '../context.ts'
import { carryCookies, signIn } from '../sign-in/actions.ts'
import { getMe } from '../users/queries.ts'
import { validate } from '../validate.ts'
import { needsSetup, setUp } from './actions.ts'

export function setupRoutes(auth: Auth) {
  return new Hono<Env>()
    .get('/', open(), async (c) => c.json({ needed: await needsSetup(c.var.db) }, 200))
    .post('/', open(), validate('json', setup), async (c) => {
      const input = c.req.valid('json')
      const director = await setUp(c.var.db, input, c.var.now())
      carryCookies(await signIn(auth, input.email, input.password), c.header)
      return c.json(await getMe(c.var.db, director), 201)
    })
}
