import { correspondenceEdit, newCorrespondence, registerExport, registerFilter } from '@travessia/shared/correspondence'
import { versionQuery } from '@travessia/shared/fields'
import { Hono } from 'hono'
import { allow, openCase } from '../access.ts'
import { auditRead } from '../audit-read.ts'
import type { Env } from '../context.ts'
import { sendSpreadsheet } from '../spreadsheet.ts'
import { validate, validateId } from '../validate.ts'
import { wakeAfterwards } from '../wake-afterwards.ts'
import { deleteCorrespondence, editCorrespondence, recordCorrespondence } from './actions.ts'
import { registerColumns, registerName } from './export.ts'
import { getEntry, listRegister, listRegisterOf, listRegisterPages } from './register.ts'

/** The register of a case: what was filed, and what came in or went out besides. */
export const caseCorrespondenceRoutes = new Hono<Env>()
  .use(wakeAfterwards)
  .get('/', allow('case.read'), openCase(), async (c) =>
    c.json({ items: await listRegisterOf(c.var.db, c.var.case, c.var.now(), c.var.language), next: null }, 200),
  )
  .post('/', allow('correspondence.write'), openCase(), validate('json', newCorrespondence), async (c) => {
    const { db, actor, case: id, language } = c.var
    const now = c.var.now()
    return c.json(await getEntry(db, id, await recordCorrespondence(db, actor, id, c.req.valid('json'), now), now, language), 201)
  })
  .patch(
    '/:correspondence',
    allow('correspondence.write'),
    openCase(),
    validateId('correspondence', 'correspondence'),
    validate('json', correspondenceEdit),
    async (c) => {
      const { db, actor, case: id, language } = c.var
      const now = c.var.now()
      const { correspondence } = c.req.valid('param')
      await editCorrespondence(db, actor, id, correspondence, c.req.valid('json'), now)
      return c.json(await getEntry(db, id, correspondence, now, language), 200)
    },
  )
  .delete(
    '/:correspondence',
    allow('correspondence.write'),
    openCase(),
    validateId('correspondence', 'correspondence'),
    validate('query', versionQuery),
    async (c) => {
      const { db, actor, case: id } = c.var
      await deleteCorrespondence(db, actor, id, c.req.valid('param').correspondence, c.req.valid('query').version, c.var.now())
      return c.body(null, 204)
    },
  )

/** The register across all cases that the reader sees. */
export const correspondenceRoutes = new Hono<Env>()
  .get('/', allow('case.read'), validate('query', registerFilter), async (c) =>
    c.json(await listRegister(c.var.db, c.var.actor, c.req.valid('query'), c.var.now(), c.var.language), 200),
  )
  .get('/export', allow('case.read'), validate('query', registerExport), async (c) => {
    const { format, ...choice } = c.req.valid('query')
    const { db, actor, language } = c.var
    const now = c.var.now()
    await auditRead(c, { action: 'correspondence.export', after: { format, ...choice } })
    const pages = listRegisterPages(db, actor, choice, now, language)
    return sendSpreadsheet({ name: registerName, columns: registerColumns, pages }, { format, language, now })
  })
