import type pg from 'pg'

export interface Table {
  readonly schema: string
  readonly table: string
  /** Those that are written; what is reckoned from others is left to the database. */
  readonly columns: string[]
  /** In which order the rows are written, so that the same rows are always the same bytes. */
  readonly order: string
}

/** Tables that the migrations write themselves. */
const ofMigrations = /^kysely_/

/** Every table of the house: all that is no system's and no extension's. */
export async function listTables(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    select n.nspname as schema, c.relname as table,
      coalesce((select json_agg(a.attname order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''), '[]') as columns,
      coalesce((select string_agg(format('%I', a.attname) || case when a.attcollation <> 0 then ' collate "C"' else '' end, ', '
          order by array_position(i.indkey::int2[], a.attnum))
        from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
        where i.indrelid = c.oid and i.indisprimary), format('(%I.*)::text collate "C"', c.relname)) as order
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
      and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
    order by n.nspname, c.relname`)
  return rows.filter(({ table }) => !ofMigrations.test(table))
}

/** What writes the rows of a table, in their order, as text that every version of PostgreSQL reads. */
export function copyOut({ schema, table, columns, order }: Table): string {
  return `copy (select ${columns.map(quote).join(', ')} from ${quote(schema)}.${quote(table)} order by ${order}) to stdout`
}

export function copyIn({ schema, table, columns }: Pick<Table, 'schema' | 'table' | 'columns'>): string {
  return `copy ${nameOf({ schema, table })} (${columns.map(quote).join(', ')}) from stdin`
}

export function nameOf({ schema, table }: Pick<Table, 'schema' | 'table'>): string {
  return `${quote(schema)}.${quote(table)}`
}

export async function listSequences(client: pg.Client): Promise<{ schema: string; name: string; value: string | null }[]> {
  const { rows } = await client.query(
    `select schemaname as schema, sequencename as name, last_value::text as value from pg_sequences
     where schemaname !~ '^pg_' order by schemaname, sequencename`,
  )
  return rows
}

export async function listMigrations(client: pg.Client): Promise<{ name: string; checksum: string }[]> {
  const { rows } = await client.query('select name, checksum from kysely_checksum order by name')
  return rows
}

/**
 * The bytes that rows speak of: files, and what was read of them. What is kept for a day only is not among it: briefs made
 * by the many, and uploads that are under way.
 */
export async function listFiles(client: pg.Client): Promise<{ sha256: string; size: number }[]> {
  const { rows } = await client.query<{ sha256: string; size: string }>(`
    select sha256, size from file
    union select thumbnail_sha256, thumbnail_size from file_reading where thumbnail_sha256 is not null
    union select text_sha256, text_size from file_reading where text_sha256 is not null
    order by 1`)
  return rows.map(({ sha256, size }) => ({ sha256, size: Number(size) }))
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
