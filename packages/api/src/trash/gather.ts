import type { TrashKind } from '@travessia/shared/trash'
import { sql } from 'kysely'
import type { OpenCaseId } from '../access.ts'
import type { Tx } from '../db.ts'

/** Rows of one table as they lie there, sealed columns sealed. */
export interface TableRows {
  readonly table: string
  /** By which they hang on what is gathered; null for the record itself. */
  readonly column: string | null
  readonly rows: readonly Row[]
}

export type Row = Readonly<Record<string, unknown>>

/** All that the database changes when a record is deleted. */
export interface Gathered {
  /** The record, then every row that goes with it, wholes before their parts. */
  readonly gone: readonly TableRows[]
  /** The rows that stay and only forget it, such as the event that showed an annex. */
  readonly loosened: readonly { readonly table: string; readonly column: string; readonly ids: readonly string[] }[]
}

/**
 * Gathers what goes with a record. Which tables hang on it is asked of the database itself, so that one that is added later
 * is not forgotten; what only tells of the present moment (unlogged) stays out.
 */
export async function gather(tx: Tx, { organisationId }: OpenCaseId, kind: TrashKind, recordId: string): Promise<Gathered> {
  const rows = await selectRows(tx, kind, organisationId, 'id', [recordId])
  const loosened = []
  for (const { table, column } of await listHanging(tx, kind, 'set null')) {
    const found = await selectRows(tx, table, organisationId, column, [recordId])
    if (found.length > 0) loosened.push({ table, column, ids: found.map((row) => String(row['id'])) })
  }
  return { gone: [{ table: kind, column: null, rows }, ...(await gatherParts(tx, organisationId, kind, [recordId]))], loosened }
}

async function gatherParts(tx: Tx, organisationId: string, whole: string, ids: readonly string[]): Promise<TableRows[]> {
  const gathered: TableRows[] = []
  for (const { table, column } of await listHanging(tx, whole, 'cascade')) {
    const rows = await selectRows(tx, table, organisationId, column, ids)
    if (rows.length === 0) continue
    const own = rows.flatMap((row) => (row['id'] === undefined ? [] : [String(row['id'])]))
    gathered.push({ table, column, rows }, ...(own.length > 0 ? await gatherParts(tx, organisationId, table, own) : []))
  }
  return gathered
}

/** The tables whose rows go with a row of this one, or only lose their hold. A table that hangs on itself is not among them. */
async function listHanging(tx: Tx, whole: string, how: 'cascade' | 'set null'): Promise<{ table: string; column: string }[]> {
  const { rows } = await sql<{ table: string; column: string }>`
    select part.relname as table, attribute.attname as column
    from pg_constraint as hangs join pg_class as part on part.oid = hangs.conrelid
      join pg_attribute as attribute on attribute.attrelid = part.oid and attribute.attnum = hangs.conkey[array_length(hangs.conkey, 1)]
    where hangs.contype = 'f' and hangs.confdeltype = ${how === 'cascade' ? 'c' : 'n'} and hangs.confrelid = ${whole}::regclass
      and part.relpersistence = 'p' and hangs.conrelid <> hangs.confrelid
    order by part.relname`.execute(tx)
  return rows
}

async function selectRows(tx: Tx, table: string, organisationId: string, column: string, ids: readonly string[]): Promise<Row[]> {
  const { rows } = await sql<{ row: Row }>`select to_jsonb(found) as row from ${sql.id(table)} as found
    where organisation_id = ${organisationId} and ${sql.id(column)} = any (${ids}::uuid[])`.execute(tx.withoutPlugins())
  return rows.map(({ row }) => row)
}
