import { CamelCasePlugin, Kysely, type RawBuilder, sql, type Transaction } from 'kysely'
import pg from 'pg'
import { listen } from './listen.ts'
import { houseDialect, type Scope, scopedDialect } from './scope.ts'
import type { DB, Json } from './tables.gen.ts'

export type Db = Kysely<DB>
export type Tx = Transaction<DB>

export interface OpenOptions {
  /** Most connections held at once. */
  connections?: number
  /** Statements run once on each new connection. */
  onConnect?: string[]
  /** Told when an idle connection breaks; the pool replaces it by itself. */
  onLost?: (error: Error) => void
}

/**
 * The house's own way to the database, past the rules of who sees which row: for signing in, migrations and upkeep.
 * What is done for somebody goes through `as`.
 */
export class Database extends Kysely<DB> {
  readonly #pool: pg.Pool

  constructor(pool: pg.Pool) {
    super({ dialect: houseDialect(pool), plugins })
    this.#pool = pool
  }

  /** The database as somebody sees it; costs nothing to make and needs no closing. */
  as(scope: Scope): Db {
    return new Kysely<DB>({ dialect: scopedDialect(this.#pool, scope), plugins })
  }

  /** Hears what is told on a channel; answers how to end it. */
  listen(channel: string, hear: () => void): () => Promise<void> {
    return listen(this.#pool.options, channel, hear)
  }
}

const plugins = [new CamelCasePlugin({ maintainNestedObjectKeys: true })]

/** Opens a pool; connects at the first query, and again by itself after the server was away. */
export function openDatabase(url: string, options: OpenOptions = {}): Database {
  const onLost = options.onLost ?? (() => undefined)
  const pool = new pg.Pool({
    connectionString: url,
    max: options.connections ?? 10,
    connectionTimeoutMillis: 5000,
    keepAlive: true,
    application_name: 'travessia',
    pipeline: true,
    types: { getTypeParser },
  })
  // Both are needed: without a listener the process dies with the server, and the pool's alone misses busy connections.
  pool.on('error', onLost)
  pool.on('connect', (client) => {
    client.on('error', onLost)
    for (const statement of ["set time zone 'UTC'", ...(options.onConnect ?? [])]) client.query(statement).catch(onLost)
  })
  return new Database(pool)
}

/** Runs `work` in a transaction: the caller's, if it is already in one. */
export function inTransaction<Result>(db: Db | Tx, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return isTransaction(db) ? work(db) : db.transaction().execute(work)
}

/** Lets the commit not wait for the disk: for what a crash may undo, because it would be reckoned again. */
export async function commitBehind(tx: Tx): Promise<void> {
  await sql`set local synchronous_commit = off`.execute(tx)
}

/** A value for a jsonb column; the driver by itself would turn a list into a PostgreSQL array. */
export function toJson(value: unknown): RawBuilder<Json> {
  return sql<Json>`${JSON.stringify(value)}::jsonb`
}

/** Whether the error says that the server is away, is shutting down or takes no more connections. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return awayCodes.test(code) || awayMessages.test(error.message)
}

const awayCodes = /^(08\w{3}|57P0[1-5]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT)$/
const awayMessages = /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/

function isTransaction(db: Db | Tx): db is Tx {
  return db.isTransaction
}

// Type numbers of the server's catalogue which the driver has no names for.
const textArrayType: number = 1009
const dateArray = 1182
const timestamptzArray = 1185

// Days and moments stay text, so that no time zone of the machine can shift them.
const parsers: Record<number, (text: string) => unknown> = {
  [pg.types.builtins.DATE]: (text) => text,
  [pg.types.builtins.TIMESTAMPTZ]: toInstantText,
  [pg.types.builtins.INT8]: toSafeInteger,
  [dateArray]: textArray,
  [timestamptzArray]: (text) => textArray(text).map(toInstantText),
}

/** How values of the server become values of ours. */
export function getTypeParser(oid: number, format?: 'text' | 'binary') {
  return (format !== 'binary' && parsers[oid]) || pg.types.getTypeParser(oid, format === 'binary' ? 'binary' : 'text')
}

/** `2026-03-01 12:00:00.5+00` as `2026-03-01T12:00:00.5Z`; sessions run in UTC. */
function toInstantText(text: string): string {
  return text.replace(' ', 'T').replace(/\+00(:00)?$/, 'Z')
}

function toSafeInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is too large for a number.`)
  return value
}

function textArray(text: string): string[] {
  return pg.types.getTypeParser(textArrayType, 'text')(text)
}
