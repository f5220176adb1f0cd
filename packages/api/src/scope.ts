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
  return dialectOf(() => new PoolDriver(pool))
}

/**
 * Speaks to the server only within transactions that begin by saying for whom, under the role that owns nothing. Statements
 * outside of a transaction share one with those that are asked in the same turn, and go out with it in one message.
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
  readonly #turn: Turn | undefined

  constructor(pool: pg.Pool, begin?: string) {
    this.#pool = pool
    this.#begin = begin
    this.#turn = begin === undefined ? undefined : new Turn(pool, begin)
  }

  async init() {}

  async acquireConnection(): Promise<PoolConnection> {
    return this.#turn ? new PoolConnection(undefined, this.#turn) : new PoolConnection(await this.#pool.connect(), undefined)
  }

  async beginTransaction(connection: PoolConnection) {
    await connection.open(this.#pool, this.#begin ?? 'begin')
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

/** Holds a connection of the pool; somebody's only within a transaction, as what is asked outside takes its turn. */
class PoolConnection implements DatabaseConnection {
  #client: pg.PoolClient | undefined
  readonly #turn: Turn | undefined

  constructor(client: pg.PoolClient | undefined, turn: Turn | undefined) {
    this.#client = client
    this.#turn = turn
  }

  async open(pool: pg.Pool, begin: string): Promise<void> {
    this.#client ??= await pool.connect()
    await this.#client.query(begin).catch(async (error) => {
      await this.close('rollback')
      throw error
    })
  }

  async close(how: 'commit' | 'rollback'): Promise<void> {
    await this.#client?.query(how)
  }

  release() {
    this.#client?.release()
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.#client) return toResult<Row>(await send(this.#client, query, this.#turn ? 'scoped' : 'house'))
    if (!this.#turn) throw new Error('A connection was used after it was given back.')
    return toResult<Row>(await this.#turn.ask(query))
  }

  streamQuery(): never {
    throw new Error('Rows are not streamed.')
  }
}

interface Asked {
  readonly query: CompiledQuery
  readonly resolve: (result: pg.QueryResult) => void
  readonly reject: (error: unknown) => void
}

/** What one visitor asks outside of a transaction in one turn of the event loop: one transaction, sent at once. */
class Turn {
  readonly #pool: pg.Pool
  readonly #begin: string
  #asked: Asked[] = []

  constructor(pool: pg.Pool, begin: string) {
    this.#pool = pool
    this.#begin = begin
  }

  ask(query: CompiledQuery): Promise<pg.QueryResult> {
    return new Promise((resolve, reject) => {
      if (this.#asked.push({ query, resolve, reject }) === 1) setImmediate(() => this.#send())
    })
  }

  async #send(): Promise<void> {
    const asked = this.#asked
    this.#asked = []
    try {
      const client = await this.#pool.connect()
      await this.#run(client, asked).finally(() => client.release())
    } catch (error) {
      for (const { reject } of asked) reject(error)
    }
  }

  /** Once one fails, the server refuses the rest; all of them tell the first reason. */
  async #run(client: pg.PoolClient, asked: readonly Asked[]): Promise<void> {
    const names = asked.map(({ query }) => nameOf(query))
    const begin = names.includes(undefined) ? this.#begin : `${this.#begin}; set local plan_cache_mode = force_generic_plan`
    client.connection.stream.cork()
    const begun = client.query(begin)
    const answers = asked.map(({ query }, at) => send(client, query, 'scoped', names[at]))
    const committed = client.query('commit')
    client.connection.stream.uncork()
    const parts = await Promise.allSettled([begun, ...answers, committed])
    for (const part of parts) if (part.status === 'rejected') throw part.reason
    const results = await Promise.all(answers)
    for (const [at, { resolve }] of asked.entries()) if (results[at]) resolve(results[at])
  }
}

/** Under different rules the same text is planned differently, so it has another name. */
function send(client: pg.PoolClient, query: CompiledQuery, rules: 'house' | 'scoped', name = nameOf(query)): Promise<pg.QueryResult> {
  return client.query({ text: query.sql, values: [...query.parameters], ...(name && { name: `${rules}_${name}` }) })
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
