import { archiveChoice, needsReason } from '@travessia/shared/case-archive'
import { Hono } from 'hono'
import { allow, openCase } from '../access.ts'
import { auditRead } from '../audit-read.ts'
import { referenceOf } from '../case-row.ts'
import type { Env } from '../context.ts'
import { neutral, sendStream } from '../files/serve.ts'
import { validate } from '../validate.ts'
import { allowArchive } from './allow-archive.ts'
import { exportCase } from './export.ts'
import { importCase } from './import.ts'
import { readReason } from './reason.ts'

/** A whole case taken out, to be read by people or taken in elsewhere. Why, where it may say a name, comes apart from the address. */
export const caseExportRoutes = new Hono<Env>().get('/', allow('case.export'), openCase(), validate('query', archiveChoice), async (c) => {
  const choice = c.req.valid('query')
  const reason = needsReason(choice) ? readReason(c.req.header('X-Reason')) : null
  const { actor, language } = c.var
  await auditRead(c, { action: 'case.export', caseId: c.var.case.caseId, recordId: c.var.case.caseId, after: { ...choice, reason } })
  const reference = neutral(await referenceOf(c.var.db, c.var.case))
  const stream = await exportCase(c.var.db, c.var.files, c.var.case, { actor, choice, language, now: c.var.now() })
  return sendStream(stream, `${reference}.zip`, { 'Content-Type': 'application/zip' })
})

/** A whole case taken in from an archive that was made here or elsewhere. */
export const caseImportRoutes = new Hono<Env>().post('/', allowArchive('case.create'), async (c) =>
  c.json(await importCase(c.var.db, c.var.actor, c.var.takenIn, c.var.now(), c.var.language), 201),
)
