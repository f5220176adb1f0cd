import { existsSync } from 'node:fs'
import path from 'node:path'
import { sql } from 'kysely'
import { type Config, readConfig } from '../../packages/api/src/config.ts'
import type { Actor } from '../../packages/api/src/context.ts'
import { type Database, openDatabase } from '../../packages/api/src/db.ts'
import { type FileStore, openFileStore } from '../../packages/api/src/files.ts'
import { unlock } from '../../packages/api/src/master-key.ts'
import { migrate } from '../../packages/api/src/migrate.ts'
import { startPostgres } from '../../packages/api/src/postgres.ts'
import { seed } from '../../scripts/seed.ts'

/** The large organisation of scripts/seed.ts, as its members see it. */
export interface Large {
  readonly db: Database
  readonly url: string
  readonly config: Config
  readonly files: FileStore
  readonly find: (role: string) => Promise<Actor>
}

/** Works on the large organisation that DATA_DIR keeps from run to run; the first run fills it, with as many cases as it was told. */
export async function withLarge(
  work: (large: Large) => Promise<void>,
  cases = Number(process.argv[2] ?? 100_000),
  env: NodeJS.ProcessEnv = process.env,
): Promise<void> {
  const config = readConfig(env)
  const isNew = !existsSync(path.join(config.dataDir, 'postgres'))
  const server = config.databaseUrl ? undefined : await startPostgres(config.dataDir)
  const url = config.databaseUrl ?? server?.url ?? ''
  const db = openDatabase(url, { connections: 10 })
  try {
    await migrate(db)
    await unlock(db, config)
    if (isNew && server) await seed(db, cases)
    const files = openFileStore({ folder: path.join(config.dataDir, 'files'), key: Buffer.alloc(32), maxBytes: config.maxFileBytes })
    await work({ db, url, config, files, find: (role) => findActor(db, role) })
  } finally {
    await db.destroy()
    await server?.stop()
  }
}

async function findActor(db: Database, role: string): Promise<Actor> {
  const { rows } = await sql<Actor>`select organisation_id, id as user_id, role, language from member where role = ${role}
    order by created_at, name limit 1`.execute(db)
  if (!rows[0]) throw new Error(`Nobody is ${role}.`)
  return rows[0]
}

/** The id of the case of that number. */
export function caseAt(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}
