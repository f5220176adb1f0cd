import { searchFilter } from '@travessia/shared/search-hits'
import { Hono } from 'hono'
import { allow, allowAsking } from '../access.ts'
import type { Env } from '../context.ts'
import { validate } from '../validate.ts'
import { searchAll } from './search.ts'

/** Over everything. What is looked for may name a person: the screens ask by POST, so that it stands in no address. */
export const searchRoutes = new Hono<Env>()
  .get('/', allow('case.register'), validate('query', searchFilter), async (c) =>
    c.json(await searchAll(c.var.db, c.var.files, c.var.actor, c.req.valid('query')), 200),
  )
  .post('/', allowAsking('case.register'), validate('json', searchFilter), async (c) =>
    c.json(await searchAll(c.var.db, c.var.files, c.var.actor, c.req.valid('json')), 200),
  )
