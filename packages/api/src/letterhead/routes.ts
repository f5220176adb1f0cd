import { letterheadFile } from '@travessia/shared/letterhead'
import { Hono } from 'hono'
import { allow } from '../access.ts'
import type { Env } from '../context.ts'
import { notFound } from '../problems.ts'
import { validate } from '../validate.ts'
import { dropLetterhead, takeLetterhead } from './actions.ts'
import { findLetterhead, findLetterheadFile } from './queries.ts'

/** The paper of the organisation. */
export const letterheadRoutes = new Hono<Env>()
  .get('/', allow('organisation.write'), async (c) =>
    c.json({ letterhead: (await findLetterhead(c.var.db, c.var.actor.organisationId)) ?? null }, 200),
  )
  .put('/', allow('organisation.write'), validate('json', letterheadFile), async (c) => {
    const bytes = Buffer.from(c.req.valid('json').file, 'base64')
    return c.json(await takeLetterhead(c.var.db, c.var.actor, bytes, c.var.now()), 200)
  })
  .delete('/', allow('organisation.write'), async (c) => {
    await dropLetterhead(c.var.db, c.var.actor, c.var.now())
    return c.body(null, 204)
  })
  .get('/file', allow('organisation.write'), async (c) => {
    const found = await findLetterheadFile(c.var.db, c.var.actor.organisationId)
    if (!found) throw notFound('letterhead')
    return c.body(new Uint8Array(found), 200, {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'Content-Disposition': 'attachment; filename="letterhead.docx"',
      'Cache-Control': 'no-store',
    })
  })
