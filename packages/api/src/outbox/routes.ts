import { mailFilter } from '@travessia/shared/outbox'
import { Hono } from 'hono'
import { allow } from '../access.ts'
import type { Env } from '../context.ts'
import type { Mailer } from '../mail.ts'
import { validate, validateId } from '../validate.ts'
import { sendAgain } from './actions.ts'
import { listMails } from './queries.ts'
import { countStatement } from './statement.ts'

/** The mails that the house sends by itself, for whoever looks after it. */
export function outboxRoutes({ isSetUp }: Pick<Mailer, 'isSetUp'>) {
  return new Hono<Env>()
    .get('/', allow('outbox.read'), validate('query', mailFilter), async (c) =>
      c.json({ ...(await listMails(c.var.db, c.var.actor, c.req.valid('query'))), sends: isSetUp }, 200),
    )
    .get('/statement', allow('outbox.read'), async (c) =>
      c.json(await countStatement(c.var.house, c.var.actor.organisationId, c.var.now()), 200),
    )
    .post('/:id/again', allow('outbox.write'), validateId('id', 'mail'), async (c) =>
      c.json(await sendAgain(c.var.db, c.var.actor, c.req.valid('param').id, c.var.now()), 200),
    )
}
