// Writes packages/api/src/tables.gen.ts from the migrations; with --verify only says whether it is up to date.
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { openDatabase } from '../packages/api/src/db.ts'
import { migrate } from '../packages/api/src/migrate.ts'
import { startPostgres } from '../packages/api/src/postgres.ts'

const outFile = fileURLToPath(new URL('../packages/api/src/tables.gen.ts', import.meta.url))

const typeMapping = {
  date: 'import("@travessia/shared/dates").IsoDate',
  timestamptz: 'import("@travessia/shared/dates").Instant',
  int8: 'number',
}

/** Generates the types of the tables of a migrated database; answers what went wrong, if anything. */
export function generateTables(url: string, { verify }: { verify: boolean }): string | undefined {
  const cli = path.join(path.dirname(createRequire(import.meta.url).resolve('kysely-codegen')), 'cli', 'bin.js')
  const run = spawnSync(
    process.execPath,
    [
      cli,
      '--dialect=postgres',
      '--camel-case',
      '--exclude-pattern=kysely_*',
      `--type-mapping=${JSON.stringify(typeMapping)}`,
      `--out-file=${outFile}`,
      ...(verify ? ['--verify'] : []),
    ],
    { env: { ...process.env, DATABASE_URL: url }, encoding: 'utf8' },
  )
  return run.status === 0 ? undefined : `${run.stdout}${run.stderr}`.trim()
}

async function main() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'travessia-tables-'))
  chmodSync(folder, 0o755)
  const server = await startPostgres(folder, { settings: { fsync: 'off' } })
  try {
    const db = openDatabase(server.url)
    await migrate(db)
    await db.destroy()
    const trouble = generateTables(server.url, { verify: process.argv.includes('--verify') })
    if (trouble) throw new Error(trouble)
    console.log('tables.gen.ts is up to date.')
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

if (import.meta.main) await main()
