import { spawn, spawnSync } from 'node:child_process'
import { chownSync, closeSync, existsSync, openSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { StartError } from './config.ts'
import { asOwner, createCluster, lastLine, type Place, preparePlace } from './postgres-place.ts'

export interface EmbeddedPostgres {
  /** Stays the same for as long as this process runs, also when the server had to be started again. */
  url: string
  stop(): Promise<void>
}

export interface PostgresOptions {
  /** Server settings beyond our own, e.g. `{ fsync: 'off' }` for tests. */
  settings?: Record<string, string>
  /** Told when the server was lost and when it is back. */
  onChange?: (sentence: string) => void
  /** Told once nothing is left to do but to wait until the server answers, for whoever has other work meanwhile. */
  onWait?: () => void
}

const databaseName = 'travessia'
const guardKey = 7_261_453

/**
 * Starts the PostgreSQL server that comes with us on the files under `dataDir`, or takes over the one that a killed
 * copy of us left running there. It is started again whenever it goes away. Throws a StartError if another copy uses it.
 */
export async function startPostgres(dataDir: string, options: PostgresOptions = {}): Promise<EmbeddedPostgres> {
  const place = await preparePlace(dataDir)
  if (!existsSync(path.join(place.cluster, 'PG_VERSION'))) createCluster(place)

  const port = await ensureRunning(place, options, undefined)
  let guard = await takeGuard(place, port, dataDir)
  let isStopping = false
  await ensureDatabase(guard)
  watch()

  return { url: urlOf(place, port, databaseName), stop }

  function watch() {
    guard.once('end', () => void (isStopping || recover()))
  }

  async function recover() {
    options.onChange?.('The database went away; it is being started again.')
    for (let wait = 100; !isStopping; wait = Math.min(wait * 2, 5000)) {
      try {
        await ensureRunning(place, options, port)
        guard = await takeGuard(place, port, dataDir)
        options.onChange?.('The database is back.')
        return watch()
      } catch (error) {
        options.onChange?.(`The database does not start yet: ${error instanceof Error ? error.message : String(error)}`)
        await pause(wait)
      }
    }
  }

  async function stop() {
    isStopping = true
    await guard.end().catch(() => undefined)
    spawnSync(place.binaries.pg_ctl, ['stop', '-D', place.cluster, '-m', 'fast', '-w', '-t', '20'], asOwner(place.owner))
  }
}

/** The address of the server which another process of ours runs on these files, if one does. */
export async function findPostgres(dataDir: string): Promise<string | undefined> {
  const place = await preparePlace(dataDir)
  const running = readPostmaster(place)
  return running && (await isAnswering(place, running)) ? urlOf(place, running.port, databaseName) : undefined
}

/** Holds a lock for as long as this process lives, so that no two copies of us use the same files. */
async function takeGuard(place: Place, port: number, dataDir: string): Promise<pg.Client> {
  const guard = new pg.Client({ connectionString: urlOf(place, port, 'postgres'), keepAlive: true, application_name: 'travessia guard' })
  guard.on('error', () => undefined)
  await guard.connect()
  // A copy that was killed a moment ago may need an instant to lose its lock.
  for (let attempt = 0; attempt < 15; attempt++) {
    const answer = await guard.query('select pg_try_advisory_lock($1) as taken', [guardKey]).catch(() => undefined)
    if (answer?.rows[0]?.taken) return guard
    await pause(100)
  }
  await guard.end().catch(() => undefined)
  throw new StartError(
    `Outra cópia do Travessia já está usando ${dataDir}. Encerre-a ou indique outro diretório em DATA_DIR.`,
    `Another copy of Travessia is already using ${dataDir}. Stop it, or set DATA_DIR to another directory.`,
  )
}

async function ensureDatabase(guard: pg.Client) {
  const { rowCount } = await guard.query('select from pg_database where datname = $1', [databaseName])
  if (!rowCount) await guard.query(`create database ${databaseName}`)
}

/** Answers the port of a server that takes connections on these files. */
async function ensureRunning(place: Place, options: PostgresOptions, fixedPort: number | undefined): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    const running = readPostmaster(place)
    if (running && (await isAnswering(place, running))) return running.port

    const port = fixedPort ?? (await freePort())
    const failure = await launch(place, options, port)
    if (!failure) return port
    if (attempt >= 20 || !mayPass.test(failure)) {
      throw new StartError(
        `O banco de dados não inicia: ${failure} (mais em ${place.log})`,
        `The database does not start: ${failure} (more in ${place.log})`,
      )
    }
    await pause(150)
  }
}

// A server that was killed leaves children which need a moment to go; a free port may be taken before we use it.
const mayPass = /already exists|pre-existing shared memory|could not (bind|create any TCP)|Address already in use|still in use/i

/** The server that the files name, if it lives. A file that a crashed machine left behind is removed. */
function readPostmaster(place: Place): { pid: number; port: number } | undefined {
  const file = path.join(place.cluster, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const lines = readFileSync(file, 'utf8').split('\n')
  const pid = Number(lines[0])
  if (isPostgres(pid)) return { pid, port: Number(lines[3]) }
  rmSync(file, { force: true })
  return undefined
}

/** Whether the process lives and is a PostgreSQL: after a crash its number may belong to something else. */
function isPostgres(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false
  }
  if (process.platform === 'win32') return true
  const { stdout } =
    process.platform === 'linux' ? readCommand(pid) : spawnSync('ps', ['-p', String(pid), '-o', 'comm='], { encoding: 'utf8' })
  return stdout.includes('postgres')
}

function readCommand(pid: number): { stdout: string } {
  try {
    return { stdout: readFileSync(`/proc/${pid}/cmdline`, 'utf8') }
  } catch {
    return { stdout: '' }
  }
}

/** Waits while the server starts, recovers or stops; false once it is gone. */
async function isAnswering(place: Place, running: { pid: number; port: number }): Promise<boolean> {
  for (let waited = 0; waited < 60_000; waited += 50) {
    if (running.port > 0 && (await canConnect(place, running.port))) return true
    if (!isPostgres(running.pid)) return false
    await pause(50)
  }
  throw new StartError(
    `Um servidor PostgreSQL (processo ${running.pid}) ocupa ${place.cluster} mas não responde.`,
    `A PostgreSQL server (process ${running.pid}) holds ${place.cluster} but does not answer.`,
  )
}

/** Starts the server apart from our own process group, so that Ctrl-C reaches us first; answers why it failed. */
async function launch(place: Place, options: PostgresOptions, port: number): Promise<string | undefined> {
  const log = openLog(place)
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    ...options.settings,
  }
  const child = spawn(
    place.binaries.postgres,
    ['-D', place.cluster, '-p', String(port), ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...asOwner(place.owner), detached: true, stdio: ['ignore', log.descriptor, log.descriptor] },
  )
  closeSync(log.descriptor)
  let end: string | undefined
  const noteEnd = (reason?: unknown) => {
    end = reason instanceof Error ? reason.message : lastFailure(place.log, log.size)
  }
  child.once('error', noteEnd)
  child.once('exit', noteEnd)
  child.unref()

  options.onWait?.()
  while (end === undefined) {
    if (await canConnect(place, port)) {
      child.off('exit', noteEnd)
      return undefined
    }
    await pause(20)
  }
  return end
}

function openLog(place: Place) {
  const size = existsSync(place.log) ? statSync(place.log).size : 0
  const isLong = size > 10_000_000
  if (isLong) truncateSync(place.log)
  const descriptor = openSync(place.log, 'a', 0o600)
  if (place.owner) chownSync(place.log, place.owner.uid, place.owner.gid)
  return { descriptor, size: isLong ? 0 : size }
}

function lastFailure(log: string, from: number): string {
  const written = readFileSync(log).subarray(from).toString('utf8')
  const fatal = written.split('\n').filter((line) => /FATAL|PANIC|ERROR/.test(line))
  const sentence = [...fatal, ...(written.match(/HINT:.*/g) ?? [])].join(' ')
  return sentence.replace(/^.*?(FATAL|PANIC|ERROR):\s*/, '') || lastLine(written) || 'it ended without a word'
}

async function canConnect(place: Place, port: number): Promise<boolean> {
  const client = new pg.Client({ connectionString: urlOf(place, port, 'postgres'), connectionTimeoutMillis: 3000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}

function urlOf(place: Place, port: number, database: string): string {
  return `postgres://postgres:${place.password}@127.0.0.1:${port}/${database}`
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port'))))
    })
  })
}
