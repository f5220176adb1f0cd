import { newBrief } from '@travessia/shared/briefs'
import { freeTemplate } from '@travessia/shared/briefs/free'
import { Hono } from 'hono'
import { openCase } from '../access.ts'
import type { Env } from '../context.ts'
import { allowDocument } from '../document-upload.ts'
import { invalid } from '../problems.ts'
import { validate, validateId } from '../validate.ts'
import { beginFromDocument, bringBack, proposeDocument } from './bring-back.ts'

const fromDocument = newBrief.omit({ template: true, proceedingId: true, title: true })

/** Documents on their way back from a word processor. */
export const briefDocumentRoutes = new Hono<Env>()
  .post('/document', allowDocument('brief.write'), openCase(), validate('query', fromDocument), async (c) => {
    const title = readTitle(c.req.header('X-Title') ?? '')
    const brief = { ...c.req.valid('query'), title, template: freeTemplate.id, proceedingId: null }
    return c.json(await beginFromDocument(c.var.db, c.var.actor, c.var.case, brief, c.var.document, c.var.now()), 201)
  })
  .post('/:brief/document', allowDocument('brief.write'), openCase(), validateId('brief', 'brief'), async (c) =>
    c.json(await proposeDocument(c.var.db, c.var.case, c.req.valid('param').brief, c.var.document, c.var.now()), 200),
  )
  .put('/:brief/document', allowDocument('brief.write'), openCase(), validateId('brief', 'brief'), async (c) =>
    c.json(await bringBack(c.var.db, c.var.actor, c.var.case, c.req.valid('param').brief, c.var.document, c.var.now()), 200),
  )

/** The title comes in a header, percent-encoded: it may say a name, which no address may. */
function readTitle(header: string): string {
  try {
    const title = newBrief.shape.title.safeParse(decodeURIComponent(header))
    if (title.success) return title.data
  } catch {
    // What cannot be decoded is no title.
  }
  throw invalid([{ pointer: '#/title', code: 'required' }])
}
