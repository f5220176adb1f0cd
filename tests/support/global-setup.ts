import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '../../packages/api/src/db.ts'
import { migrate } from '../../packages/api/src/migrate.ts'
import { startPostgres } from '../../packages/api/src/postgres.ts'
import { databaseUrl } from './database-url.ts'
import { watchWrites } from './watch-writes.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The server of this run, as its administrator. */
    serverUrl: string
    /** A migrated database to clone; the clones carry its name and a number. */
    templateName: string
  }
}

/** One server for the whole run, with one migrated database that every test file clones. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'travessia-test-'))
  chmodSync(folder, 0o755)
  const external = process.env.DATABASE_URL
  const embedded = external ? undefined : await startPostgres(folder, { settings: quick })
  const serverUrl = external ?? databaseUrl(embedded?.url ?? '', 'postgres')
  const templateName = `travessia_test_${process.pid}`

  await runOn(serverUrl, `create database ${templateName} encoding 'UTF8' template template0`)
  const db = openDatabase(databaseUrl(serverUrl, templateName))
  await migrate(db)
  await watchWrites(db)
  await db.destroy()
  project.provide('serverUrl', serverUrl)
  project.provide('templateName', templateName)

  return async () => {
    if (external) await dropAll(serverUrl, templateName)
    await embedded?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

// Tests may lose their data in a power cut.
const quick = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' }

async function dropAll(serverUrl: string, prefix: string) {
  const { rows } = await runOn(serverUrl, `select datname from pg_database where datname like '${prefix}%'`)
  for (const { datname } of rows) await runOn(serverUrl, `drop database "${datname}" with (force)`)
}

async function runOn(url: string, statement: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await client.query(statement)
  } finally {
    await client.end()
  }
}
