import { createHash } from 'node:crypto'
import type { DBAdapter, Where } from '@better-auth/core/db/adapter'

/** What is stored of a secret that only its holder knows. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/**
 * The sign-in library writes the token of a session as it stands in the cookie. Between it and the database the token
 * becomes its hash, so that whoever reads the table can act as nobody. Rows come back with the token they were asked by.
 */
export function hashSessionTokens(adapter: DBAdapter): DBAdapter {
  return { ...hashIn(adapter), transaction: (work) => adapter.transaction((inner) => work(hashIn(inner))) }
}

type Inner = Omit<DBAdapter, 'transaction'>

function hashIn<Adapter extends Inner>(adapter: Adapter): Adapter {
  const hashed: Partial<Inner> = {
    create: async (query) => reveal(await adapter.create(withHashedData(query)), tokenIn(query.model, query.data)),
    findOne: async (query) => reveal(await adapter.findOne(withHashedWhere(query)), tokenOf(query)),
    findMany: (query) => adapter.findMany(withHashedWhere(query)),
    count: (query) => adapter.count(withHashedWhere(query)),
    update: async (query) => reveal(await adapter.update(withHashedWhere(query)), tokenOf(query)),
    updateMany: (query) => adapter.updateMany(withHashedWhere(query)),
    delete: (query) => adapter.delete(withHashedWhere(query)),
    deleteMany: (query) => adapter.deleteMany(withHashedWhere(query)),
    consumeOne: async (query) => reveal(await adapter.consumeOne(withHashedWhere(query)), tokenOf(query)),
  }
  return { ...adapter, ...hashed }
}

function withHashedData<Query extends { model: string; data: object }>(query: Query): Query {
  const token = tokenIn(query.model, query.data)
  return token === undefined ? query : { ...query, data: { ...query.data, token: hashSecret(token) } }
}

function withHashedWhere<Query extends { model: string; where?: Where[] | undefined }>(query: Query): Query {
  if (query.model !== 'session' || !query.where) return query
  return { ...query, where: query.where.map(hashTerm) }
}

function hashTerm(term: Where): Where {
  if (term.field !== 'token') return term
  if (typeof term.value === 'string') return { ...term, value: hashSecret(term.value) }
  return Array.isArray(term.value) ? { ...term, value: term.value.map((one) => hashSecret(String(one))) } : term
}

function tokenOf({ model, where }: { model: string; where?: Where[] | undefined }): string | undefined {
  const value = model === 'session' ? where?.find(({ field }) => field === 'token')?.value : undefined
  return typeof value === 'string' ? value : undefined
}

function tokenIn(model: string, data: object): string | undefined {
  return model === 'session' && 'token' in data && typeof data.token === 'string' ? data.token : undefined
}

/** The row keeps its type: only the text of its token is another. */
function reveal<Row>(row: Row, token: string | undefined): Row {
  return row && token !== undefined ? ({ ...row, token } as Row) : row
}
