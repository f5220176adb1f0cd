import { open, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Instant } from '@travessia/shared/dates'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Db } from '../db.ts'

const headShape = z.object({
  organisation: z.uuid(),
  number: z.int().positive(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.string(),
})

/** The end of a chain at a moment, as it went out of the database's reach. */
export type Head = z.output<typeof headShape> & { at: Instant }

/** Where the heads lie. */
export function headsFile(dataDir: string): string {
  return path.join(dataDir, 'trail-heads.jsonl')
}

/**
 * Writes down the end of each organisation's chain where it has moved since the last time. The file is only ever added
 * to: with it, a chain that somebody made anew is told from the one that stood there. Answers where the chains end.
 */
export async function writeHeads(db: Db, dataDir: string, now: Instant): Promise<Head[]> {
  const text = await readText(dataDir)
  const last = new Map(toHeads(text).map((head) => [head.organisation, head]))
  const heads = await listHeads(db, now)
  const moved = heads.filter((head) => last.get(head.organisation)?.hash !== head.hash)
  if (moved.length === 0) return heads
  // A line that a crash cut off is ended first, so that the next can be read.
  const begin = text === '' || text.endsWith('\n') ? '' : '\n'
  const handle = await open(headsFile(dataDir), 'a', 0o600)
  try {
    await handle.write(`${begin}${moved.map((head) => `${JSON.stringify(head)}\n`).join('')}`)
    await handle.sync()
  } finally {
    await handle.close()
  }
  return heads
}

/** The heads that went out, in their order; what cannot be read as one is passed over. */
export async function readHeads(dataDir: string): Promise<Head[]> {
  return toHeads(await readText(dataDir))
}

function readText(dataDir: string): Promise<string> {
  return readFile(headsFile(dataDir), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
}

function toHeads(text: string): Head[] {
  return text.split('\n').flatMap((line) => toHead(line) ?? [])
}

function toHead(line: string): Head | undefined {
  try {
    return headShape.parse(JSON.parse(line)) as Head
  } catch {
    return undefined
  }
}

async function listHeads(db: Db, now: Instant): Promise<Head[]> {
  const { rows } = await sql<Omit<Head, 'at'>>`select organisation.id as organisation, seal.number, encode(seal.hash, 'hex') as hash
    from organisation cross join lateral (
      select number, hash from audit_seal where organisation_id = organisation.id order by number desc limit 1) as seal`.execute(db)
  return rows.map((row) => ({ ...row, at: now }))
}
