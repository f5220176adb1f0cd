import { annexEdit, newAnnex } from '@travessia/shared/annexes'
import { versionQuery } from '@travessia/shared/fields'
import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { allow, openCase } from '../access.ts'
import { auditRead } from '../audit-read.ts'
import { referenceOf } from '../case-row.ts'
import type { Env } from '../context.ts'
import { neutral, serveFile, showPicture } from '../files/serve.ts'
import { notFound } from '../problems.ts'
import { listReadings } from '../readings/queries.ts'
import { allowUpload } from '../upload.ts'
import { validate, validateId } from '../validate.ts'
import { addAnnex, deleteAnnex, editAnnex } from './actions.ts'
import { attachFile, deleteEarlierFile, detachFile, getFileOf } from './file-actions.ts'
import { getAnnex, listAnnexRows } from './queries.ts'
import { showAnnex, showAnnexes } from './show.ts'
import { getVersionFile, listVersions } from './versions.ts'

/** What was attached is read behind the answers. */
const wakeAfterwards = createMiddleware<Env>(async (c, next) => {
  await next()
  if (c.req.method === 'PUT' && c.res.ok) c.var.wake()
})

export const annexRoutes = new Hono<Env>()
  .use(wakeAfterwards)
  .get('/', allow('case.read'), openCase(), async (c) => {
    const items = await showAnnexes(c.var.db, c.var.files, c.var.case, await listAnnexRows(c.var.db, c.var.case))
    return c.json({ items, next: null }, 200)
  })
  .post('/', allow('annex.write'), openCase(), validate('json', newAnnex), async (c) => {
    const made = await addAnnex(c.var.db, c.var.actor, c.var.case, c.req.valid('json'), c.var.now())
    return c.json(await showAnnex(c.var.db, c.var.files, c.var.case, made), 201)
  })
  .patch('/:annex', allow('annex.write'), openCase(), validateId('annex', 'annex'), validate('json', annexEdit), async (c) => {
    const edited = await editAnnex(c.var.db, c.var.actor, c.var.case, c.req.valid('param').annex, c.req.valid('json'), c.var.now())
    return c.json(await showAnnex(c.var.db, c.var.files, c.var.case, edited), 200)
  })
  .delete('/:annex', allow('annex.write'), openCase(), validateId('annex', 'annex'), validate('query', versionQuery), async (c) => {
    await deleteAnnex(c.var.db, c.var.actor, c.var.case, c.req.valid('param').annex, c.req.valid('query').version, c.var.now())
    return c.body(null, 204)
  })
  .put('/:annex/file', allowUpload('annex.write'), openCase(), validateId('annex', 'annex'), validate('query', versionQuery), async (c) => {
    const wanted = { annexId: c.req.valid('param').annex, version: c.req.valid('query').version, upload: c.var.upload }
    const annex = await attachFile(c.var.db, c.var.actor, c.var.case, wanted, c.var.now())
    return c.json(await showAnnex(c.var.db, c.var.files, c.var.case, annex), 200)
  })
  .get('/:annex/file', allow('case.read'), openCase(), validateId('annex', 'annex'), async (c) => {
    const { annex, file } = await getFileOf(c.var.db, c.var.case, c.req.valid('param').annex)
    const reference = await referenceOf(c.var.db, c.var.case)
    await auditRead(c, { action: 'annex.download', caseId: c.var.case.caseId, recordId: annex.id })
    return serveFile(c.var.files, file, `${neutral(reference)}-anexo-${annex.position}.${file.type}`)
  })
  .get('/:annex/thumbnail', allow('case.read'), openCase(), validateId('annex', 'annex'), async (c) => {
    const { file } = await getFileOf(c.var.db, c.var.case, c.req.valid('param').annex)
    const { thumbnail } = (await listReadings(c.var.db, c.var.case, [file.id])).get(file.id) ?? {}
    if (!thumbnail) throw notFound('file')
    return showPicture(c.var.files, thumbnail)
  })
  .get('/:annex/versions', allow('case.read'), openCase(), validateId('annex', 'annex'), async (c) => {
    const items = await listVersions(c.var.db, c.var.files, c.var.case, c.req.valid('param').annex)
    return c.json({ items, next: null }, 200)
  })
  .get('/:annex/versions/:number/file', allow('case.read'), openCase(), validateId('annex', 'annex'), async (c) => {
    const number = numberOf(c.req.param('number'))
    const annex = await getAnnex(c.var.db, c.var.case, c.req.valid('param').annex)
    const file = await getVersionFile(c.var.db, c.var.case, annex.id, number)
    const reference = await referenceOf(c.var.db, c.var.case)
    await auditRead(c, { action: 'annex.download', caseId: c.var.case.caseId, recordId: annex.id })
    return serveFile(c.var.files, file, `${neutral(reference)}-anexo-${annex.position}-v${number}.${file.type}`)
  })
  .delete('/:annex/versions/:number', allow('annex.write'), openCase(), validateId('annex', 'annex'), async (c) => {
    await deleteEarlierFile(c.var.db, c.var.actor, c.var.case, c.req.valid('param').annex, numberOf(c.req.param('number')), c.var.now())
    return c.body(null, 204)
  })
  .delete('/:annex/file', allow('annex.write'), openCase(), validateId('annex', 'annex'), validate('query', versionQuery), async (c) => {
    const { annex, version } = { ...c.req.valid('param'), ...c.req.valid('query') }
    const edited = await detachFile(c.var.db, c.var.actor, c.var.case, annex, version, c.var.now())
    return c.json(await showAnnex(c.var.db, c.var.files, c.var.case, edited), 200)
  })

/** What cannot be a number of a version is not found. */
function numberOf(written: string): number {
  if (!/^[1-9]\d{0,5}$/.test(written)) throw notFound('version')
  return Number(written)
}
