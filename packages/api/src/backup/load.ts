import { createHash } from 'node:crypto'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import type { Manifest } from './records.ts'
import { copyIn, copyOut, listTables, nameOf, type Table } from './tables.ts'
import { BackupError } from './trouble.ts'

type Named = Pick<Table, 'schema' | 'table'>

/**
 * Takes away what would act on rows as if somebody wrote them, so that they can come in any order; answers what puts it
 * back. Whoever owns the tables may do so. That the rows belong together is asked when the references are put back.
 */
export async function layOpen(client: pg.Client, tables: readonly Table[]): Promise<string[]> {
  const [references, triggers] = [await listReferences(client), await listTriggers(client)]
  for (const { on, name } of references) await client.query(`alter table ${on} drop constraint ${name}`)
  for (const { on, name } of triggers) await client.query(`alter table ${on} disable trigger ${name}`)
  if (tables.length > 0) await client.query(`truncate ${tables.map(nameOf).join(', ')} restart identity`)
  return [
    ...references.map(({ on, name, definition }) => `alter table ${on} add constraint ${name} ${definition}`),
    ...triggers.map(({ on, name, how }) => `alter table ${on} enable ${how} trigger ${name}`),
  ]
}

export async function loadTable(client: pg.Client, table: Named & { columns: string[] }, bytes: AsyncIterable<Buffer>): Promise<void> {
  await pipeline(bytes, client.query(copyFrom(copyIn(table))))
}

/** Compares each table and sequence with what the archive says of it. */
export async function compare(client: pg.Client, { items, sequences }: Manifest): Promise<void> {
  const tables = new Map((await listTables(client)).map((table) => [nameOf(table), table]))
  for (const { item, sum } of items) {
    if (item.kind !== 'table') continue
    const found = tables.get(nameOf(item))
    if (!found) throw differs(nameOf(item))
    const copy = client.query(copyTo(copyOut({ ...found, columns: item.columns })))
    const hash = createHash('sha256')
    for await (const chunk of copy) hash.update(chunk as Buffer)
    if (copy.rowCount !== sum.rows || hash.digest('hex') !== sum.sha256) throw differs(nameOf(item))
  }
  for (const { schema, name, value } of sequences) {
    const { rows } = await client.query('select last_value::text as value from pg_sequences where schemaname = $1 and sequencename = $2', [
      schema,
      name,
    ])
    if (rows[0]?.value !== value) throw differs(name)
  }
}

export async function setSequences(client: pg.Client, { sequences }: Manifest): Promise<void> {
  for (const { schema, name, value } of sequences) {
    if (value !== null) await client.query('select setval(format($3, $1::text, $2::text)::regclass, $4)', [schema, name, '%I.%I', value])
  }
}

interface Held {
  readonly on: string
  readonly name: string
}

async function listReferences(client: pg.Client): Promise<(Held & { definition: string })[]> {
  const { rows } = await client.query(`
    select format('%I.%I', n.nspname, c.relname) as on, quote_ident(k.conname) as name, pg_get_constraintdef(k.oid) as definition
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where k.contype = 'f' and n.nspname !~ '^pg_' order by 1, 2`)
  return rows
}

async function listTriggers(client: pg.Client): Promise<(Held & { how: string })[]> {
  const { rows } = await client.query(`
    select format('%I.%I', n.nspname, c.relname) as on, quote_ident(t.tgname) as name,
      case t.tgenabled when 'A' then 'always' when 'R' then 'replica' else '' end as how
    from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
    where not t.tgisinternal and t.tgenabled <> 'D' and n.nspname !~ '^pg_' order by 1, 2`)
  return rows
}

function differs(name: string): BackupError {
  return new BackupError(
    `O que foi restaurado em ${name} não é igual ao que foi copiado. A restauração foi desfeita.`,
    `What was restored to ${name} does not equal what was saved. The restoration was undone.`,
  )
}
