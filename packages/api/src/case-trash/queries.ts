import { addDays, addHours, type Instant, type IsoDate } from '@travessia/shared/dates'
import { isFatal } from '@travessia/shared/fatal'
import type { Language } from '@travessia/shared/languages'
import { type CaseDiscard, type CaseTrashView, trashDays } from '@travessia/shared/trash'
import { sql } from 'kysely'
import type { OpenCaseId } from '../access.ts'
import type { Db, Tx } from '../db.ts'
import { ruleName } from '../law-names.ts'

/** How much there is in a case that would go with it. */
export async function countParts(db: Db, { organisationId, caseId }: OpenCaseId): Promise<CaseDiscard['counts']> {
  const count = (table: string) =>
    sql`(select count(*)::int from ${sql.id(table)} where organisation_id = ${organisationId} and case_id = ${caseId})`
  const { rows } = await sql<CaseDiscard['counts']>`select ${count('proceeding')} as proceedings, ${count('event')} as events,
    ${count('person')} as people, ${count('annex')} as annexes, ${count('brief')} as briefs, ${count('measure')} as measures,
    ${count('task')} as tasks`.execute(db)
  const [counted] = rows
  if (!counted) throw new Error('Counting answered nothing.')
  return counted
}

/** The next of our deadlines that cannot be made good. */
export async function findNextFatal(db: Db, id: OpenCaseId, now: Instant, language: Language): Promise<CaseDiscard['fatal']> {
  const running = await db
    .selectFrom('deadline')
    .select(['due', 'procedure', 'rule'])
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('holder', '=', 'us')
    .where('state', '=', 'running')
    .where('supersededAt', 'is', null)
    .where('due', 'is not', null)
    .where('dueAt', '>', now)
    .orderBy('dueAt')
    .execute()
  const first = running.find(({ procedure, rule }) => isFatal(procedure, rule))
  return first?.due ? { due: first.due, ruleName: ruleName(first.procedure, first.rule, language) } : null
}

/** Whether anything of the case was filed: what was filed is kept as it went. */
export async function wasFiled(db: Db, { organisationId, caseId }: OpenCaseId): Promise<boolean> {
  const of = sql`organisation_id = ${organisationId} and case_id = ${caseId}`
  const { rows } = await sql<{ filed: boolean }>`select exists (select from brief where ${of} and state = 'filed')
    or exists (select from filing where ${of}) as filed`.execute(db)
  return rows[0]?.filed === true
}

/** Until when somebody has decided that the case is to be kept. */
export async function findKeptUntil(db: Db, id: OpenCaseId, today: IsoDate): Promise<IsoDate | null> {
  const found = await db
    .selectFrom('retentionReview')
    .select('keepUntil')
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('kind', '=', 'closed-case')
    .where('decision', '=', 'keep')
    .where('keepUntil', '>', today)
    .orderBy('keepUntil', 'desc')
    .executeTakeFirst()
  return found?.keepUntil ?? null
}

export async function discard(tx: Tx, { caseId }: OpenCaseId, now: Instant): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`select app.discard_case(${caseId}, ${now}::timestamptz) as is`.execute(tx)
  return rows[0]?.is === true
}

/** What lies in the trash and can be put back, the newest first; or one case of it. */
export async function listTrashed(db: Db, now: Instant, caseId?: string): Promise<CaseTrashView[]> {
  const { rows } = await sql<Omit<CaseTrashView, 'until'>>`
    select one.id, one.reference, one.title, member.name as "deletedBy", one.trashed_at as "deletedAt"
    from app.list_trashed_cases() as one join member on member.organisation_id = app.organisation() and member.id = one.trashed_by
    where one.trashed_at >= ${beginning(now)}::timestamptz ${caseId ? sql`and one.id = ${caseId}` : sql``}
    order by one.trashed_at desc, one.id limit 500`.execute(db)
  return rows.map((one) => ({ ...one, until: addDays(one.deletedAt.slice(0, 10), trashDays) }))
}

export async function putBack(tx: Tx, caseId: string): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`select app.put_case_back(${caseId}) as is`.execute(tx)
  return rows[0]?.is === true
}

export async function destroy(tx: Tx, caseId: string): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`select app.destroy_case(${caseId}) as is`.execute(tx)
  return rows[0]?.is === true
}

/** Of all organisations, those whose time in the trash is over: for upkeep, which shows them to nobody. */
export async function listOver(house: Db, now: Instant) {
  return house
    .selectFrom('case')
    .select(['organisationId', 'id', 'reference', 'title'])
    .where('trashedAt', '<', beginning(now))
    .limit(100)
    .execute()
}

/** Answers whether it was still there, so that of two servers one tells of it. */
export async function deleteOver(tx: Tx, { organisationId, id }: { organisationId: string; id: string }, now: Instant): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('case')
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .where('trashedAt', '<', beginning(now))
    .executeTakeFirst()
  return numDeletedRows > 0n
}

function beginning(now: Instant): Instant {
  return addHours(now, -24 * trashDays)
}
