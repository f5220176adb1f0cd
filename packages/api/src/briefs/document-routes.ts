import { newBrief } from '@travessia/shared/briefs'
import { freeTemplate } from '@travessia/shared/briefs/free'
import { Hono } from 'hono'
import { openCase } from '../access.ts'
import type { Env } from '../context.ts'
import { allowDocument } from '../document-upload.ts'
import { validate, validateId } from '../validate.ts'
import { beginFromDocument, bringBack, proposeDocument } from './bring-back.ts'

const fromDocument = newBrief.omit({ template: true, proceedingId: true })

/** Documents on their way back from a word processor. */
export const briefDocumentRoutes = new Hono<Env>()
  .post('/document', allowDocument('brief.write'), openCase(), validate('query', fromDocument), async (c) => {
    const brief = { ...c.req.valid('query'), template: freeTemplate.id, proceedingId: null }
    return c.json(await beginFromDocument(c.var.db, c.var.actor, c.var.case, brief, c.var.document, c.var.now()), 201)
  })
  .post('/:brief/document', allowDocument('brief.write'), openCase(), validateId('brief', 'brief'), async (c) =>
    c.json(await proposeDocument(c.var.db, c.var.case, c.req.valid('param').brief, c.var.document, c.var.now()), 200),
  )
  .put('/:brief/document', allowDocument('brief.write'), openCase(), validateId('brief', 'brief'), async (c) =>
    c.json(await bringBack(c.var.db, c.var.actor, c.var.case, c.req.valid('param').brief, c.var.document, c.var.now()), 200),
  )
