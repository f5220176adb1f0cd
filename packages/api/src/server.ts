import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'
import { instantOf } from '@travessia/shared/dates'
import { sql } from 'kysely'
import { type Logger, pino } from 'pino'
import { type Config, StartError } from './config.ts'
import { type Database, type Db, isDatabaseAway, openDatabase } from './db.ts'
import { openFiles } from './files/open.ts'
import { prepareFolder, readSecret } from './folder.ts'
import type { HouseWork } from './house-work.ts'
import { sealStored } from './keys/actions.ts'
import type { Live } from './live/hub.ts'
import { unlock } from './master-key.ts'
import { migrate } from './migrate.ts'
import { findOffice } from './office.ts'
import { startPostgres } from './postgres.ts'

export interface RunningServer {
  url: string
  stop(): Promise<void>
}

/**
 * Starts everything: port, database, migrations, screens, app. From then on a database that goes away is waited for.
 * Throws a StartError that says in a plain sentence what the surroundings lack.
 */
export async function startServer(config: Config, prepareWeb?: () => Promise<unknown>): Promise<RunningServer> {
  const log = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: true }))
  prepareFolder(config.dataDir)

  let fetch: (request: Request, env: object) => Response | Promise<Response> = answerStarting
  const server = createServer(
    { requestTimeout: longestUpload },
    getRequestListener((request, env) => fetch(request, env)),
  )
  await claimPort(server, config)
  let store: Store | undefined
  let work: HouseWork | undefined
  let live: Live | undefined
  try {
    // While the database starts the app is read, which keeps this process from all else.
    store = await openStore(config, log, () => void readApp())
    const { createApp, setUpUnattended, startHouseWork, startLive } = await readApp()
    await prepareWeb?.()
    const now = () => instantOf(new Date())
    await unlock(store.db, config)
    await sealStored(store.db)
    await setUpUnattended(store.db, config.setup, now())
    const { db } = store
    const files = await openFiles(db, config)
    const secret = readSecret(config.dataDir)
    live = startLive(db, store.url, now, log)
    work = startHouseWork({ db, config, secret, files, now, log })
    const app = createApp({ db, config, files, backups: config, office: findOffice(), secret, log, now, live, wake: work.wake })
    fetch = (request, env) => app.fetch(request, env)
  } catch (error) {
    server.close()
    await work?.end()
    await live?.end()
    await store?.close()
    throw error
  }
  const { close } = store
  // A stream of news never ends by itself, and would be waited for.
  const [endLive, endWork] = [live.end, work.end]
  return { url: urlOf(server, config), stop: () => endLive().then(() => stop(server, () => endWork().then(close))) }
}

/** A large file over a bad line takes its time. */
const longestUpload = 60 * 60 * 1000

/** All that is not needed to start the database; read once, however often it is asked for. */
async function readApp() {
  const [app, unattended, work, live] = await Promise.all([
    import('./app.ts'),
    import('./setup/unattended.ts'),
    import('./house-work.ts'),
    import('./live/hub.ts'),
  ])
  return { ...app, ...unattended, ...work, ...live }
}

function answerStarting(): Response {
  const problem = { type: 'about:blank', title: 'Starting', status: 503, detail: 'The server is starting.' }
  return Response.json(problem, { status: 503, headers: { 'Content-Type': 'application/problem+json', 'Retry-After': '1' } })
}

/** Takes the port before anything else is touched, so that a second start on it changes nothing. */
async function claimPort(server: Server, config: Config) {
  server.listen(config.port, config.host)
  try {
    await once(server, 'listening')
  } catch (error) {
    throw portTrouble(codeOf(error), config)
  }
}

function portTrouble(code: string, { host, port }: Config): StartError {
  if (code === 'EADDRINUSE') {
    return new StartError(
      `A porta ${port} já está em uso. Encerre quem a usa ou inicie com outra: PORT=${port + 1}.`,
      `Port ${port} is already in use. Stop what uses it, or start with another one: PORT=${port + 1}.`,
    )
  }
  if (code === 'EACCES') {
    return new StartError(
      `Este usuário não pode abrir a porta ${port}. Escolha uma acima de 1023.`,
      `This user may not open port ${port}. Choose one above 1023.`,
    )
  }
  return new StartError(`Não foi possível abrir ${host}:${port} (${code}).`, `${host}:${port} could not be opened (${code}).`)
}

interface Store {
  db: Database
  url: string
  close: () => Promise<void>
}

async function openStore(config: Config, log: Logger, onWait: () => void): Promise<Store> {
  const onChange = (sentence: string) => log.warn(sentence)
  const embedded = config.databaseUrl ? undefined : await startPostgres(config.dataDir, { onChange, onWait })
  const url = config.databaseUrl ?? embedded?.url ?? ''
  const db = openDatabase(url, {
    onLost: (error) => log.warn(`database connection lost: ${error.message}`),
  })
  const close = async () => {
    await db.destroy()
    await embedded?.stop()
  }
  try {
    await checkDatabase(db)
    for (const name of await migrate(db)) log.info(`migrated: ${name}`)
    return { db, url, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function checkDatabase(db: Db) {
  try {
    const { rows } = await sql<{ version: number }>`select current_setting('server_version_num')::int as version`.execute(db)
    if ((rows[0]?.version ?? 0) < 150000)
      throw new StartError('O Travessia precisa do PostgreSQL 15 ou mais novo.', 'Travessia needs PostgreSQL 15 or newer.')
  } catch (error) {
    throw databaseTrouble(error)
  }
}

function databaseTrouble(error: unknown): unknown {
  const code = codeOf(error)
  if (code === '28P01' || code === '28000') {
    return new StartError(
      'O servidor de banco de dados recusa o usuário ou a senha de DATABASE_URL.',
      'The database server refuses the user or the password of DATABASE_URL.',
    )
  }
  if (code === '3D000') {
    return new StartError(
      'O banco de dados indicado em DATABASE_URL não existe. Crie-o antes.',
      'The database named in DATABASE_URL does not exist. Create it first.',
    )
  }
  if (isDatabaseAway(error)) {
    return new StartError(
      `Nenhum servidor de banco de dados responde em DATABASE_URL (${code || 'sem resposta'}).`,
      `No database server answers at DATABASE_URL (${code || 'no answer'}).`,
    )
  }
  return error
}

/** Lets running requests end, then closes the database. */
async function stop(server: Server, closeStore: () => Promise<void>) {
  server.close()
  server.closeIdleConnections()
  await Promise.race([once(server, 'close'), pause(5000, undefined, { ref: false })])
  server.closeAllConnections()
  await closeStore()
}

function urlOf(server: Server, config: Config): string {
  const address = server.address()
  const port = address && typeof address === 'object' ? address.port : config.port
  const host = ['0.0.0.0', '::', '127.0.0.1', '::1'].includes(config.host) ? 'localhost' : config.host
  return `http://${host}:${port}`
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
