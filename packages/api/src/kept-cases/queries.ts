import type { Instant } from '@travessia/shared/dates'
import type { KeepCase, KeptCase } from '@travessia/shared/kept-cases'
import { sql } from 'kysely'
import { type OpenCaseId, visibleTo } from '../access.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction } from '../db.ts'

const mostRecent = 8

/** One's favourites by their titles, then what one opened last. */
export async function listKept(db: Db, reader: Actor, now: Instant): Promise<KeptCase[]> {
  const found = await db
    .selectFrom('keptCase')
    .innerJoin('case', (join) => join.onRef('case.organisationId', '=', 'keptCase.organisationId').onRef('case.id', '=', 'caseId'))
    .select(['caseId', 'case.reference', 'case.title', 'isFavourite', 'openedAt'])
    .where('keptCase.organisationId', '=', reader.organisationId)
    .where('memberId', '=', reader.userId)
    .where(visibleTo(reader, now))
    .orderBy('isFavourite', 'desc')
    .orderBy(sql`case when is_favourite then lower("case".title) end`)
    .orderBy('openedAt', 'desc')
    .execute()
  const recent = found.filter((one) => !one.isFavourite).slice(0, mostRecent)
  return [...found.filter((one) => one.isFavourite), ...recent]
}

/** Keeps a case at hand or no more, or notes that it was opened; what was opened long ago is forgotten. */
export function keep(db: Db, { userId }: Actor, { organisationId, caseId }: OpenCaseId, { isFavourite, opened }: KeepCase, now: Instant) {
  const told = { ...(isFavourite !== undefined && { isFavourite }), ...(opened && { openedAt: now }) }
  return inTransaction(db, async (tx) => {
    await tx
      .insertInto('keptCase')
      .values({ organisationId, memberId: userId, caseId, ...told })
      .onConflict((conflict) => conflict.columns(['organisationId', 'memberId', 'caseId']).doUpdateSet({ caseId, ...told }))
      .execute()
    await sql`
      delete from kept_case where organisation_id = ${organisationId} and member_id = ${userId} and not is_favourite
        and case_id not in (select case_id from kept_case where organisation_id = ${organisationId} and member_id = ${userId}
          and not is_favourite and opened_at is not null order by opened_at desc limit ${mostRecent})`.execute(tx)
  })
}
