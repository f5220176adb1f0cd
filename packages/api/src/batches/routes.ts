import { newBatch } from '@travessia/shared/batches'
import { Hono } from 'hono'
import { allow } from '../access.ts'
import { auditRead } from '../audit-read.ts'
import type { Env } from '../context.ts'
import { sendZip } from '../files/serve.ts'
import { zip } from '../filings/zip.ts'
import { houseDay } from '../house-day.ts'
import { validate, validateId } from '../validate.ts'
import { wakeAfterwards } from '../wake-afterwards.ts'
import { askForBatch, cancelBatch, listBatchFiles, readBatch } from './actions.ts'
import { listBatches } from './queries.ts'
import { openBatchStore } from './store.ts'

/** Briefs made by the many. Everybody finds their own batches only. */
export const batchRoutes = new Hono<Env>()
  .use(wakeAfterwards)
  .get('/', allow('case.read'), async (c) => c.json({ items: await listBatches(c.var.db, c.var.actor, c.var.now()), next: null }, 200))
  .post('/', allow('case.read'), validate('json', newBatch), async (c) =>
    c.json(await askForBatch(c.var.db, c.var.actor, c.req.valid('json'), c.var.now(), c.var.language), 201),
  )
  .get('/:batch', allow('case.read'), validateId('batch', 'batch'), async (c) =>
    c.json(await readBatch(c.var.db, c.var.actor, c.req.valid('param').batch, c.var.now(), c.var.language), 200),
  )
  .delete('/:batch', allow('case.read'), validateId('batch', 'batch'), async (c) => {
    await cancelBatch(c.var.db, c.var.actor, c.req.valid('param').batch, c.var.now())
    return c.body(null, 204)
  })
  .get('/:batch/zip', allow('case.read'), validateId('batch', 'batch'), async (c) => {
    const { batch } = c.req.valid('param')
    const { askedAt, files } = await listBatchFiles(c.var.db, c.var.actor, batch, c.var.now())
    await auditRead(c, { action: 'batch.download', recordId: batch, after: { files: files.length } })
    const name = `pecas-${houseDay(askedAt)}.zip`
    return sendZip(await zip(openBatchStore(c.var.files, batch), files, askedAt), name)
  })
