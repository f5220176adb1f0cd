import { personDataAsk } from '@travessia/shared/data-protection/person-data'
import { Hono } from 'hono'
import { allow, openCase } from '../access.ts'
import type { Env } from '../context.ts'
import { validate, validateId } from '../validate.ts'
import { exportPersonData } from './actions.ts'

/** A write, because it leaves a trace, and because why it is done belongs in no address. */
export const personDataRoutes = new Hono<Env>().post(
  '/:person',
  allow('subject.answer'),
  openCase(),
  validateId('person', 'person'),
  validate('json', personDataAsk),
  async (c) => {
    const { person } = c.req.valid('param')
    const { name, bytes } = await exportPersonData(c.var.db, c.var.actor, c.var.case, person, c.req.valid('json'), c.var.now())
    return c.body(bytes, 200, {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    })
  },
)
