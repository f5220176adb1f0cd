import type { BulkView, CaseChange } from '@travessia/shared/bulk'
import { addDays, type Instant } from '@travessia/shared/dates'
import { sql } from 'kysely'
import type { OpenCaseId } from '../access.ts'
import type { Actor } from '../context.ts'
import { type Db, type Tx, toJson } from '../db.ts'
import { notFound } from '../problems.ts'

export async function insertBulk(tx: Tx, { organisationId, userId }: Actor, change: CaseChange, now: Instant): Promise<string> {
  const { id } = await tx
    .insertInto('bulkChange')
    .values({ organisationId, memberId: userId, change: toJson(change), madeAt: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function insertBulkCase(tx: Tx, id: OpenCaseId, bulkChangeId: string, before: unknown, after: unknown): Promise<void> {
  await tx
    .insertInto('bulkChangeCase')
    .values({ organisationId: id.organisationId, caseId: id.caseId, bulkChangeId, before: toJson(before), after: toJson(after) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The reader's own last changes of many cases, as far as they still stand. */
export function listBulks(db: Db, reader: Actor): Promise<BulkView[]> {
  return selectBulks(db, reader).orderBy('madeAt', 'desc').limit(5).execute()
}

export async function getBulk(db: Db, reader: Actor, id: string): Promise<BulkView> {
  const found = await selectBulks(db, reader).where('id', '=', id).executeTakeFirst()
  if (!found) throw notFound('bulk')
  return found
}

/** What the change left in these cases, where it was not taken back yet. */
export function listBulkCases(db: Db, { organisationId }: Actor, bulkChangeId: string, caseIds: readonly string[]) {
  return db
    .selectFrom('bulkChangeCase')
    .select(['caseId', 'before', 'after'])
    .where('organisationId', '=', organisationId)
    .where('bulkChangeId', '=', bulkChangeId)
    .where('caseId', 'in', caseIds)
    .where('undone', '=', false)
    .execute()
}

export async function markUndone(tx: Tx, id: OpenCaseId, bulkChangeId: string): Promise<void> {
  await tx
    .updateTable('bulkChangeCase')
    .set({ undone: true })
    .where('organisationId', '=', id.organisationId)
    .where('bulkChangeId', '=', bulkChangeId)
    .where('caseId', '=', id.caseId)
    .execute()
}

/** What a case was before changes of many is forgotten with what it told of a person. */
export async function forgetBulks(tx: Tx, id: OpenCaseId): Promise<void> {
  await tx.deleteFrom('bulkChangeCase').where('organisationId', '=', id.organisationId).where('caseId', '=', id.caseId).execute()
}

/** After so many days nobody takes a change back as one. */
export async function sweepBulks(db: Db, now: Instant): Promise<void> {
  await sql`delete from bulk_change where made_at < ${addDays(now.slice(0, 10), -30)}::date`.execute(db)
}

function selectBulks(db: Db, { organisationId, userId }: Actor) {
  return db
    .selectFrom('bulkChange')
    .select(['id', 'change', 'madeAt'])
    .select((eb) =>
      eb
        .selectFrom('bulkChangeCase')
        .select(sql<string[]>`array_agg(case_id)`.as('cases'))
        .whereRef('bulkChangeCase.organisationId', '=', 'bulkChange.organisationId')
        .whereRef('bulkChangeCase.bulkChangeId', '=', 'bulkChange.id')
        .where('undone', '=', false)
        .as('cases'),
    )
    .$narrowType<BulkView>()
    .where('organisationId', '=', organisationId)
    .where('memberId', '=', userId)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('bulkChangeCase')
          .select('caseId')
          .whereRef('bulkChangeCase.organisationId', '=', 'bulkChange.organisationId')
          .whereRef('bulkChangeCase.bulkChangeId', '=', 'bulkChange.id')
          .where('undone', '=', false),
      ),
    )
}
