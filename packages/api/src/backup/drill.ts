import { randomBytes } from 'node:crypto'
import { appendFile, mkdtemp, realpath, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Instant } from '@travessia/shared/dates'
import pg from 'pg'
import type { Config } from '../config.ts'
import { openDatabase } from '../db.ts'
import { migrate } from '../migrate.ts'
import { verifyTrails } from '../trail/verify.ts'
import { listArchives } from './archives.ts'
import { backupFolderOf, type Saying } from './make.ts'
import { connect, masterKeyOf, openEmbedded, type Place } from './place.ts'
import { restoreArchive } from './restore.ts'
import { openStoreOf } from './store.ts'
import { BackupError } from './trouble.ts'

export interface Drill {
  readonly at: Instant
  /** The name of the archive. */
  readonly archive: string
  readonly seconds: number
  readonly tables: number
  readonly rows: number
  readonly files: number
  readonly missing: number
  /** How many rows of the trail were reckoned anew. */
  readonly trail: number
  /** Why it failed, if it did. */
  readonly trouble: string | null
}

export function drillFileOf({ dataDir }: Pick<Config, 'dataDir'>): string {
  return path.join(dataDir, 'drills.jsonl')
}

/**
 * Restores the newest archive, or the one that is named, into a database and a folder that are thrown away afterwards:
 * counts and sums are compared as in every restoration. What came of it is written down.
 */
export async function practise(config: Config, file: string | undefined, now: Instant, say: Saying): Promise<Drill> {
  const archive = file ?? (await listArchives(backupFolderOf(config)))[0]?.file
  if (!archive) throw new BackupError('Ainda não há nenhuma cópia de segurança.', 'There is no backup yet.')
  const start = performance.now()
  const told = { at: now, archive: path.basename(archive) }
  try {
    const counts = await restoreAside(config, archive, now, say)
    return await note(config, { ...told, ...counts, seconds: since(start), trouble: null })
  } catch (error) {
    const trouble = error instanceof Error ? error.message : String(error)
    await note(config, { ...told, seconds: since(start), tables: 0, rows: 0, files: 0, missing: 0, trail: 0, trouble })
    throw error
  }
}

async function restoreAside(config: Config, file: string, now: Instant, say: Saying) {
  const masterKey = masterKeyOf(config)
  // Beside the data, so that what is laid open for a while lies where it lay anyway.
  const scratch = await mkdtemp(path.join(config.dataDir, 'drill-'))
  let place: Place | undefined
  try {
    const { manifest, missing } = await restoreArchive(
      { file, masterKey, say },
      {
        open: async () => {
          place = await openScratch(config, scratch)
          return place.url
        },
        openStore: (client) => openStoreOf({ dataDir: scratch, s3: undefined }, client, masterKey),
        keepSecret: () => undefined,
      },
    )
    const trail = await bringForward(place?.url ?? '', scratch, now)
    const tables = manifest.items.filter(({ item }) => item.kind === 'table')
    return {
      tables: tables.length,
      rows: tables.reduce((sum, one) => sum + one.sum.rows, 0),
      files: manifest.items.filter(({ item }) => item.kind === 'file').length - missing.length,
      missing: missing.length,
      trail,
    }
  } finally {
    await place?.close()
    await clear(scratch)
  }
}

/** As the next start would: migrates to what this release needs; then the chain of the trail must hold. */
async function bringForward(url: string, scratch: string, now: Instant): Promise<number> {
  const db = openDatabase(url, { connections: 2 })
  try {
    await migrate(db)
    let rows = 0
    for await (const check of verifyTrails(db, { dataDir: scratch, now })) {
      if (check.findings.length > 0) throw trailBroken(check.findings.length)
      rows += check.rows
    }
    return rows
  } finally {
    await db.destroy()
  }
}

/** A database of its own on the same server, where the user may make one; else a server of its own. */
async function openScratch({ databaseUrl }: Config, scratch: string): Promise<Place> {
  const place = databaseUrl && (await makeDatabase(databaseUrl))
  return place || openEmbedded(scratch)
}

async function makeDatabase(url: string): Promise<Place | undefined> {
  const name = `travessia_drill_${randomBytes(6).toString('hex')}`
  const run = async (statement: string) => {
    const client = await connect(url)
    await client.query(statement).finally(() => client.end())
  }
  try {
    await run(`create database ${name} encoding 'UTF8' template template0`)
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === '42501') return undefined
    throw error
  }
  const scratch = new URL(url)
  scratch.pathname = `/${name}`
  return { url: scratch.href, close: () => run(`drop database if exists ${name} with (force)`) }
}

/** The database may lie elsewhere, behind a link. */
async function clear(scratch: string): Promise<void> {
  const behind = await realpath(path.join(scratch, 'postgres')).catch(() => undefined)
  await rm(scratch, { recursive: true, force: true })
  if (behind) await rm(behind, { recursive: true, force: true })
}

async function note(config: Config, drill: Drill): Promise<Drill> {
  await appendFile(drillFileOf(config), `${JSON.stringify(drill)}\n`, { mode: 0o600 })
  return drill
}

function since(start: number): number {
  return Math.round((performance.now() - start) / 100) / 10
}

function trailBroken(findings: number): BackupError {
  return new BackupError(
    `Tudo voltou, mas a trilha de auditoria não confere (${findings}). Verifique a trilha do servidor: npm run trail.`,
    `Everything came back, but the trail does not hold (${findings}). Check the trail of the server: npm run trail.`,
  )
}
