import { rmSync, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { addHours, type Instant } from '@travessia/shared/dates'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import type { FileStore } from '../files.ts'

/** How many hours a file that nobody speaks of stays: long enough for every transaction that may yet speak of it. */
const kept = 24

/**
 * Takes away what nobody speaks of any more, in all organisations: files that no annex and no filing has, then the
 * bytes without a file. What a person took off a document is gone from the disk within two days.
 */
export async function sweepFiles(db: Db, store: FileStore, now: Instant): Promise<void> {
  const before = addHours(now, -kept)
  await deleteUnused(db, before)
  for (const folder of await readdir(store.folder).catch(() => [])) {
    const names = await readdir(path.join(store.folder, folder)).catch(() => [])
    const used = folder === 'incoming' ? new Set<string>() : await listUsed(db, folder)
    for (const name of names) if (!used.has(folder + name)) removeOld(path.join(store.folder, folder, name), before)
  }
}

async function deleteUnused(db: Db, before: Instant): Promise<void> {
  await sql`
    delete from file where created_at < ${before}
      and not exists (select from annex where annex.organisation_id = file.organisation_id and annex.file_id = file.id)
      and not exists (select from filing_file where filing_file.organisation_id = file.organisation_id and filing_file.file_id = file.id)
      and not exists (select from filing where filing.organisation_id = file.organisation_id and filing.receipt_file_id = file.id)`.execute(
    db,
  )
}

/** The hashes of a folder that are spoken of. */
async function listUsed(db: Db, folder: string): Promise<Set<string>> {
  const rows = await db.selectFrom('file').select('sha256').distinct().where('sha256', 'like', `${folder}%`).execute()
  return new Set(rows.map(({ sha256 }) => sha256))
}

/** Looks and removes in one go: bytes that came again meanwhile are fresh, and stay. */
function removeOld(place: string, before: Instant): void {
  const found = statSync(place, { throwIfNoEntry: false })
  if (found?.isFile() && found.mtime.toISOString() < before) rmSync(place, { force: true })
}
