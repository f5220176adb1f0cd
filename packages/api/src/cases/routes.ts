import { caseEdit, caseExport, caseFilter, newCase } from '@travessia/shared/cases'
import { historyFilter } from '@travessia/shared/trail'
import { Hono } from 'hono'
import { allow, allowAsking, openCase, openToRead } from '../access.ts'
import type { Env } from '../context.ts'
import { listTrail } from '../trail/list.ts'
import { validate } from '../validate.ts'
import { createCase, editCase } from './actions.ts'
import { readCase } from './case-file.ts'
import { exportCases } from './export.ts'
import { listCases } from './list.ts'

export const caseRoutes = new Hono<Env>()
  .get('/', allow('case.register'), validate('query', caseFilter), async (c) => {
    const { db, actor, now, language } = c.var
    return c.json(await listCases(db, actor, c.req.valid('query'), now(), language), 200)
  })
  .post('/search', allowAsking('case.register'), validate('json', caseFilter), async (c) =>
    c.json(await listCases(c.var.db, c.var.actor, c.req.valid('json'), c.var.now(), c.var.language), 200),
  )
  .get('/export', allow('case.register'), validate('query', caseExport), (c) => exportCases(c, c.req.valid('query')))
  .post('/export', allowAsking('case.register'), validate('json', caseExport), (c) => exportCases(c, c.req.valid('json')))
  .post('/', allow('case.create'), validate('json', newCase), async (c) =>
    c.json(await createCase(c.var.db, c.var.actor, c.req.valid('json'), c.var.now()), 201),
  )
  .get('/:case', allow('case.read'), async (c) => {
    const { db, files, actor, now } = c.var
    return c.json(await openToRead(db, actor, c.req.param('case'), now(), (id) => readCase(db, files, id, now())), 200)
  })
  .patch('/:case', allow('case.edit'), openCase(), validate('json', caseEdit), async (c) =>
    c.json(await editCase(c.var.db, c.var.actor, c.var.case, c.req.valid('json'), c.var.now()), 200),
  )
  .get('/:case/history', allow('history.read'), openCase(), validate('query', historyFilter), async (c) =>
    c.json(await listTrail(c.var.db, c.var.actor, { ...c.req.valid('query'), case: c.var.case.caseId }, c.var.now()), 200),
  )
