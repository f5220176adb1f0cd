import type { AnnexVersion } from '@travessia/shared/annexes'
import type { Instant } from '@travessia/shared/dates'
import type { OpenCaseId } from '../access.ts'
import type { Db, Tx } from '../db.ts'
import { listFiles, type StoredFile } from '../files/queries.ts'
import type { FileStore } from '../files.ts'
import { notFound } from '../problems.ts'
import { getAnnex } from './queries.ts'

/** Every file that the annex has shown, the newest first. */
export async function listVersions(db: Db, files: FileStore, id: OpenCaseId, annexId: string): Promise<AnnexVersion[]> {
  const annex = await getAnnex(db, id, annexId)
  const versions = await selectVersions(db, id, annexId)
    .leftJoin('member', (join) =>
      join.onRef('member.organisationId', '=', 'annexVersion.organisationId').onRef('member.id', '=', 'annexVersion.attachedBy'),
    )
    .select(['number', 'fileId', 'attachedAt', 'member.name as byName'])
    .orderBy('number', 'desc')
    .execute()
  const found = await listFiles(
    db,
    id,
    versions.map(({ fileId }) => fileId),
  )
  const shown = await Promise.all(
    versions.map(async ({ fileId, ...version }) => {
      const file = found.get(fileId)
      if (!file) return []
      const { id: _, ...told } = file
      return [{ ...version, isShown: fileId === annex.fileId, file: { ...told, missing: !(await files.isThere(file)) } }]
    }),
  )
  return shown.flat()
}

/** Every file that annexes of the case have shown, by their annexes, the oldest first. */
export async function listShownFiles(db: Db, id: OpenCaseId): Promise<{ annexId: string; fileId: string; attachedAt: Instant }[]> {
  return db
    .selectFrom('annexVersion')
    .select(['annexId', 'fileId', 'attachedAt'])
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .orderBy('annexId')
    .orderBy('number')
    .execute()
}

/** How many files each annex of the case has shown. */
export async function countVersions(db: Db, id: OpenCaseId): Promise<Map<string, number>> {
  const counted = await db
    .selectFrom('annexVersion')
    .select(['annexId', (eb) => eb.fn.countAll<number>().as('number')])
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .groupBy('annexId')
    .execute()
  return new Map(counted.map(({ annexId, number }) => [annexId, number]))
}

export async function getVersionFile(db: Db, id: OpenCaseId, annexId: string, number: number): Promise<StoredFile> {
  const version = await selectVersions(db, id, annexId).select('fileId').where('number', '=', number).executeTakeFirst()
  const file = version && (await listFiles(db, id, [version.fileId])).get(version.fileId)
  if (!file) throw notFound('version')
  return file
}

export async function deleteVersion(tx: Tx, id: OpenCaseId, annexId: string, fileId: string): Promise<void> {
  await tx
    .deleteFrom('annexVersion')
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('annexId', '=', annexId)
    .where('fileId', '=', fileId)
    .execute()
}

function selectVersions(db: Db, id: OpenCaseId, annexId: string) {
  return db
    .selectFrom('annexVersion')
    .where('annexVersion.organisationId', '=', id.organisationId)
    .where('annexVersion.caseId', '=', id.caseId)
    .where('annexVersion.annexId', '=', annexId)
}
