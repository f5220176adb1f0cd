import { closingVerdict, loadFilter, lookedAt, manyAssigned } from '@travessia/shared/deadline-desk'
import { deadlineEdit, deadlineExport, deadlineFilter, milestonesEdit } from '@travessia/shared/deadline-view'
import { Hono } from 'hono'
import { allow, allowAsking, openCase } from '../access.ts'
import { auditRead } from '../audit-read.ts'
import type { Env } from '../context.ts'
import { listTold } from '../reminders/queries.ts'
import { sendSpreadsheet } from '../spreadsheet.ts'
import { validate, validateId } from '../validate.ts'
import { listDue, listDuePages } from './across.ts'
import { assignDeadline } from './actions.ts'
import { assignMany, checkClosing, listNewer, lookAtNewer, planDeadline, previewMany } from './desk-actions.ts'
import { countByDay } from './desk-queries.ts'
import { deadlineColumns, deadlinesName } from './export.ts'
import { getDeadline, listDeadlines } from './queries.ts'

/** The deadlines across all cases that the reader sees. */
export const deadlineRoutes = new Hono<Env>()
  .get('/', allow('case.read'), validate('query', deadlineFilter), async (c) => {
    const { db, actor, now, language } = c.var
    return c.json(await listDue(db, actor, c.req.valid('query'), now(), language), 200)
  })
  .post('/search', allowAsking('case.read'), validate('json', deadlineFilter), async (c) =>
    c.json(await listDue(c.var.db, c.var.actor, c.req.valid('json'), c.var.now(), c.var.language), 200),
  )
  .post('/assign', allow('deadline.assign'), validate('json', manyAssigned), async (c) =>
    c.json({ items: await assignMany(c.var.db, c.var.actor, c.req.valid('json'), c.var.now()), next: null }, 200),
  )
  .post('/assign/preview', allowAsking('deadline.assign'), validate('json', manyAssigned), async (c) =>
    c.json({ items: await previewMany(c.var.db, c.var.actor, c.req.valid('json'), c.var.now()), next: null }, 200),
  )
  .get('/load', allow('case.read'), validate('query', loadFilter), async (c) =>
    c.json({ items: await countByDay(c.var.db, c.var.actor, c.req.valid('query'), c.var.now()), next: null }, 200),
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
  .put(
    '/:deadline/milestones',
    allow('deadline.assign'),
    openCase(),
    validateId('deadline', 'deadline'),
    validate('json', milestonesEdit),
    async (c) => {
      const { db, actor, case: id } = c.var
      return c.json(await planDeadline(db, actor, id, c.req.valid('param').deadline, c.req.valid('json'), c.var.now()), 200)
    },
  )
  .post(
    '/:deadline/check',
    allow('deadline.check'),
    openCase(),
    validateId('deadline', 'deadline'),
    validate('json', closingVerdict),
    async (c) => {
      const { db, actor, case: id } = c.var
      return c.json(await checkClosing(db, actor, id, c.req.valid('param').deadline, c.req.valid('json'), c.var.now()), 200)
    },
  )
  .get('/:deadline/reminders', allow('case.read'), openCase(), validateId('deadline', 'deadline'), async (c) => {
    const { id } = await getDeadline(c.var.db, c.var.case, c.req.valid('param').deadline, c.var.now())
    return c.json({ items: await listTold(c.var.db, c.var.case, id), next: null }, 200)
  })
  .get('/:deadline/newer', allow('case.read'), openCase(), validateId('deadline', 'deadline'), async (c) =>
    c.json({ items: await listNewer(c.var.db, c.var.case, c.req.valid('param').deadline, c.var.now(), c.var.language), next: null }, 200),
  )
  .post(
    '/:deadline/newer',
    allow('deadline.assign'),
    openCase(),
    validateId('deadline', 'deadline'),
    validate('json', lookedAt),
    async (c) => {
      const { db, actor, case: id } = c.var
      const { events } = c.req.valid('json')
      return c.json({ items: await lookAtNewer(db, actor, id, c.req.valid('param').deadline, events, c.var.now()), next: null }, 200)
    },
  )
