import type { Instant } from '@travessia/shared/dates'
import type { LetterheadView, Placeholder } from '@travessia/shared/letterhead'
import { type Db, type Tx, toJson } from '../db.ts'

export async function findLetterhead(db: Db, organisationId: string): Promise<LetterheadView | undefined> {
  return db
    .selectFrom('letterhead')
    .leftJoin('member', (join) =>
      join.onRef('member.organisationId', '=', 'letterhead.organisationId').onRef('member.id', '=', 'letterhead.uploadedBy'),
    )
    .select(['size', 'placeholders', 'uploadedAt', 'member.name as uploadedBy'])
    .$castTo<LetterheadView>()
    .where('letterhead.organisationId', '=', organisationId)
    .executeTakeFirst()
}

export async function findLetterheadFile(db: Db, organisationId: string): Promise<Uint8Array | undefined> {
  const found = await db.selectFrom('letterhead').select('content').where('organisationId', '=', organisationId).executeTakeFirst()
  return found?.content
}

export async function putLetterhead(
  tx: Tx,
  organisationId: string,
  { bytes, placeholders, by }: { bytes: Uint8Array; placeholders: readonly Placeholder[]; by: string },
  now: Instant,
): Promise<void> {
  const told = { content: Buffer.from(bytes), size: bytes.length, placeholders: toJson(placeholders), uploadedBy: by, uploadedAt: now }
  await tx
    .insertInto('letterhead')
    .values({ organisationId, ...told })
    .onConflict((conflict) =>
      conflict.column('organisationId').doUpdateSet((eb) => ({ ...told, version: eb('letterhead.version', '+', 1) })),
    )
    .execute()
}

export async function deleteLetterhead(tx: Tx, organisationId: string): Promise<void> {
  await tx.deleteFrom('letterhead').where('organisationId', '=', organisationId).execute()
}
