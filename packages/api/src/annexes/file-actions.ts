import type { Instant } from '@travessia/shared/dates'
import type { OpenCaseId } from '../access.ts'
import { audit } from '../audit.ts'
import { lockCase } from '../case-row.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction } from '../db.ts'
import { insertFile, listFiles, type StoredFile } from '../files/queries.ts'
import { notFound, stale } from '../problems.ts'
import { insertReading } from '../readings/queries.ts'
import type { Upload } from '../upload.ts'
import * as rows from './queries.ts'
import { deleteVersion, getVersionFile } from './versions.ts'

/** Attaches a file to an annex, in place of the one that it showed, which stays as an earlier version. */
export function attachFile(
  db: Db,
  actor: Actor,
  id: OpenCaseId,
  { annexId, version, upload }: { annexId: string; version: number; upload: Upload },
  now: Instant,
): Promise<rows.AnnexRow> {
  return inTransaction(db, async (tx) => {
    await lockCase(tx, id, now)
    const before = await rows.getAnnex(tx, id, annexId)
    if (before.version !== version) throw stale(before)
    const old = await findFile(tx, id, before)
    const file = await insertFile(tx, actor, id, upload, now)
    await insertReading(tx, id, file.id)
    const pages = before.pages ?? upload.pages
    const change = { before: tell(old, before.pages), after: tell(file, pages) }
    await audit(tx, actor, { action: 'annex.attach', caseId: id.caseId, recordId: annexId, ...change, at: now })
    return rows.updateAnnex(tx, id, annexId, { fileId: file.id, pages })
  })
}

/** Takes the file off an annex, and with it its version; the annex stays. Packages that were filed keep theirs. */
export function detachFile(db: Db, actor: Actor, id: OpenCaseId, annexId: string, version: number, now: Instant): Promise<rows.AnnexRow> {
  return inTransaction(db, async (tx) => {
    await lockCase(tx, id, now)
    const before = await rows.getAnnex(tx, id, annexId)
    if (before.version !== version) throw stale(before)
    const old = await findFile(tx, id, before)
    if (!old) throw notFound('file')
    await audit(tx, actor, { action: 'annex.detach', caseId: id.caseId, recordId: annexId, before: tell(old, before.pages), at: now })
    await deleteVersion(tx, id, annexId, old.id)
    return rows.updateAnnex(tx, id, annexId, { fileId: null })
  })
}

/** Takes away a file that an annex showed earlier; the one that it shows is taken off as `detachFile` does. */
export function deleteEarlierFile(db: Db, actor: Actor, id: OpenCaseId, annexId: string, number: number, now: Instant): Promise<void> {
  return inTransaction(db, async (tx) => {
    await lockCase(tx, id, now)
    const annex = await rows.getAnnex(tx, id, annexId)
    const file = await getVersionFile(tx, id, annexId, number)
    if (file.id === annex.fileId) throw stale(annex)
    await audit(tx, actor, { action: 'annex.detach', caseId: id.caseId, recordId: annexId, before: tell(file, null), at: now })
    await deleteVersion(tx, id, annexId, file.id)
  })
}

/** The file of an annex. Throws 404 when it has none. */
export async function getFileOf(db: Db, id: OpenCaseId, annexId: string): Promise<{ annex: rows.AnnexRow; file: StoredFile }> {
  const annex = await rows.getAnnex(db, id, annexId)
  const file = await findFile(db, id, annex)
  if (!file) throw notFound('file')
  return { annex, file }
}

async function findFile(db: Db, id: OpenCaseId, { fileId }: rows.AnnexRow): Promise<StoredFile | undefined> {
  return fileId ? (await listFiles(db, id, [fileId])).get(fileId) : undefined
}

/** For the trail: not the name, which may be a person's. */
function tell(file: StoredFile | undefined, pages: number | null) {
  return { file: file ? { type: file.type, size: file.size, sha256: file.sha256 } : null, pages }
}
