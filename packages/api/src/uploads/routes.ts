import { Hono } from 'hono'
import { allow, openCase } from '../access.ts'
import type { Env } from '../context.ts'
import { validateId } from '../validate.ts'
import { addPart, beginUpload, endUpload } from './actions.ts'
import { allowPart, readCount } from './part.ts'
import { getUpload, type Sending } from './queries.ts'

/**
 * Files in parts, over a line that may break, as tus 1.0 has it: begin, send, ask where it stopped, go on. Where the file
 * belongs is said at its end: an annex or a filing takes it by `X-Upload`.
 */
export const uploadRoutes = new Hono<Env>()
  .post('/', allow('annex.write'), openCase(), async (c) => {
    const size = readCount(c.req.header('Upload-Length'), 'Upload-Length')
    const made = await beginUpload(c.var.db, c.var.actor, c.var.files, c.var.case, size, c.var.now())
    return c.json(made, 201, { ...headersOf(made), Location: `${new URL(c.req.url).pathname}/${made.id}` })
  })
  .get('/:upload', allow('annex.write'), openCase(), validateId('upload', 'upload'), async (c) => {
    const found = await getUpload(c.var.db, c.var.actor, c.var.case, c.req.valid('param').upload)
    return c.json(found, 200, headersOf(found))
  })
  .patch('/:upload', allowPart('annex.write'), openCase(), validateId('upload', 'upload'), async (c) => {
    const offset = await addPart(c.var.db, c.var.actor, c.var.case, c.req.valid('param').upload, c.var.part)
    return c.body(null, 204, { 'Tus-Resumable': version, 'Upload-Offset': String(offset) })
  })
  .delete('/:upload', allow('annex.write'), openCase(), validateId('upload', 'upload'), async (c) => {
    await endUpload(c.var.db, c.var.actor, c.var.case, c.req.valid('param').upload, c.var.now())
    return c.body(null, 204, { 'Tus-Resumable': version })
  })

const version = '1.0.0'

function headersOf({ size, offset }: Sending) {
  return { 'Tus-Resumable': version, 'Upload-Length': String(size), 'Upload-Offset': String(offset) }
}
