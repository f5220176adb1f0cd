import { OpenAPIHono } from '@hono/zod-openapi'
import type { Instant } from '@travessia/shared/dates'
import { sql } from 'kysely'
import type { Logger } from 'pino'
import type { Config } from './config.ts'
import type { Db } from './db.ts'
import { serveWeb } from './static.ts'

/** What the server lends to the app; tests lend their own. */
export interface Tools {
  db: Db
  config: Config
  /** Signs the sessions. */
  secret: string
  log: Logger
  now: () => Instant
}

export type App = ReturnType<typeof createApp>

export function createApp(tools: Tools) {
  const app = new OpenAPIHono()
  const routes = app.get('/api/health', async (c) => {
    if (await isAnswering(tools.db)) return c.json({ status: 'ok' }, 200)
    return c.json({ status: 'the database does not answer' }, 503, { 'Retry-After': '2' })
  })
  serveWeb(app)
  return routes
}

async function isAnswering(db: Db): Promise<boolean> {
  try {
    await sql`select 1`.execute(db)
    return true
  } catch {
    return false
  }
}
