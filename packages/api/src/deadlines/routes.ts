import { deadlineEdit, deadlineExport, deadlineFilter } from '@travessia/shared/deadline-view'
import { Hono } from 'hono'
import { allow, openCase } from '../access.ts'
import { auditRead } from '../audit-read.ts'
import type { Env } from '../context.ts'
import { sendSpreadsheet } from '../spreadsheet.ts'
import { validate, validateId } from '../validate.ts'
import { listDue, listDuePages } from './across.ts'
import { assignDeadline } from './actions.ts'
import { deadlineColumns, deadlinesName } from './export.ts'
import { getDeadline, listDeadlines } from './queries.ts'

/** The deadlines across all cases that the reader sees. */
export const deadlineRoutes = new Hono<Env>()
  .get('/', allow('case.read'), validate('query', deadlineFilter), async (c) =>
    c.json(await listDue(c.var.db, c.var.actor, c.req.valid('query'), c.var.now(), c.var.language), 200),
  )
  .get('/export', allow('case.read'), validate('query', deadlineExport), async (c) => {
    const { format, ...choice } = c.req.valid('query')
    const { db, actor, language } = c.var
    const now = c.var.now()
    await auditRead(c, { action: 'deadline.export', after: { format, ...choice } })
    const pages = listDuePages(db, actor, choice, now, language)
    return sendSpreadsheet({ name: deadlinesName, columns: deadlineColumns, pages }, { format, language, now })
  })

/** The deadlines of one case. */
export const caseDeadlineRoutes = new Hono<Env>()
  .get('/', allow('case.read'), openCase(), async (c) =>
    c.json({ items: await listDeadlines(c.var.db, c.var.case, c.var.now()), next: null }, 200),
  )
  .get('/:deadline', allow('case.read'), openCase(), validateId('deadline', 'deadline'), async (c) =>
    c.json(await getDeadline(c.var.db, c.var.case, c.req.valid('param').deadline, c.var.now()), 200),
  )
  .patch(
    '/:deadline',
    allow('deadline.assign'),
    openCase(),
    validateId('deadline', 'deadline'),
    validate('json', deadlineEdit),
    async (c) =>
      c.json(await assignDeadline(c.var.db, c.var.actor, c.var.case, c.req.valid('param').deadline, c.req.valid('json'), c.var.now()), 200),
  )
