import type { IsoDate } from '@travessia/shared/dates'
import type { UserRole } from '@travessia/shared/permissions'
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
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

/**
 * Speaks to the server only within transactions that begin by saying for whom, under the role that owns nothing. A
 * statement outside of a transaction gets one of its own; the three parts go out together, so that it costs one way.
 */
export function scopedDialect(pool: pg.Pool, scope: Scope): Dialect {
  const begin = beginAs(scope)
  return {
    createDriver: () => new ScopedDriver(pool, begin),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: () => {
      throw new Error('A scope shows rows, not tables.')
    },
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

class ScopedDriver implements Driver {
  readonly #pool: pg.Pool
  readonly #begin: string

  constructor(pool: pg.Pool, begin: string) {
    this.#pool = pool
    this.#begin = begin
  }

  async init() {}

  async acquireConnection(): Promise<ScopedConnection> {
    return new ScopedConnection(await this.#pool.connect(), this.#begin)
  }

  beginTransaction(connection: ScopedConnection) {
    return connection.open()
  }

  commitTransaction(connection: ScopedConnection) {
    return connection.close('commit')
  }

  rollbackTransaction(connection: ScopedConnection) {
    return connection.close('rollback')
  }

  async releaseConnection(connection: ScopedConnection) {
    connection.release()
  }

  /** The pool is the house's. */
  async destroy() {}
}

class ScopedConnection implements DatabaseConnection {
  readonly #client: pg.PoolClient
  readonly #begin: string
  #isOpen = false

  constructor(client: pg.PoolClient, begin: string) {
    this.#client = client
    this.#begin = begin
  }

  async open(): Promise<void> {
    await this.#client.query(this.#begin)
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
    return toResult<Row>(await (this.#isOpen ? this.#send(query, nameOf(query.sql)) : this.#sendAlone(query)))
  }

  async #sendAlone(query: CompiledQuery): Promise<pg.QueryResult> {
    const name = nameOf(query.sql)
    const begin = name ? `${this.#begin}; set local plan_cache_mode = force_generic_plan` : this.#begin
    const sent = [this.#client.query(begin), this.#send(query, name), this.#client.query('commit')] as const
    const [opened, answer, closed] = await Promise.allSettled(sent)
    for (const part of [opened, answer, closed]) if (part.status === 'rejected') throw part.reason
    return sent[1]
  }

  #send({ sql: text, parameters }: CompiledQuery, name: string | undefined): Promise<pg.QueryResult> {
    return this.#client.query({ text, values: [...parameters], ...(name && { name }) })
  }

  streamQuery(): never {
    throw new Error('Rows are not streamed in a scope.')
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
function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known || names.size >= mostNames) return known
  const sighted = (sightings.get(text) ?? 0) + 1
  if (sighted >= 3) {
    names.set(text, `scoped_${names.size}`)
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
