import { trailExport, trailFilter } from '@travessia/shared/trail'
import { Hono } from 'hono'
import { allow } from '../access.ts'
import { auditRead } from '../audit-read.ts'
import type { Env } from '../context.ts'
import { sendStream } from '../files/serve.ts'
import { houseDay } from '../house-day.ts'
import { validate } from '../validate.ts'
import { checkTrail } from './check.ts'
import { exportTrail } from './export.ts'
import { readHeads } from './heads.ts'
import { listTrail } from './list.ts'
import { listWriters } from './queries.ts'

/** The trail of the whole organisation. `dataDir` is where the heads went out to. */
export function trailRoutes(dataDir: string | undefined) {
  return new Hono<Env>()
    .get('/', allow('history.read'), validate('query', trailFilter), async (c) =>
      c.json(await listTrail(c.var.db, c.var.actor, c.req.valid('query'), c.var.now()), 200),
    )
    .get('/writers', allow('history.read'), async (c) =>
      c.json({ items: await listWriters(c.var.db, c.var.actor.organisationId), next: null }, 200),
    )
    .get('/check', allow('trail.export'), async (c) => {
      const heads = dataDir === undefined ? [] : await readHeads(dataDir)
      const ours = heads.filter(({ organisation }) => organisation === c.var.actor.organisationId)
      return c.json(await checkTrail(c.var.db, ours), 200)
    })
    .get('/export', allow('trail.export'), validate('query', trailExport), async (c) => {
      const { format, language = c.var.language, ...choice } = c.req.valid('query')
      const { db, actor } = c.var
      await auditRead(c, { action: 'trail.export', after: { format, ...choice } })
      const lines = exportTrail(db, format, { actor, choice, language, now: c.var.now() })
      const type = format === 'csv' ? 'text/csv; charset=utf-8' : 'application/jsonl'
      return sendStream(lines, `trilha-${houseDay(c.var.now())}.${format}`, { 'Content-Type': type })
    })
}
