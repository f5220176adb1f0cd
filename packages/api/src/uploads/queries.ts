import { sql } from 'kysely'
import { z } from 'zod'
import type { OpenCaseId } from '../access.ts'
import type { Actor } from '../context.ts'
import type { Db, Tx } from '../db.ts'
import { notFound } from '../problems.ts'

/** A file that is being sent in parts, and how much of it has come. */
export interface Sending {
  readonly id: string
  readonly size: number
  readonly offset: number
}

export async function insertUpload(tx: Tx, actor: Pick<Actor, 'userId'>, id: OpenCaseId, size: number, now: string): Promise<Sending> {
  const made = await tx
    .insertInto('upload')
    .values({ organisationId: id.organisationId, caseId: id.caseId, memberId: actor.userId, size, madeAt: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id: made.id, size, offset: 0 }
}

/** One's own upload of the case. Throws 404 for those of others and for one that is over. */
export async function getUpload(db: Db, actor: Pick<Actor, 'userId'>, id: OpenCaseId, uploadId: string): Promise<Sending> {
  if (!z.uuid().safeParse(uploadId).success) throw notFound('upload')
  const found = await db
    .selectFrom('upload')
    .select(['id', 'size'])
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('memberId', '=', actor.userId)
    .where('id', '=', uploadId)
    .executeTakeFirst()
  if (!found) throw notFound('upload')
  const parts = await listParts(db, id, uploadId)
  return { ...found, offset: parts.reduce((sum, { size }) => sum + size, 0) }
}

/** Lets nobody else add to it until the transaction ends. */
export async function lockUpload(tx: Tx, id: OpenCaseId, uploadId: string): Promise<void> {
  await tx
    .selectFrom('upload')
    .select('id')
    .where('organisationId', '=', id.organisationId)
    .where('id', '=', uploadId)
    .forUpdate()
    .executeTakeFirst()
}

export async function insertPart(
  tx: Tx,
  id: OpenCaseId,
  { uploadId, ...part }: { uploadId: string; startsAt: number; size: number; blob: string },
) {
  await tx
    .insertInto('uploadPart')
    .values({ organisationId: id.organisationId, uploadId, ...part })
    .execute()
}

/** In their order. */
export async function listParts(db: Db, id: OpenCaseId, uploadId: string): Promise<{ size: number; blob: string }[]> {
  return db
    .selectFrom('uploadPart')
    .select(['size', 'blob'])
    .where('organisationId', '=', id.organisationId)
    .where('uploadId', '=', uploadId)
    .orderBy('startsAt')
    .execute()
}

export async function deleteUpload(tx: Tx, id: OpenCaseId, uploadId: string): Promise<void> {
  await tx.deleteFrom('upload').where('organisationId', '=', id.organisationId).where('id', '=', uploadId).execute()
}

/** Those who begin together are told one after the other how much room there is left, until their transactions end. */
export async function lockRoom(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(7261456, hashtext(app.organisation()::text))`.execute(tx)
}

/** How many bytes the organisation keeps and is sending. */
export async function countUsedBytes(db: Db): Promise<number> {
  const { rows } = await sql<{ used: number }>`select app.files_used() as used`.execute(db)
  return rows[0]?.used ?? 0
}
