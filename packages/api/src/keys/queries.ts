import { sql } from 'kysely'
import type { Db, Tx } from '../db.ts'
import { newKey, rewrap, type WrappedKey } from '../vault.ts'
import type { SealedTable } from './sealed-columns.ts'

/** Organisations of which something may lie in the clear, or under a key that was retired. */
export async function listUnsettled(db: Db): Promise<string[]> {
  const found = await db
    .selectFrom('organisation')
    .select('id')
    .where('id', 'not in', (eb) =>
      eb
        .selectFrom('dataKey')
        .select('organisationId')
        .$castTo<{ organisationId: string }>()
        .where('purpose', '=', 'people')
        .where('retiredAt', 'is', null)
        .where('settledAt', 'is not', null),
    )
    .orderBy('id')
    .execute()
  return found.map((row) => row.id)
}

/** The key under which the organisation seals now. */
export async function getLivingKey(db: Db, organisationId: string): Promise<string> {
  const { id } = await selectLiving(db)
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('purpose', '=', 'people')
    .executeTakeFirstOrThrow()
  return id
}

export async function settle(db: Db, keyId: string): Promise<void> {
  await db.updateTable('dataKey').set({ settledAt: sql<string>`clock_timestamp()` }).where('id', '=', keyId).execute()
}

/** Whether new keys were made once and not all is sealed under them yet. */
export async function isHalfway(db: Db): Promise<boolean> {
  const found = await selectLiving(db)
    .select('id')
    .where('purpose', '=', 'people')
    .where('settledAt', 'is', null)
    .where('organisationId', 'in', db.selectFrom('dataKey as old').select('old.organisationId').where('old.retiredAt', 'is not', null))
    .executeTakeFirst()
  return found !== undefined
}

/** New keys for every organisation; the old ones only open from now on. */
export async function replaceKeys(tx: Tx): Promise<void> {
  const retired = await tx
    .updateTable('dataKey')
    .set({ retiredAt: sql<string>`clock_timestamp()` })
    .where('organisationId', 'is not', null)
    .where('retiredAt', 'is', null)
    .returning(['organisationId', 'purpose'])
    .execute()
  if (retired.length === 0) return
  await tx
    .insertInto('dataKey')
    .values(retired.map(({ organisationId, purpose }) => newKey(organisationId, purpose)))
    .execute()
  // What the index of the search knows of texts hangs on a key as well: it is made anew behind the answers.
  await tx.updateTable('fileReading').set({ indexed: false }).where('indexed', '=', true).execute()
}

/** Every key of the database, wrapped under another master key. */
export async function rewrapAll(tx: Tx, masterKey: Buffer): Promise<number> {
  const rows: WrappedKey[] = await tx.selectFrom('dataKey').select(['organisationId', 'id', 'purpose', 'wrapped']).forUpdate().execute()
  for (const row of rows) {
    await tx
      .updateTable('dataKey')
      .set({ wrapped: rewrap(row, masterKey) })
      .where('id', '=', row.id)
      .execute()
  }
  return rows.length
}

/** Servers that are connected to this database, other than through this connection. */
export async function countServers(db: Db): Promise<number> {
  const { rows } = await sql<{ servers: number }>`select count(*)::int as servers from pg_stat_activity
    where datname = current_database() and application_name = 'travessia' and pid <> pg_backend_pid()`.execute(db)
  return rows[0]?.servers ?? 0
}

export type StoredRow = Record<string, string>

/**
 * The next rows of the organisation, after the one given, with text that does not lie under this key; held until the
 * transaction ends.
 */
export async function listStale(tx: Tx, organisationId: string, sealed: SealedTable, keyId: string, after: StoredRow | undefined) {
  const { table, columns, key, isJson } = sealed
  const textOf = (column: string) => (isJson ? sql`${sql.id(column)} #>> '{}'` : sql.id(column))
  const isStale = columns.map((column) => sql`(${textOf(column)} <> '' and not starts_with(${textOf(column)}, ${`v1.${keyId}.`}))`)
  const texts = columns.map((column) => sql`coalesce(${textOf(column)}, '') as ${sql.id(column)}`)
  const keys = sql.join(key.map((name) => sql.id(name)))
  const isNext = after ? sql`(${keys}) > (${sql.join(key.map((name) => after[name]))})` : sql`true`
  const { rows } = await sql<{ row: StoredRow }>`select to_jsonb(found) as row from (
      select ${keys}, ${sql.join(texts)} from ${sql.id(table)}
      where organisation_id = ${organisationId} and ${isNext} and (${sql.join(isStale, sql` or `)})
      order by ${keys} limit ${batch} for update
    ) as found`.execute(tx)
  return rows.map(({ row }) => row)
}

const batch = 200

/** Puts the texts of a row. */
export async function putTexts(
  tx: Tx,
  organisationId: string,
  { table, columns, key, isJson }: SealedTable,
  row: StoredRow,
): Promise<void> {
  const texts = columns.filter((column) => row[column] !== '')
  const set = texts.map((column) => sql`${sql.id(column)} = ${isJson ? sql`to_jsonb(${row[column]}::text)` : row[column]}`)
  const here = key.map((name) => sql`${sql.id(name)}::text = ${row[name]}`)
  await sql`update ${sql.id(table)} set ${sql.join(set)}
    where organisation_id = ${organisationId} and ${sql.join(here, sql` and `)}`.execute(tx)
}

function selectLiving(db: Db) {
  return db.selectFrom('dataKey').where('retiredAt', 'is', null)
}
