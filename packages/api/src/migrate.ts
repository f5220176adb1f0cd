import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Kysely, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import type { Db } from './db.ts'

/** A migration that cannot run, said in a plain sentence. */
export class MigrationError extends Error {
  override name = 'MigrationError'
}

const migrationFolder = fileURLToPath(new URL('../../../migrations', import.meta.url))

const lockKey = 7_261_454

/**
 * Brings the database to the newest migration, or to those of `only`, and answers the names of those it ran.
 * Several servers may start at once: one migrates, the others wait for it.
 */
export async function migrate(db: Db, folder = migrationFolder, only?: readonly Ran[]): Promise<string[]> {
  const files = choose(await readMigrations(folder), only)
  if (await isThere(db, files)) return []
  return db.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${lockKey})`.execute(connection)
    try {
      return await runMigrations(db, files)
    } finally {
      await sql`select pg_advisory_unlock(${lockKey})`.execute(connection)
    }
  })
}

/** Whether these ran here and no others, as before almost every start: then nobody need wait for anybody. */
async function isThere(db: Db, files: readonly Ran[]): Promise<boolean> {
  const { rows } = await sql<{ kept: boolean }>`select to_regclass('kysely_checksum') is not null as kept`.execute(db)
  if (!rows[0]?.kept) return false
  const checksums = await readChecksums(db)
  return checksums.size === files.length && files.every(({ name, checksum }) => checksums.get(name) === checksum)
}

/** A migration that ran somewhere, and the SHA-256 of its text. */
export interface Ran {
  readonly name: string
  readonly checksum: string
}

function choose(files: MigrationFile[], only: readonly Ran[] | undefined): MigrationFile[] {
  if (!only) return files
  return only.map(({ name, checksum }) => {
    const file = files.find((one) => one.name === name)
    if (file?.checksum === checksum) return file
    throw new MigrationError(`${name} is not among the migrations here, or is another one. Take the release that the backup was made with.`)
  })
}

async function runMigrations(db: Db, files: MigrationFile[]): Promise<string[]> {
  await refuseEdited(db, files)
  const migrator = new Migrator({ db, provider: { getMigrations: async () => toMigrations(files) } })
  const { error, results = [] } = await migrator.migrateToLatest()
  if (error) {
    const failed = results.find((result) => result.status === 'Error')?.migrationName
    throw new MigrationError(`Migration ${failed ?? ''} failed: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
  return results.map((result) => result.migrationName)
}

interface MigrationFile {
  name: string
  text: string
  checksum: string
}

async function readMigrations(folder: string): Promise<MigrationFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async (file) => {
      const text = (await readFile(path.join(folder, file), 'utf8')).replaceAll('\r\n', '\n')
      return { name: file.replace(/\.sql$/, ''), text, checksum: createHash('sha256').update(text).digest('hex') }
    }),
  )
}

/** What ran once is history: an edited file would leave old and new installations with different schemas. */
async function refuseEdited(db: Db, files: MigrationFile[]) {
  await sql`create table if not exists kysely_checksum (name text primary key, checksum text not null)`.execute(db)
  const checksums = await readChecksums(db)
  const edited = files.find((file) => checksums.has(file.name) && checksums.get(file.name) !== file.checksum)
  if (edited) {
    throw new MigrationError(
      `migrations/${edited.name}.sql was changed after it ran here. Restore the file and put the change in a new one.`,
    )
  }
}

async function readChecksums(db: Db): Promise<Map<string, string>> {
  const { rows } = await sql<Ran>`select name, checksum from kysely_checksum`.execute(db)
  return new Map(rows.map((row) => [row.name, row.checksum]))
}

function toMigrations(files: MigrationFile[]) {
  return Object.fromEntries(files.map((file) => [file.name, { up: (db: Kysely<unknown>) => runMigration(db, file) }]))
}

async function runMigration(db: Kysely<unknown>, file: MigrationFile) {
  await sql.raw(file.text).execute(db)
  await sql`insert into kysely_checksum (name, checksum) values (${file.name}, ${file.checksum})`.execute(db)
}
