import { briefFilter, type TemplateName } from '@travessia/shared/brief-list'
import { shelves } from '@travessia/shared/briefs/index'
import { Hono } from 'hono'
import { allow, allowAsking } from '../access.ts'
import type { Env } from '../context.ts'
import { validate } from '../validate.ts'
import { listAllBriefs } from './list.ts'

/** The briefs of all cases. */
export const briefListRoutes = new Hono<Env>()
  .get('/', allow('case.read'), validate('query', briefFilter), async (c) =>
    c.json(await listAllBriefs(c.var.db, c.var.actor, c.req.valid('query'), c.var.now()), 200),
  )
  .post('/search', allowAsking('case.read'), validate('json', briefFilter), async (c) =>
    c.json(await listAllBriefs(c.var.db, c.var.actor, c.req.valid('json'), c.var.now()), 200),
  )
  .get('/templates', allow('case.read'), (c) => c.json({ items: templateNames, next: null }, 200))

const templateNames = (Object.keys(shelves) as (keyof typeof shelves)[]).flatMap((shelf) =>
  shelves[shelf].map(({ id, name }): TemplateName => ({ id, shelf, name })),
)
