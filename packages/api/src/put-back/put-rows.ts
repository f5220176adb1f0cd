import { sql } from 'kysely'
import type { OpenCaseId } from '../access.ts'
import type { Tx } from '../db.ts'
import { sealAnew } from '../keys/actions.ts'
import { placeIn, sealedTables } from '../keys/sealed-columns.ts'
import type { Gathered, Row } from '../trash/gather.ts'
import { keyringOf } from '../vault.ts'

/** Puts rows back as they were, table by table, under the keys of today, and ties again what had let go of them. */
export async function putRows(tx: Tx, id: OpenCaseId, { gone, loosened }: Gathered): Promise<void> {
  for (const { table, column, rows } of gone) {
    // What the database adds of itself to a new row makes way for what stood there.
    if (column) await deleteRows(tx, id, table, column, rows)
    const columns = sql.join((await listColumns(tx, table, rows)).map((name) => sql.id(name)))
    const sealed = await Promise.all(rows.map((row) => sealRow(tx, id, table, row)))
    await sql`insert into ${sql.id(table)} (${columns})
      select ${columns} from jsonb_populate_recordset(null::${sql.id(table)}, ${JSON.stringify(sealed)}::jsonb)`.execute(tx)
  }
  const recordId = gone[0]?.rows[0]?.['id']
  for (const { table, column, ids } of loosened)
    await sql`update ${sql.id(table)} set ${sql.id(column)} = ${recordId}::uuid
      where organisation_id = ${id.organisationId} and id = any (${ids}::uuid[]) and ${sql.id(column)} is null`.execute(tx)
}

async function deleteRows(tx: Tx, { organisationId }: OpenCaseId, table: string, column: string, rows: readonly Row[]): Promise<void> {
  const wholes = [...new Set(rows.map((row) => String(row[column])))]
  await sql`delete from ${sql.id(table)}
    where organisation_id = ${organisationId} and ${sql.id(column)} = any (${wholes}::uuid[])`.execute(tx)
}

async function sealRow(tx: Tx, { organisationId }: OpenCaseId, name: string, row: Row): Promise<Row> {
  const table = sealedTables.find((one) => one.table === name)
  if (!table) return row
  const keyring = await keyringOf(tx, organisationId)
  const key = Object.fromEntries(table.key.map((column) => [column, String(row[column])]))
  const texts = table.columns.map((column) => [column, sealAnew(keyring, String(row[column] ?? ''), placeIn(table, column, key))])
  return { ...row, ...Object.fromEntries(texts) }
}

/** Those that are written: what is reckoned from others, or was added to the table since, is left to the database. */
async function listColumns(tx: Tx, table: string, [row]: readonly Row[]): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select attname as name from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`.execute(tx)
  return rows.flatMap(({ name }) => (row && name in row ? [name] : []))
}
