import { type FileType, isFileType } from '@travessia/shared/files'
import type { OpenCaseId } from '../access.ts'
import type { Db, Tx } from '../db.ts'
import type { StoredBytes } from '../files.ts'

export interface FileReading {
  readonly state: 'waiting' | 'done' | 'failed'
  readonly thumbnail: StoredBytes | null
  readonly text: StoredBytes | null
}

interface Waiting extends StoredBytes {
  readonly organisationId: string
  readonly fileId: string
  readonly type: FileType
}

/** Asks that a file be read, behind the answers. */
export async function insertReading(tx: Tx, id: OpenCaseId, fileId: string): Promise<void> {
  await tx.insertInto('fileReading').values({ organisationId: id.organisationId, caseId: id.caseId, fileId }).execute()
}

/** What was read of the files, by their ids. */
export async function listReadings(db: Db, id: OpenCaseId, fileIds: readonly string[]): Promise<Map<string, FileReading>> {
  if (fileIds.length === 0) return new Map()
  const found = await db
    .selectFrom('fileReading')
    .select(['fileId', 'state', 'thumbnailSha256', 'thumbnailSize', 'textSha256', 'textSize'])
    .$narrowType<Pick<FileReading, 'state'>>()
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('fileId', 'in', fileIds)
    .execute()
  return new Map(
    found.map(({ fileId, state, ...row }) => [
      fileId,
      { state, thumbnail: toBytes(row.thumbnailSha256, row.thumbnailSize), text: toBytes(row.textSha256, row.textSize) },
    ]),
  )
}

/** Takes a file that waits to be read, in whatever organisation, and that no other server has in hand. */
export async function claimWaiting(tx: Tx): Promise<Waiting | undefined> {
  const found = await tx
    .selectFrom('fileReading')
    .innerJoin('file', (join) =>
      join.onRef('file.organisationId', '=', 'fileReading.organisationId').onRef('file.id', '=', 'fileReading.fileId'),
    )
    .select(['fileReading.organisationId', 'fileReading.fileId', 'file.sha256', 'file.size', 'file.type'])
    .where('fileReading.state', '=', 'waiting')
    .limit(1)
    .forUpdate('fileReading')
    .skipLocked()
    .executeTakeFirst()
  if (!found) return undefined
  const { type, ...row } = found
  if (!isFileType(type)) throw new Error(`A file is stored as ${type}.`)
  return { ...row, type }
}

export async function settleReading(tx: Tx, { organisationId, fileId }: Waiting, { state, thumbnail, text }: FileReading): Promise<void> {
  await tx
    .updateTable('fileReading')
    .set({
      state,
      thumbnailSha256: thumbnail?.sha256 ?? null,
      thumbnailSize: thumbnail?.size ?? null,
      textSha256: text?.sha256 ?? null,
      textSize: text?.size ?? null,
    })
    .where('organisationId', '=', organisationId)
    .where('fileId', '=', fileId)
    .execute()
}

function toBytes(sha256: string | null, size: number | null): StoredBytes | null {
  return sha256 === null || size === null ? null : { sha256, size }
}
