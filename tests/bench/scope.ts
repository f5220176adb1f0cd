// What it costs that everybody sees their rows alone: the list and a case through the whole application (session, rights,
// row-level security, the rule of who sees what) against the same reading behind a bare handler of Hono and Kysely with its
// own driver, at eight connections.
// DATA_DIR keeps the large organisation of scripts/seed.ts from run to run.
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { serve } from '@hono/node-server'
import { caseFilter } from '@travessia/shared/cases'
import { toInstant } from '@travessia/shared/dates'
import { Hono } from 'hono'
import { CamelCasePlugin, Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { pino } from 'pino'
import { getOpenCase } from '../../packages/api/src/access.ts'
import { createApp } from '../../packages/api/src/app.ts'
import { readCase } from '../../packages/api/src/cases/case-file.ts'
import { listCases } from '../../packages/api/src/cases/list.ts'
import { readConfig } from '../../packages/api/src/config.ts'
import type { Actor } from '../../packages/api/src/context.ts'
import { type Database, getTypeParser, openDatabase } from '../../packages/api/src/db.ts'
import { openFileStore } from '../../packages/api/src/files.ts'
import { migrate } from '../../packages/api/src/migrate.ts'
import { startPostgres } from '../../packages/api/src/postgres.ts'
import type { DB } from '../../packages/api/src/tables.gen.ts'
import { createToken } from '../../packages/api/src/tokens/actions.ts'
import { openVault } from '../../packages/api/src/vault.ts'
import { seed, seedNow } from '../../scripts/seed.ts'
import { listPlainly } from './bare-list.ts'
import { median, show } from './measure.ts'

const connections = 8
const rounds = 15
const seconds = 1

async function bench(db: Database) {
  const [lawyer, director] = [await findActor(db, 'lawyer'), await findActor(db, 'director')]
  const files = openFileStore({ folder: path.join(config.dataDir, 'files'), key: Buffer.alloc(32), maxBytes: config.maxFileBytes })
  // The clock of the wall, or the token would be marked as used with every request.
  const now = () => toInstant(new Date().toISOString())
  const app = createApp({ db, config, files, secret: 'x'.repeat(40), log: pino({ level: 'silent' }), now })
  const { token } = await createToken(db, lawyer, { name: 'bench', expiresOn: null }, seedNow)
  const filter = caseFilter.parse({ limit: 50 })
  const found = await listCases(db, lawyer, filter, seedNow, 'pt-BR')
  const caseId = found.items.find((one) => one.visibility === 'organisation')?.id ?? ''
  const stock = openStock()
  const bare = new Hono()
    .get('/list', async (c) => c.json(await listPlainly(stock, director, seedNow)))
    .get('/case', async (c) => c.json(await readCase(stock, files, await getOpenCase(stock, director, caseId, seedNow), seedNow)))

  const [whole, plain] = [await listen(app.fetch), await listen(bare.fetch)]
  const headers = { Authorization: `Bearer ${token}`, 'Accept-Encoding': 'identity' }
  await compareRates(
    'list of 50',
    () => load(whole.port, '/api/cases?limit=50', headers),
    () => load(plain.port, '/list', {}),
  )
  await compareRates(
    'case',
    () => load(whole.port, `/api/cases/${caseId}`, headers),
    () => load(plain.port, '/case', {}),
  )
  await stock.destroy()
  whole.close()
  plain.close()
}

/** What anybody would write: no scope, no rules, no statement that is kept. */
function openStock(): Kysely<DB> {
  const pool = new pg.Pool({ connectionString: url, max: 10, types: { getTypeParser } })
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool }), plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })] })
}

async function compareRates(name: string, whole: () => Promise<number>, plain: () => Promise<number>) {
  const rates: Record<'whole' | 'plain', number[]> = { whole: [], plain: [] }
  await whole()
  await plain()
  for (let round = 0; round < rounds; round++) {
    rates.whole.push(await whole())
    rates.plain.push(await plain())
  }
  show(`${name}: through the application`, median(rates.whole), '/s')
  show(`${name}: bare`, median(rates.plain), '/s')
  show(`${name}: application ÷ bare (goal ≥ 0.8)`, median(rates.whole.map((rate, at) => rate / (rates.plain[at] ?? 1))), '×')
}

/** Requests a second, asked again as soon as one is answered, over connections that stay open. */
async function load(port: number, address: string, headers: Record<string, string>): Promise<number> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections })
  const ends = performance.now() + seconds * 1000
  let answered = 0
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < ends) {
        await get({ port, path: address, headers, agent })
        answered++
      }
    }),
  )
  agent.destroy()
  return answered / seconds
}

async function get(options: http.RequestOptions): Promise<void> {
  const [response] = (await once(http.get(options), 'response')) as [http.IncomingMessage]
  if (response.statusCode !== 200) throw new Error(`${options.path} answered ${response.statusCode}.`)
  response.resume()
  await once(response, 'end')
}

async function listen(fetch: (request: Request) => Response | Promise<Response>) {
  const server = serve({ fetch, port: 0, hostname: '127.0.0.1' })
  await once(server, 'listening')
  const address = server.address()
  return { port: address && typeof address === 'object' ? address.port : 0, close: () => server.close() }
}

async function findActor(db: Database, role: string): Promise<Actor> {
  const { rows } = await sql<Actor>`select organisation_id, id as user_id, role, language from member where role = ${role}
    order by created_at, name limit 1`.execute(db)
  if (!rows[0]) throw new Error(`Nobody is ${role}.`)
  return rows[0]
}

const config = readConfig(process.env)
const isNew = !existsSync(path.join(config.dataDir, 'postgres'))
const server = config.databaseUrl ? undefined : await startPostgres(config.dataDir)
const url = config.databaseUrl ?? server?.url ?? ''
const db = openDatabase(url, { connections: 10 })
try {
  await migrate(db)
  await openVault(db, Buffer.alloc(32))
  if (isNew && server) await seed(db, Number(process.argv[2] ?? 100_000))
  await bench(db)
} finally {
  await db.destroy()
  await server?.stop()
}
