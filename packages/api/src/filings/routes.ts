import { filingPreview, newFiling } from '@travessia/shared/filings'
import { Hono } from 'hono'
import { z } from 'zod'
import { allow, openCase } from '../access.ts'
import { auditRead } from '../audit-read.ts'
import { requireNames } from '../briefs/print.ts'
import { referenceOf } from '../case-row.ts'
import type { Env } from '../context.ts'
import { neutral, sendZip, serveFile } from '../files/serve.ts'
import { notFound } from '../problems.ts'
import { allowUpload } from '../upload.ts'
import { validate, validateId } from '../validate.ts'
import { attachReceipt, fileBrief, previewFiling } from './actions.ts'
import { findFiling, getFiling, listFilingFiles, listFilings } from './queries.ts'
import { zip } from './zip.ts'

/** Filing a brief: first what would go, then it goes. */
export const briefFilingRoutes = new Hono<Env>()
  .post('/preview', allow('filing.write'), openCase(), validateId('brief', 'brief'), validate('json', filingPreview), async (c) => {
    const { db, files, office } = c.var
    return c.json(await previewFiling(db, { files, office }, c.var.case, c.req.valid('param').brief, c.req.valid('json'), c.var.now()), 200)
  })
  .post('/', allow('filing.write'), openCase(), validateId('brief', 'brief'), validate('json', newFiling), async (c) => {
    const { db, actor, files, office } = c.var
    const { brief } = c.req.valid('param')
    const filing = await fileBrief(db, actor, { files, office }, c.var.case, brief, c.req.valid('json'), c.var.now())
    return c.json(await getFiling(db, files, c.var.case, filing), 201)
  })

export const filingRoutes = new Hono<Env>()
  .get('/', allow('case.read'), openCase(), async (c) => c.json({ items: await listFilings(c.var.db, c.var.case), next: null }, 200))
  .get('/:filing', allow('case.read'), openCase(), validateId('filing', 'filing'), async (c) =>
    c.json(await getFiling(c.var.db, c.var.files, c.var.case, c.req.valid('param').filing), 200),
  )
  .get('/:filing/files/:file', allow('case.read'), openCase(), validateId('filing', 'filing'), async (c) => {
    const { id, audience } = await findFiling(c.var.db, c.var.case, c.req.valid('param').filing)
    requireNames(c.var.actor, audience)
    const filed = await listFilingFiles(c.var.db, c.var.case, id)
    const found = filed.find(({ position }) => String(position) === c.req.param('file'))
    if (!found) throw notFound('file')
    await auditRead(c, { action: 'filing.download', caseId: c.var.case.caseId, recordId: id, after: { file: found.position } })
    return serveFile(c.var.files, found, found.name)
  })
  .get(
    '/:filing/zip',
    allow('case.read'),
    openCase(),
    validateId('filing', 'filing'),
    validate('query', z.object({ part: z.coerce.number().int().positive().optional() })),
    async (c) => {
      const { id, madeAt, audience } = await findFiling(c.var.db, c.var.case, c.req.valid('param').filing)
      requireNames(c.var.actor, audience)
      const { part } = c.req.valid('query')
      const filed = (await listFilingFiles(c.var.db, c.var.case, id)).filter((one) => part === undefined || one.part === part)
      if (filed.length === 0) throw notFound('file')
      await auditRead(c, { action: 'filing.download', caseId: c.var.case.caseId, recordId: id, after: { part: part ?? null } })
      const name = `${neutral(await referenceOf(c.var.db, c.var.case))}-protocolo${part === undefined ? '' : `-${part}`}.zip`
      return sendZip(await zip(c.var.files, filed, madeAt), name)
    },
  )
  .put('/:filing/receipt', allowUpload('filing.write'), openCase(), validateId('filing', 'filing'), async (c) => {
    const { filing } = c.req.valid('param')
    await attachReceipt(c.var.db, c.var.actor, c.var.case, filing, c.var.upload, c.var.now())
    return c.json(await getFiling(c.var.db, c.var.files, c.var.case, filing), 200)
  })
  .get('/:filing/receipt', allow('case.read'), openCase(), validateId('filing', 'filing'), async (c) => {
    const { id, receipt, audience } = await getFiling(c.var.db, c.var.files, c.var.case, c.req.valid('param').filing)
    requireNames(c.var.actor, audience)
    if (!receipt) throw notFound('file')
    await auditRead(c, { action: 'filing.download', caseId: c.var.case.caseId, recordId: id, after: { receipt: true } })
    return serveFile(c.var.files, receipt, `${neutral(await referenceOf(c.var.db, c.var.case))}-recibo.${receipt.type}`)
  })
