import { dueBefore, type RetentionKind } from '@travessia/shared/data-protection/retention'
import type { Instant, IsoDate } from '@travessia/shared/dates'
import { type RawBuilder, sql } from 'kysely'
import { type Database, inTransaction, type Tx } from '../db.ts'
import { houseDay, houseZone } from '../house-day.ts'
import { getRules } from './queries.ts'

/**
 * Puts on the list of each organisation what its rules say is due for review, and takes off what no longer is. Nothing
 * else happens to anything.
 */
export async function lookForReview(house: Database, now: Instant): Promise<void> {
  const today = houseDay(now)
  const organisations = await house.selectFrom('organisation').select('id').execute()
  for (const { id } of organisations) {
    const db = house.as({ organisationId: id, userId: null, role: 'house', today })
    await inTransaction(db, (tx) => look(tx, id, today))
  }
}

async function look(tx: Tx, organisationId: string, today: IsoDate): Promise<void> {
  const { rules } = await getRules(tx, organisationId)
  for (const rule of rules) {
    const due = rule.active ? dueOf[rule.kind](organisationId, dueBefore(today, rule)) : nothing
    await sql`delete from retention_review as old
      where old.organisation_id = ${organisationId} and old.kind = ${rule.kind} and old.decided_at is null
        and not exists (select from (${due}) as due where due.record_id = old.record_id)`.execute(tx)
    await sql`insert into retention_review (organisation_id, case_id, kind, record_id, since, found_on)
      select ${organisationId}, due.case_id, ${rule.kind}, due.record_id, due.since, ${today}
      from (${due}) as due
      where not exists (select from retention_review as old
        where old.organisation_id = ${organisationId} and old.kind = ${rule.kind} and old.record_id = due.record_id
          and (old.decided_at is null or old.decision <> 'keep' or old.keep_until > ${today}))
      on conflict do nothing`.execute(tx)
  }
}

const nothing = sql`select null::uuid as case_id, null::uuid as record_id, null::date as since where false`

const isReal = sql`case_id not in (select id from "case" where "case".organisation_id = app.organisation() and demonstration)`

/** Cases, people and drafts of which the last that happened lies on this day or before it; what is invented is nobody's. */
const dueOf: Readonly<Record<RetentionKind, (organisationId: string, before: IsoDate) => RawBuilder<unknown>>> = {
  'closed-case': (organisationId, before) => sql`
    select id as case_id, id as record_id, closed_on as since from "case"
    where organisation_id = ${organisationId} and closed_on <= ${before} and not demonstration`,
  'no-consent': (organisationId, before) => sql`
    select case_id, id as record_id, (created_at at time zone ${houseZone})::date as since from person
    where organisation_id = ${organisationId} and (created_at at time zone ${houseZone})::date <= ${before}
      and role in ('victim','family','petitioner','witness','other')
      and not exists (select from consent where consent.organisation_id = person.organisation_id
        and consent.case_id = person.case_id and consent.person_id = person.id and withdrawn_on is null)
      and not exists (select from erasure where erasure.organisation_id = person.organisation_id and erasure.person_id = person.id)
      and ${isReal}`,
  'unfiled-draft': (organisationId, before) => sql`
    select case_id, id as record_id, (updated_at at time zone ${houseZone})::date as since from brief
    where organisation_id = ${organisationId} and state <> 'filed' and (updated_at at time zone ${houseZone})::date <= ${before}
      and ${isReal}`,
}
