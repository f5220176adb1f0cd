import type { HitKind } from '@travessia/shared/search-hits'
import { sql } from 'kysely'
import type { Tx } from '../db.ts'
import type { StoredBytes } from '../files.ts'

/** Tables of which the text lies sealed in its columns. */
export type SealedTable = 'task' | 'caseComment' | 'correspondence' | 'measure'

interface WaitingText {
  readonly organisationId: string
  readonly caseId: string
  readonly fileId: string
  readonly text: StoredBytes
  /** Whether an annex shows the file. */
  readonly isShown: boolean
  readonly at: string
}

/** Takes a text that waits to be put into the index, in whatever organisation, and that no other server has in hand. */
export async function claimText(tx: Tx): Promise<WaitingText | undefined> {
  const found = await tx
    .selectFrom('fileReading')
    .innerJoin('file', (join) =>
      join.onRef('file.organisationId', '=', 'fileReading.organisationId').onRef('file.id', '=', 'fileReading.fileId'),
    )
    .select(['fileReading.organisationId', 'fileReading.caseId', 'fileReading.fileId', 'textSha256', 'textSize', 'file.createdAt as at'])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('annex')
            .select('annex.id')
            .whereRef('annex.organisationId', '=', 'fileReading.organisationId')
            .whereRef('annex.fileId', '=', 'fileReading.fileId'),
        )
        .as('isShown'),
    )
    .where('textSha256', 'is not', null)
    .where('indexed', '=', false)
    .limit(1)
    .forUpdate('fileReading')
    .skipLocked()
    .executeTakeFirst()
  if (!found || found.textSha256 === null || found.textSize === null) return undefined
  const { textSha256, textSize, isShown, ...row } = found
  return { ...row, isShown: Boolean(isShown), text: { sha256: textSha256, size: textSize } }
}

/** Without marks it is only told that nothing waits any more. */
export async function putDocument(
  tx: Tx,
  { organisationId, caseId, fileId, at }: WaitingText,
  marks: readonly string[] | undefined,
): Promise<void> {
  if (marks) {
    const words = sql<string>`array_to_tsvector(${marks}::text[])`
    await tx
      .insertInto('searchEntry')
      .values({ organisationId, kind: 'document', recordId: fileId, part: '', caseId, at, words })
      .onConflict((conflict) => conflict.columns(['organisationId', 'kind', 'recordId', 'part']).doUpdateSet({ words }))
      .execute()
  }
  await tx
    .updateTable('fileReading')
    .set({ indexed: true })
    .where('organisationId', '=', organisationId)
    .where('fileId', '=', fileId)
    .execute()
}

/** What stands of a record in the index: by which words, and from when it is. */
export interface SealedEntry {
  readonly id: string
  readonly caseId: string | null
  readonly at: string
  readonly marks: readonly string[]
}

/** Takes some rows that wait to be put into the index, in whatever organisation. */
export function claimSealed(tx: Tx, table: SealedTable): Promise<{ organisationId: string; id: string }[]> {
  return tx.selectFrom(table).select(['organisationId', 'id']).where('indexed', '=', false).limit(100).forUpdate().skipLocked().execute()
}

export async function putSealed(tx: Tx, organisationId: string, kind: HitKind, table: SealedTable, entries: readonly SealedEntry[]) {
  if (entries.length === 0) return
  await tx
    .insertInto('searchEntry')
    .values(
      entries.map(({ id, caseId, at, marks }) => {
        const words = sql<string>`array_to_tsvector(${marks}::text[])`
        return { organisationId, kind, recordId: id, part: '', caseId, at, words }
      }),
    )
    .execute()
  const ids = entries.map(({ id }) => id)
  await tx.updateTable(table).set({ indexed: true }).where('organisationId', '=', organisationId).where('id', 'in', ids).execute()
}

export function claimPeople(tx: Tx): Promise<{ organisationId: string; id: string }[]> {
  return tx.selectFrom('person').select(['organisationId', 'id']).where('indexed', '=', false).limit(100).forUpdate().skipLocked().execute()
}
