import { type FileType, isFileType } from '@travessia/shared/files'
import { sql } from 'kysely'
import type { OpenCaseId } from '../access.ts'
import type { Db, Tx } from '../db.ts'
import type { StoredBytes } from '../files.ts'

export interface FileReading {
  readonly state: 'waiting' | 'done' | 'failed'
  readonly thumbnail: StoredBytes | null
  readonly text: StoredBytes | null
  /** How many pages have their words in a picture alone, of how many nobody has recognised them yet, and how many gave none. */
  readonly scannedPages: number
  readonly waitingPages: readonly number[]
  readonly illegiblePages: number
}

/** What came of reading a file. */
export interface Read extends Pick<FileReading, 'state' | 'thumbnail' | 'text'> {
  readonly scanned: readonly number[]
}

/** A file with pages whose words nobody has recognised yet. */
export interface Scanned extends Waiting, Pick<FileReading, 'text' | 'waitingPages'> {}

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
    .select(['scannedPages', 'waitingPages', 'illegiblePages'])
    .$narrowType<Pick<FileReading, 'state'>>()
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('fileId', 'in', fileIds)
    .execute()
  return new Map(
    found.map(({ fileId, thumbnailSha256, thumbnailSize, textSha256, textSize, ...row }) => [
      fileId,
      { ...row, thumbnail: toBytes(thumbnailSha256, thumbnailSize), text: toBytes(textSha256, textSize) },
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

export async function settleReading(tx: Tx, { organisationId, fileId }: Waiting, { state, thumbnail, text, scanned }: Read): Promise<void> {
  await tx
    .updateTable('fileReading')
    .set({
      state,
      thumbnailSha256: thumbnail?.sha256 ?? null,
      thumbnailSize: thumbnail?.size ?? null,
      textSha256: text?.sha256 ?? null,
      textSize: text?.size ?? null,
      scannedPages: scanned.length,
      waitingPages: scanned.slice(0, mostScanned),
      illegiblePages: Math.max(0, scanned.length - mostScanned),
    })
    .where('organisationId', '=', organisationId)
    .where('fileId', '=', fileId)
    .execute()
}

/** Of a book of more scanned pages than this the others stay pictures. */
const mostScanned = 500

/** A file that an annex shows, in whatever organisation, with scanned pages that wait to be read. */
export async function findScanned(db: Db): Promise<Scanned | undefined> {
  const found = await db
    .selectFrom('fileReading')
    .innerJoin('file', (join) =>
      join.onRef('file.organisationId', '=', 'fileReading.organisationId').onRef('file.id', '=', 'fileReading.fileId'),
    )
    .innerJoin('annex', (join) =>
      join.onRef('annex.organisationId', '=', 'fileReading.organisationId').onRef('annex.fileId', '=', 'fileReading.fileId'),
    )
    .select(['fileReading.organisationId', 'fileReading.fileId', 'file.sha256', 'file.size', 'file.type'])
    .select(['waitingPages', 'textSha256', 'textSize'])
    .where('waitingPages', '<>', sql<number[]>`'{}'`)
    .limit(1)
    .executeTakeFirst()
  if (!found) return undefined
  const { type, textSha256, textSize, ...row } = found
  if (!isFileType(type)) throw new Error(`A file is stored as ${type}.`)
  return { ...row, type, text: toBytes(textSha256, textSize) }
}

/** Does nothing where another has taken these pages meanwhile. */
export async function settleScanned(
  db: Db,
  { organisationId, fileId, waitingPages: before }: Scanned,
  { waitingPages, illegible, text }: Pick<Scanned, 'waitingPages' | 'text'> & { illegible: number },
): Promise<void> {
  await db
    .updateTable('fileReading')
    .set((eb) => ({
      waitingPages: [...waitingPages],
      illegiblePages: eb('illegiblePages', '+', illegible),
      textSha256: text?.sha256 ?? null,
      textSize: text?.size ?? null,
      // Whatever is in the index of it by now is put there anew.
      indexed: false,
    }))
    .where('organisationId', '=', organisationId)
    .where('fileId', '=', fileId)
    .where('waitingPages', '=', sql<number[]>`${[...before]}::integer[]`)
    .execute()
}

function toBytes(sha256: string | null, size: number | null): StoredBytes | null {
  return sha256 === null || size === null ? null : { sha256, size }
}
