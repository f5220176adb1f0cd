import type { Instant } from '@travessia/shared/dates'
import type { OpenCaseId } from '../access.ts'
import { audit } from '../audit.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction } from '../db.ts'
import type { FileStore } from '../files.ts'
import { conflict } from '../problems.ts'
import { elsewhere, type Part } from './part.ts'
import * as rows from './queries.ts'
import { requireRoom } from './room.ts'

/** Begins to send a file in parts. */
export function beginUpload(db: Db, actor: Actor, files: FileStore, id: OpenCaseId, size: number, now: Instant): Promise<rows.Sending> {
  return inTransaction(db, async (tx) => {
    await rows.lockRoom(tx)
    await requireRoom(tx, files, size)
    const made = await rows.insertUpload(tx, actor, id, size, now)
    await audit(tx, actor, { action: 'upload.begin', caseId: id.caseId, recordId: made.id, after: { size }, at: now })
    return made
  })
}

/** Adds what came, where the last part ended; answers how much there is now. The trail tells of the file, not of its parts. */
export function addPart(db: Db, actor: Actor, id: OpenCaseId, uploadId: string, part: Part): Promise<number> {
  return inTransaction(db, async (tx) => {
    await rows.lockUpload(tx, id, uploadId)
    const { offset } = await rows.getUpload(tx, actor, id, uploadId)
    if (offset !== part.startsAt) throw elsewhere
    if (part.size > 0) await rows.insertPart(tx, id, { uploadId, ...part })
    return offset + part.size
  })
}

/** Ends an upload, whether its file was taken over or is not wanted any more. Its parts are swept away. */
export function endUpload(db: Db, actor: Actor, id: OpenCaseId, uploadId: string, now: Instant): Promise<void> {
  return inTransaction(db, async (tx) => {
    const { size, offset } = await rows.getUpload(tx, actor, id, uploadId)
    await rows.deleteUpload(tx, id, uploadId)
    await audit(tx, actor, { action: 'upload.end', caseId: id.caseId, recordId: uploadId, before: { size, sent: offset }, at: now })
  })
}

/** The file as it was sent in parts. Throws while some of it has not come. */
export async function openUpload(db: Db, actor: Actor, files: FileStore, id: OpenCaseId, uploadId: string) {
  const { size, offset } = await rows.getUpload(db, actor, id, uploadId)
  if (offset !== size) throw conflict(unfinished)
  return join(files, await rows.listParts(db, id, uploadId))
}

async function* join(files: FileStore, parts: readonly { readonly blob: string }[]): AsyncGenerator<Uint8Array> {
  for (const { blob } of parts) yield* await files.readPart(blob)
}

const unfinished = {
  'pt-BR': 'O arquivo ainda não chegou inteiro. Continue o envio de onde ele parou.',
  es: 'El archivo aún no llegó entero. Continúe el envío desde donde se detuvo.',
  en: 'The file has not come whole yet. Go on sending from where it stopped.',
}
