import { archiveChoice, archiveWish, needsReason } from '@travessia/shared/case-archive'
import { Hono } from 'hono'
import { allow, allowAsking, openCase } from '../access.ts'
import { auditRead } from '../audit-read.ts'
import { referenceOf } from '../case-row.ts'
import type { Env } from '../context.ts'
import { neutral, sendZip } from '../files/serve.ts'
import { readHeaderReason, requireReason } from '../header-reason.ts'
import { validate, validateId } from '../validate.ts'
import { wakeAfterwards } from '../wake-afterwards.ts'
import { allowArchive } from './allow-archive.ts'
import { exportCase } from './export.ts'
import { beginImport, readImport, stopImport } from './import-actions.ts'
import { openLeave, sealLeave } from './leave.ts'

/**
 * A whole case taken out, to be read by people or taken in elsewhere. It streams while it is made, so nothing of it is kept
 * here and it is no work behind the answers: whose browser takes it shows how far it is and stops it, a program likewise.
 * Why, where it may say a name, comes apart from the address: in a header, or in a leave that was asked for before.
 */
export const caseExportRoutes = new Hono<Env>()
  .get('/', allow('case.export'), openCase(), validate('query', archiveChoice), async (c) => {
    const { leave, ...asked } = c.req.valid('query')
    const { db, actor } = c.var
    const now = c.var.now()
    const { reason, language, ...choice } =
      leave === undefined
        ? { ...asked, language: c.var.language, reason: needsReason(asked) ? readHeaderReason(c.req.header('X-Reason')) : null }
        : await openLeave(db, actor, c.var.case, leave, now)
    await auditRead(c, { action: 'case.export', caseId: c.var.case.caseId, recordId: c.var.case.caseId, after: { ...choice, reason } })
    const reference = neutral(await referenceOf(db, c.var.case))
    return sendZip(await exportCase(db, c.var.files, c.var.case, { actor, choice, language, now }), `${reference}.zip`)
  })
  .post('/leave', allowAsking('case.export'), openCase(), validate('json', archiveWish), async (c) => {
    const wish = c.req.valid('json')
    const reason = needsReason(wish) ? requireReason(wish.reason, '#/reason') : null
    return c.json(
      { leave: await sealLeave(c.var.db, c.var.actor, c.var.case, { ...wish, reason, language: c.var.language }, c.var.now()) },
      200,
    )
  })

/** A whole case taken in from an archive that was made here or elsewhere, behind the answers. Everybody finds their own imports only. */
export const caseImportRoutes = new Hono<Env>()
  .use(wakeAfterwards)
  .post('/', allowArchive('case.create'), async (c) =>
    c.json(await beginImport(c.var.db, c.var.actor, c.var.archive, c.var.now(), c.var.language), 201),
  )
  .get('/:import', allow('case.create'), validateId('import', 'import'), async (c) =>
    c.json(await readImport(c.var.db, c.var.actor, c.req.valid('param').import, c.var.now(), c.var.language), 200),
  )
  .delete('/:import', allow('case.create'), validateId('import', 'import'), async (c) => {
    await stopImport(c.var.db, c.var.actor, c.req.valid('param').import, c.var.now())
    return c.body(null, 204)
  })
