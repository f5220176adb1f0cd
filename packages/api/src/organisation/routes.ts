import { organisationEdit } from '@travessia/shared/organisation'
import { Hono } from 'hono'
import { allow } from '../access.ts'
import type { Env } from '../context.ts'
import { countUsedBytes } from '../uploads/queries.ts'
import { validate } from '../validate.ts'
import { editOrganisation } from './actions.ts'
import { getOrganisation } from './queries.ts'

/** What the organisation tells of itself: its people read it, as its briefs print it. */
export const organisationRoutes = new Hono<Env>()
  .get('/', allow('self.write'), async (c) => c.json(await getOrganisation(c.var.db, c.var.actor.organisationId), 200))
  .get('/storage', allow('organisation.write'), async (c) => {
    const { maxOrganisationBytes: most, recogniser } = c.var.files
    const recognises = recogniser?.languages ?? []
    return c.json({ used: await countUsedBytes(c.var.db), most: Number.isFinite(most) ? most : null, recognises }, 200)
  })
  .patch('/', allow('organisation.write'), validate('json', organisationEdit), async (c) =>
    c.json(await editOrganisation(c.var.db, c.var.actor, c.req.valid('json'), c.var.now()), 200),
  )
