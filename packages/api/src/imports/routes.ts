import { importCommit, importKinds, importMapping, newImport, sheetRowFilter } from '@travessia/shared/imports/shapes'
import { spreadsheetFormat } from '@travessia/shared/spreadsheets'
import { Hono } from 'hono'
import { z } from 'zod'
import { allow } from '../access.ts'
import type { Env } from '../context.ts'
import { validate, validateId } from '../validate.ts'
import { wakeAfterwards } from '../wake-afterwards.ts'
import { beginImport, commitImport, dropImport, mapImport, readImport, undoImport } from './actions.ts'
import { allowSheet } from './allow-sheet.ts'
import { listImports } from './queries.ts'
import { sendReport } from './report.ts'
import { tellImport } from './tell.ts'
import { sendTemplate } from './template.ts'

const asSheet = z.object({ format: spreadsheetFormat })
const ofKind = asSheet.extend({ kind: z.enum(importKinds) })

/** Cases, people, events and authorities from a sheet. Everybody finds their own imports only. */
export const importRoutes = new Hono<Env>()
  .use(wakeAfterwards)
  .get('/', allow('import.write'), async (c) => c.json({ items: await listImports(c.var.db, c.var.actor), next: null }, 200))
  .post('/', allowSheet('import.write'), validate('query', newImport), async (c) =>
    c.json(await beginImport(c.var.db, c.var.actor, c.req.valid('query').kind, c.var.sheet, c.var.now()), 201),
  )
  .get('/template', allow('import.write'), validate('query', ofKind), (c) => {
    const { kind, format } = c.req.valid('query')
    return sendTemplate(kind, format, c.var.language)
  })
  .get('/:import', allow('import.write'), validateId('import', 'import'), async (c) =>
    c.json(await readImport(c.var.db, c.var.files, c.var.actor, c.req.valid('param').import), 200),
  )
  .put('/:import/mapping', allow('import.write'), validateId('import', 'import'), validate('json', importMapping), async (c) => {
    const { db, files, actor } = c.var
    return c.json(await mapImport(db, files, actor, c.req.valid('param').import, c.req.valid('json').fields, c.var.now()), 200)
  })
  .get('/:import/rows', allow('import.write'), validateId('import', 'import'), validate('query', sheetRowFilter), async (c) => {
    const { db, files, actor, language } = c.var
    return c.json(
      await tellImport({ db, files, actor, language, now: c.var.now() }, c.req.valid('param').import, c.req.valid('query')),
      200,
    )
  })
  .post('/:import/commit', allow('import.write'), validateId('import', 'import'), validate('json', importCommit), async (c) =>
    c.json(await commitImport(c.var.db, c.var.files, c.var.actor, c.req.valid('param').import, c.req.valid('json'), c.var.now()), 200),
  )
  .post('/:import/undo', allow('import.write'), validateId('import', 'import'), async (c) =>
    c.json(await undoImport(c.var.db, c.var.files, c.var.actor, c.req.valid('param').import, c.var.now()), 200),
  )
  .get('/:import/report', allow('import.write'), validateId('import', 'import'), validate('query', asSheet), (c) =>
    sendReport(c, c.req.valid('param').import, c.req.valid('query').format),
  )
  .delete('/:import', allow('import.write'), validateId('import', 'import'), async (c) => {
    await dropImport(c.var.db, c.var.actor, c.req.valid('param').import, c.var.now())
    return c.body(null, 204)
  })
