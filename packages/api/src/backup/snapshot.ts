import { createHash } from 'node:crypto'
import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import type { FileStore } from '../files.ts'
import { ProblemError } from '../problems.ts'
import { type Item, type Manifest, type Sum, writeRecord } from './records.ts'
import { copyOut, listFiles, listMigrations, listSequences, listTables } from './tables.ts'

export interface Sources {
  /** A connection of its own: what it reads is of one moment. */
  readonly client: pg.Client
  readonly files: Pick<FileStore, 'read'>
  /** Signs the sessions. */
  readonly secret: string
  readonly madeAt: string
  readonly say: (item: Item, number: number, of: number) => void
}

/**
 * All that the database says at one moment, and every file that it speaks of, as the records of an archive. Writers are
 * not held up meanwhile. A file that the store has lost is noted, and does not keep the rest from being saved.
 */
export async function* takeSnapshot({ client, files, secret, madeAt, say }: Sources): AsyncGenerator<Buffer> {
  const manifest: Manifest = { items: [], sequences: [], missing: [] }
  // Rather an error than a table of which a policy hides rows; and days and moments look the same everywhere.
  await client.query("set row_security = off; set datestyle = 'ISO'; set time zone 'UTC'; set bytea_output = 'hex'")
  await client.query('begin isolation level repeatable read read only')
  yield* writeRecord('about', { madeAt, migrations: await listMigrations(client) })
  manifest.sequences = await listSequences(client)
  const tables = await listTables(client)
  const blobs = await listFiles(client)
  const total = tables.length + blobs.length
  for (const [at, table] of tables.entries()) {
    const item: Item = { kind: 'table', schema: table.schema, table: table.table, columns: table.columns }
    say(item, at, total)
    const copy = client.query(copyTo(copyOut(table)))
    yield* writeItem(item, copy, () => copy.rowCount)
  }
  await client.query('commit')
  for (const [at, blob] of blobs.entries()) {
    const item: Item = { kind: 'file', ...blob }
    say(item, tables.length + at, total)
    yield* writeItem(item, readWhileWhole(blob))
  }
  yield* writeItem({ kind: 'secret' }, [Buffer.from(secret)])
  yield* writeRecord('manifest', manifest)

  async function* writeItem(
    item: Item,
    content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
    countRows = () => 0,
  ): AsyncGenerator<Buffer> {
    const hash = createHash('sha256')
    let bytes = 0
    yield* writeRecord('item', item)
    for await (const chunk of content) {
      hash.update(chunk)
      bytes += chunk.length
      yield* writeRecord('bytes', chunk)
    }
    const sum: Sum = { sha256: hash.digest('hex'), bytes, rows: countRows() }
    yield* writeRecord('end', sum)
    manifest.items.push({ item, sum })
  }

  /** Ends early where the store has lost the file or a part of it. Any other trouble is one of the whole store. */
  async function* readWhileWhole(blob: { sha256: string; size: number }): AsyncGenerator<Uint8Array> {
    try {
      yield* await files.read(blob)
    } catch (error) {
      if (!(error instanceof ProblemError && lost.has(error.code))) throw error
      manifest.missing.push(blob.sha256)
    }
  }
}

const lost = new Set(['file-missing', 'file-damaged'])
