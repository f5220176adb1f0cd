import { randomUUID } from 'node:crypto'
import { type FileType, type FileWarning, fileWarnings, isFileType } from '@travessia/shared/files'
import type { OpenCaseId } from '../access.ts'
import type { Actor } from '../context.ts'
import type { Db, Tx } from '../db.ts'
import type { StoredBytes } from '../files.ts'
import { keyringOf } from '../vault.ts'

/** A file as stored; whether its bytes are there only the disk knows. */
export interface StoredFile extends StoredBytes {
  readonly id: string
  readonly type: FileType
  readonly name: string
  readonly warning: FileWarning | null
}

const columns = ['id', 'sha256', 'size', 'type', 'name', 'warning'] as const

export async function insertFile(
  tx: Tx,
  actor: Pick<Actor, 'userId'>,
  id: OpenCaseId,
  { sha256, size, type, name, warning }: Omit<StoredFile, 'id'>,
  now: string,
): Promise<StoredFile> {
  const fileId = randomUUID()
  const keyring = await keyringOf(tx, id.organisationId)
  await tx
    .insertInto('file')
    .values({
      organisationId: id.organisationId,
      id: fileId,
      caseId: id.caseId,
      sha256,
      size,
      type,
      name: keyring.seal(name, placeOf(fileId)),
      warning,
      createdBy: actor.userId,
      createdAt: now,
    })
    .execute()
  return { id: fileId, sha256, size, type, name, warning }
}

/** The files of a case that are asked for, by their ids. */
export async function listFiles(db: Db, id: OpenCaseId, fileIds: readonly string[]): Promise<Map<string, StoredFile>> {
  if (fileIds.length === 0) return new Map()
  const found = await db
    .selectFrom('file')
    .select(columns)
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('id', 'in', fileIds)
    .execute()
  const keyring = await keyringOf(db, id.organisationId)
  return new Map(
    found.map(({ type, warning, name, ...file }) => [
      file.id,
      { ...file, name: keyring.open(name, placeOf(file.id)), type: toType(type), warning: toWarning(warning) },
    ]),
  )
}

/** A person may be called by what a file is called: it lies sealed. */
function placeOf(fileId: string): string {
  return `file.name/${fileId}`
}

function toType(type: string): FileType {
  if (!isFileType(type)) throw new Error(`A file is stored as ${type}.`)
  return type
}

function toWarning(warning: string | null): FileWarning | null {
  return fileWarnings.find((one) => one === warning) ?? null
}
