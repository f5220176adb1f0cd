// What the director's page costs beside a case's: both through the whole application, in turn, at eight connections; then the
// same right after a burst of writes, and how long one count of everything takes behind the answers.
// DATA_DIR keeps the large organisation of scripts/seed.ts from run to run.
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { serve } from '@hono/node-server'
import { caseFilter } from '@travessia/shared/cases'
import { instantOf } from '@travessia/shared/dates'
import { overviewScope } from '@travessia/shared/overview'
import { sql } from 'kysely'
import { pino } from 'pino'
import { createApp } from '../../packages/api/src/app.ts'
import { listCases } from '../../packages/api/src/cases/list.ts'
import { readConfig } from '../../packages/api/src/config.ts'
import type { Actor } from '../../packages/api/src/context.ts'
import { type Database, openDatabase } from '../../packages/api/src/db.ts'
import { openFileStore } from '../../packages/api/src/files.ts'
import { migrate } from '../../packages/api/src/migrate.ts'
import { readFigures, recountNext } from '../../packages/api/src/overview/actions.ts'
import { startPostgres } from '../../packages/api/src/postgres.ts'
import { createToken } from '../../packages/api/src/tokens/actions.ts'
import { openVault } from '../../packages/api/src/vault.ts'
import { seed, seedNow } from '../../scripts/seed.ts'
import { median, show, time } from './measure.ts'

const connections = 8
const rounds = 15
const burst = 60_000

async function bench(db: Database) {
  const director = await findDirector(db)
  const files = openFileStore({ folder: path.join(config.dataDir, 'files'), key: Buffer.alloc(32), maxBytes: config.maxFileBytes })
  const now = () => instantOf(new Date())
  const app = createApp({ db, config, files, secret: 'x'.repeat(40), log: pino({ level: 'silent' }), now })
  const { token } = await createToken(db, director, { name: 'bench', expiresOn: null }, seedNow)
  const { items } = await listCases(db, director, caseFilter.parse({ limit: 50 }), seedNow, 'pt-BR')
  const question = { reader: director, scope: overviewScope.parse({}), isExact: true }
  show('one count of everything', await time(() => readFigures(db, db, question, now())), 'ms')

  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  await once(server, 'listening')
  const address = server.address()
  const port = address && typeof address === 'object' ? address.port : 0
  const load = (of: string) => askAll({ port, path: of, headers: { Authorization: `Bearer ${token}`, 'Accept-Encoding': 'identity' } })
  const keepFresh = setInterval(() => void recountNext(db, now()).catch(() => undefined), 10_000)
  await compareRates('', load, `/api/cases/${items[0]?.id}`)
  await sql`update deadline set version = version + 1 where id in (select id from deadline limit ${burst})`.execute(db)
  await compareRates(`after ${burst} writes: `, load, `/api/cases/${items[0]?.id}`)
  clearInterval(keepFresh)
  server.close()
}

async function compareRates(when: string, load: (of: string) => Promise<number>, ofCase: string) {
  const rates: Record<'page' | 'case', number[]> = { page: [], case: [] }
  await Promise.all([load('/api/overview'), load(ofCase)])
  for (let round = 0; round < rounds; round++) {
    rates.page.push(await load('/api/overview'))
    rates.case.push(await load(ofCase))
  }
  show(`${when}director’s page`, median(rates.page), '/s')
  show(`${when}case`, median(rates.case), '/s')
  show(`${when}page ÷ case (goal ≥ 0.5)`, median(rates.page.map((rate, at) => rate / (rates.case[at] ?? 1))), '×')
}

/** Requests in one second, asked again as soon as one is answered, over connections that stay open. */
async function askAll(options: http.RequestOptions): Promise<number> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections })
  const ends = performance.now() + 1000
  let answered = 0
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < ends) {
        const [response] = (await once(http.get({ ...options, agent }), 'response')) as [http.IncomingMessage]
        if (response.statusCode !== 200) throw new Error(`${options.path} answered ${response.statusCode}.`)
        response.resume()
        await once(response, 'end')
        answered++
      }
    }),
  )
  agent.destroy()
  return answered
}

async function findDirector(db: Database): Promise<Actor> {
  const { rows } = await sql<Actor>`select organisation_id, id as user_id, role, language from member where role = 'director'
    order by created_at, name limit 1`.execute(db)
  if (!rows[0]) throw new Error('Nobody is a director.')
  return rows[0]
}

const config = readConfig(process.env)
const isNew = !existsSync(path.join(config.dataDir, 'postgres'))
const server = config.databaseUrl ? undefined : await startPostgres(config.dataDir)
const db = openDatabase(config.databaseUrl ?? server?.url ?? '', { connections: 10 })
try {
  await migrate(db)
  await openVault(db, Buffer.alloc(32))
  if (isNew && server) await seed(db, Number(process.argv[2] ?? 100_000))
  await bench(db)
} finally {
  await db.destroy()
  await server?.stop()
}
