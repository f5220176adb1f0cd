import { addHours, type Instant } from '@travessia/shared/dates'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import type { FileStore } from '../files.ts'

/** How many hours a file that nobody speaks of stays: long enough for every transaction that may yet speak of it. */
const kept = 24

/**
 * Takes away what nobody speaks of any more, in all organisations: files that no annex has shown, not even one in the trash,
 * and no filing has; uploads that were not finished; then the bytes of neither. What a person took off a document is gone
 * within two days. Before that, what still lies open from before files were sealed is sealed.
 */
export async function sweepFiles(db: Db, store: FileStore, now: Instant): Promise<void> {
  await store.sealPlain()
  const before = addHours(now, -kept)
  await deleteUnused(db, before)
  await db.deleteFrom('upload').where('madeAt', '<', before).execute()
  const used = await listUsed(db, store)
  for await (const name of store.blobs.listOld('kept/', before)) if (!used.has(name)) await store.blobs.removeOld(name, before)
  // A part is younger than the upload to which it belongs, and that one is over.
  for await (const name of store.blobs.listOld('parts/', before)) await store.blobs.removeOld(name, before)
}

async function deleteUnused(db: Db, before: Instant): Promise<void> {
  await sql`
    delete from file where created_at < ${before}
      and not exists (select from annex where annex.organisation_id = file.organisation_id and annex.file_id = file.id)
      and not exists (select from annex_version where annex_version.organisation_id = file.organisation_id and annex_version.file_id = file.id)
      and not exists (select from trash where trash.organisation_id = file.organisation_id and file.id = any (trash.file_ids))
      and not exists (select from filing_file where filing_file.organisation_id = file.organisation_id and filing_file.file_id = file.id)
      and not exists (select from filing where filing.organisation_id = file.organisation_id and filing.receipt_file_id = file.id)`.execute(
    db,
  )
}

/** The names of the blobs that are spoken of. */
async function listUsed(db: Db, store: FileStore): Promise<Set<string>> {
  const { rows } = await sql<{ sha256: string }>`
    select sha256 from file union select sha256 from case_import_archive
      union select thumbnail_sha256 from file_reading where thumbnail_sha256 is not null
      union select text_sha256 from file_reading where text_sha256 is not null`.execute(db)
  return new Set(rows.map(({ sha256 }) => store.nameOf(sha256)))
}
