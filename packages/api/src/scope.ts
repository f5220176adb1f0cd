import type { IsoDate } from '@travessia/shared/dates'
import type { UserRole } from '@travessia/shared/permissions'
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import type pg from 'pg'

/** For whom the database shows and takes rows; `house` is the work behind the answers within one organisation. */
export interface Scope {
  readonly organisationId: string
  readonly userId: string | null
  /** Who looks on as that member, where somebody does. */
  readonly viewerId?: string | undefined
  readonly role: UserRole | 'house'
  /** The day on which a sharing is asked for. */
  readonly today: IsoDate
}

/** The house's own way to the server, as the owner of the tables. The pool ends with it. */
export function houseDialect(pool: pg.Pool): Dialect {
  return dialectOf(() => new PoolDriver(pool, undefined))
}

/**
 * Speaks to the server only within transactions that begin by saying for whom, under the role that owns nothing. A
 * statement outside of a transaction gets one of its own; the three parts go out together, so that it costs one way.
 */
export function scopedDialect(pool: pg.Pool, scope: Scope): Dialect {
  const begin = beginAs(scope)
  return dialectOf(() => new PoolDriver(pool, begin))
}

function dialectOf(createDriver: () => Driver): Dialect {
  return {
    createDriver,
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: (db) => new PostgresIntrospector(db),
  }
}

/** The settings end with the transaction, so that a connection never keeps whom it served. */
function beginAs({ organisationId, userId, viewerId, role, today }: Scope): string {
  const settings = { organisation: organisationId, member: userId ?? '', viewer: viewerId ?? '', role, today }
  const local = Object.entries(settings).map(([name, value]) => {
    if (!/^[\w-]*$/.test(value)) throw new RangeError(`${name} cannot be a scope.`)
    return `set local app.${name} = '${value}'`
  })
  return ['begin', 'set local role travessia_app', ...local].join('; ')
}

class PoolDriver implements Driver {
  readonly #pool: pg.Pool
  /** How each transaction begins that is somebody's; the house's have nothing to say. */
  readonly #begin: string | undefined

  constructor(pool: pg.Pool, begin: string | undefined) {
    this.#pool = pool
    this.#begin = begin
  }

  async init() {}

  async acquireConnection(): Promise<PoolConnection> {
    return new PoolConnection(await this.#pool.connect(), this.#begin)
  }

  beginTransaction(connection: PoolConnection) {
    return connection.open()
  }

  commitTransaction(connection: PoolConnection) {
    return connection.close('commit')
  }

  rollbackTransaction(connection: PoolConnection) {
    return connection.close('rollback')
  }

  async releaseConnection(connection: PoolConnection) {
    connection.release()
  }

  /** The pool is the house's. */
  async destroy() {
    if (this.#begin === undefined) await this.#pool.end()
  }
}

class PoolConnection implements DatabaseConnection {
  readonly #client: pg.PoolClient
  readonly #begin: string | undefined
  #isOpen = false

  constructor(client: pg.PoolClient, begin: string | undefined) {
    this.#client = client
    this.#begin = begin
  }

  async open(): Promise<void> {
    await this.#client.query(this.#begin ?? 'begin')
    this.#isOpen = true
  }

  async close(how: 'commit' | 'rollback'): Promise<void> {
    this.#isOpen = false
    await this.#client.query(how)
  }

  release() {
    this.#client.release()
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const name = nameOf(query)
    if (this.#isOpen || this.#begin === undefined) return toResult<Row>(await this.#send(query, name))
    const begin = name ? `${this.#begin}; set local plan_cache_mode = force_generic_plan` : this.#begin
    const sent = [this.#client.query(begin), this.#send(query, name), this.#client.query('commit')] as const
    for (const part of await Promise.allSettled(sent)) if (part.status === 'rejected') throw part.reason
    return toResult<Row>(await sent[1])
  }

  /** Under different rules the same text is planned differently, so it has another name. */
  #send({ sql: text, parameters }: CompiledQuery, name: string | undefined): Promise<pg.QueryResult> {
    const given = name && { name: this.#begin === undefined ? `house_${name}` : `scoped_${name}` }
    return this.#client.query({ text, values: [...parameters], ...given })
  }

  streamQuery(): never {
    throw new Error('Rows are not streamed.')
  }
}

const sightings = new Map<string, number>()
const names = new Map<string, string>()
const mostNames = 200
const mostSightings = 2_000

/**
 * The name of a statement that came before, under which the server keeps its plan: with the rules of who sees what,
 * planning would cost as much as the rest. What comes in ever new forms gets none.
 */
function nameOf({ sql: text, parameters }: CompiledQuery): string | undefined {
  // Without parameters it may be several statements, as in a migration.
  if (parameters.length === 0) return undefined
  const known = names.get(text)
  if (known || names.size >= mostNames) return known
  const sighted = (sightings.get(text) ?? 0) + 1
  if (sighted >= 3) {
    names.set(text, String(names.size))
    sightings.delete(text)
  } else {
    if (sightings.size >= mostSightings) sightings.clear()
    sightings.set(text, sighted)
  }
  return names.get(text)
}

/** The cast is the caller's: what the rows are is known where the query was built. */
function toResult<Row>({ command, rowCount, rows }: pg.QueryResult): QueryResult<Row> {
  const isWrite = command === 'INSERT' || command === 'UPDATE' || command === 'DELETE' || command === 'MERGE'
  return { rows: rows as Row[], ...(isWrite && { numAffectedRows: BigInt(rowCount ?? 0) }) }
}
