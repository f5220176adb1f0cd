import { briefEdit, newBrief, newBriefVersion, sectionEdit } from '@travessia/shared/briefs'
import { Hono } from 'hono'
import { allow, openCase } from '../access.ts'
import { auditRead } from '../audit-read.ts'
import type { Env } from '../context.ts'
import { validate, validateId } from '../validate.ts'
import { beginBrief, editBrief, writeSection } from './actions.ts'
import { readCaseFile } from './case-file.ts'
import { listPreflight } from './preflight.ts'
import { listGaps, printBrief, printOptions } from './print.ts'
import { getBrief, getBriefRow, listBriefs } from './queries.ts'
import { makeVersion, restoreVersion } from './version-actions.ts'
import { getVersion, listVersions } from './versions.ts'

export const briefRoutes = new Hono<Env>()
  .get('/', allow('case.read'), openCase(), async (c) => c.json({ items: await listBriefs(c.var.db, c.var.case), next: null }, 200))
  .post('/', allow('brief.write'), openCase(), validate('json', newBrief), async (c) =>
    c.json(await beginBrief(c.var.db, c.var.actor, c.var.case, c.req.valid('json'), c.var.now()), 201),
  )
  .get('/:brief', allow('case.read'), openCase(), validateId('brief', 'brief'), async (c) =>
    c.json(await getBrief(c.var.db, c.var.case, c.req.valid('param').brief), 200),
  )
  .patch('/:brief', allow('brief.write'), openCase(), validateId('brief', 'brief'), validate('json', briefEdit), async (c) =>
    c.json(await editBrief(c.var.db, c.var.actor, c.var.case, c.req.valid('param').brief, c.req.valid('json'), c.var.now()), 200),
  )
  .put(
    '/:brief/sections/:section',
    allow('brief.write'),
    openCase(),
    validateId('brief', 'brief'),
    validate('json', sectionEdit),
    async (c) => {
      const { brief } = c.req.valid('param')
      return c.json(
        await writeSection(c.var.db, c.var.actor, c.var.case, brief, c.req.param('section'), c.req.valid('json'), c.var.now()),
        200,
      )
    },
  )
  .get('/:brief/versions', allow('case.read'), openCase(), validateId('brief', 'brief'), async (c) => {
    const { id } = await getBriefRow(c.var.db, c.var.case, c.req.valid('param').brief)
    return c.json({ items: await listVersions(c.var.db, c.var.case, id), next: null }, 200)
  })
  .post('/:brief/versions', allow('brief.write'), openCase(), validateId('brief', 'brief'), validate('json', newBriefVersion), async (c) =>
    c.json(await makeVersion(c.var.db, c.var.actor, c.var.case, c.req.valid('param').brief, c.req.valid('json').name, c.var.now()), 201),
  )
  .get(
    '/:brief/versions/:version',
    allow('case.read'),
    openCase(),
    validateId('brief', 'brief'),
    validateId('version', 'version'),
    async (c) => {
      const { id } = await getBriefRow(c.var.db, c.var.case, c.req.valid('param').brief)
      return c.json(await getVersion(c.var.db, c.var.case, id, c.req.valid('param').version), 200)
    },
  )
  .post(
    '/:brief/versions/:version/restore',
    allow('brief.write'),
    openCase(),
    validateId('brief', 'brief'),
    validateId('version', 'version'),
    async (c) => {
      const { brief, version } = c.req.valid('param')
      return c.json(await restoreVersion(c.var.db, c.var.actor, c.var.case, brief, version, c.var.now()), 200)
    },
  )
  .get('/:brief/record', allow('case.read'), openCase(), validateId('brief', 'brief'), async (c) =>
    c.json(await readCaseFile(c.var.db, c.var.actor, c.var.case, c.req.valid('param').brief, c.var.now()), 200),
  )
  .get('/:brief/gaps', allow('case.read'), openCase(), validateId('brief', 'brief'), async (c) =>
    c.json({ items: await listGaps(c.var.db, c.var.case, c.req.valid('param').brief, c.var.now()), next: null }, 200),
  )
  .get('/:brief/preflight', allow('case.read'), openCase(), validateId('brief', 'brief'), async (c) => {
    const items = await listPreflight(c.var.db, c.var.files, c.var.actor, c.var.case, c.req.valid('param').brief, c.var.now())
    return c.json({ items, next: null }, 200)
  })
  .get('/:brief/docx', allow('case.read'), openCase(), validateId('brief', 'brief'), validate('query', printOptions), async (c) => {
    const { brief } = c.req.valid('param')
    const { name, bytes } = await printBrief(c.var.db, c.var.actor, c.var.case, brief, c.req.valid('query'), c.var.now())
    await auditRead(c, { action: 'brief.download', caseId: c.var.case.caseId, recordId: brief })
    return c.body(bytes, 200, {
      'Content-Type': docxType,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    })
  })

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
