import { overviewQuestion } from '@travessia/shared/overview'
import { Hono } from 'hono'
import { allow } from '../access.ts'
import { auditRead } from '../audit-read.ts'
import type { Env } from '../context.ts'
import { validate } from '../validate.ts'
import { readFigures } from './actions.ts'
import { exportTable, tableQuestion } from './export.ts'
import { printReport, reportQuestion } from './report.ts'
import { tellOverview } from './tell.ts'

/** The director's page: what the cases that the reader sees mean together. */
export const overviewRoutes = new Hono<Env>()
  .get('/', allow('overview.read'), validate('query', overviewQuestion), async (c) => {
    const { exact, ...scope } = c.req.valid('query')
    const { db, house, actor, language } = c.var
    const now = c.var.now()
    const standing = await readFigures(db, house, { reader: actor, scope, isExact: exact === 'true' }, now)
    return c.json(tellOverview(standing, scope, language, now), 200)
  })
  .get('/table', allow('overview.read'), validate('query', tableQuestion), (c) => exportTable(c, c.req.valid('query')))
  .get('/report', allow('overview.read'), validate('query', reportQuestion), async (c) => {
    const { language = c.var.language, ...scope } = c.req.valid('query')
    const { db, house, actor } = c.var
    const now = c.var.now()
    const standing = await readFigures(db, house, { reader: actor, scope, isExact: true }, now)
    const { name, bytes } = await printReport(db, actor.organisationId, tellOverview(standing, scope, language, now), language)
    await auditRead(c, { action: 'overview.report', after: { ...scope, language } })
    return c.body(bytes, 200, {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'Content-Disposition': `attachment; filename="${name}.docx"`,
      'Cache-Control': 'no-store',
    })
  })
