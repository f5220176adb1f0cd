import type { Instant } from '@travessia/shared/dates'
import { mildRules } from '@travessia/shared/fatal'
import { usualSettings } from '@travessia/shared/notification-settings'
import { sql } from 'kysely'
import { seenBy } from '../access.ts'
import { type Database, type Tx, toJson } from '../db.ts'
import { houseDay, houseZone } from '../house-day.ts'
import { notify } from '../notify.ts'

/* The mails of every day and week. Of one day and kind each reader has one, on whichever server and however often this runs. */

const mendable = toJson(mildRules)

export async function planDaily(db: Database, now: Instant): Promise<void> {
  await db.transaction().execute((tx) => insertDigests(tx, now))
  await db.transaction().execute(async (tx) => {
    const told = await insertUnowned(tx, now)
    await notify(tx, told.map(tell('deadline.unowned')), now)
  })
  await db.transaction().execute(async (tx) => {
    const told = await insertStatements(tx, now)
    await notify(tx, told.map(tell('statement')), now)
  })
}

interface Reader {
  readonly organisationId: string
  readonly memberId: string
}

function tell(kind: 'deadline.unowned' | 'statement') {
  return (one: Reader) => ({ ...one, kind, caseId: null, recordId: null, actorId: null })
}

/** At the hour that each chose, or in the hours after it if no server ran: for whoever has something within fifteen days. */
async function insertDigests(tx: Tx, now: Instant): Promise<void> {
  const clock = sql`(${now}::timestamptz at time zone coalesce(wish.zone, ${usualSettings.zone}))`
  const since = sql`extract(hour from ${clock}) - coalesce(wish.digest_hour, ${usualSettings.digestHour})`
  await sql`
    insert into outgoing_mail (organisation_id, member_id, kind, for_day, due_at, queued_at)
    select member.organisation_id, member.id, 'digest', ${clock}::date, ${now}, ${now}
    from member
      left join notification_setting as wish on wish.organisation_id = member.organisation_id and wish.member_id = member.id
    where not suspended and role not in ('auditor','admin')
      and (wish.member_id is null or wish.digest_hour is not null) and ${since} between 0 and 5
      and not exists (select from absence where absence.organisation_id = member.organisation_id and absence.member_id = member.id
        and ${clock}::date between begins_on and ends_on)
      and exists (select from deadline join "case" on "case".organisation_id = deadline.organisation_id and "case".id = deadline.case_id
        where deadline.organisation_id = member.organisation_id and member.id in (owner_id, alternate_id)
        and "case".trashed_at is null and superseded_at is null and deadline.state = 'running' and holder = 'us'
        and due_at <= ${now}::timestamptz + interval '18 days' and due <= ${clock}::date + 15)
    on conflict do nothing`.execute(tx)
}

/** In the morning: to the lead and the directors, of what cannot be made good and nobody looks after. */
async function insertUnowned(tx: Tx, now: Instant): Promise<Reader[]> {
  const { rows } = await sql<Reader>`
    with mendable as (select jsonb_array_elements_text(${mendable}) as rule)
    insert into outgoing_mail (organisation_id, member_id, kind, for_day, due_at, queued_at)
    select distinct member.organisation_id, member.id, 'unowned', ${houseDay(now)}::date, ${now}::timestamptz, ${now}::timestamptz
    from deadline
      join "case" on "case".organisation_id = deadline.organisation_id and "case".id = deadline.case_id
      left join mendable on mendable.rule = deadline.procedure || ' ' || deadline.rule
      left join member as owner on owner.organisation_id = deadline.organisation_id and owner.id = deadline.owner_id and not owner.suspended
      join member on member.organisation_id = deadline.organisation_id and (member.id = "case".lead_id or member.role = 'director')
    where ${hourOf(now)} >= 6 and mendable.rule is null and owner.id is null
      and superseded_at is null and deadline.state = 'running' and holder = 'us' and "case".closed_on is null
      and due_at > ${now}::timestamptz and due_at <= ${now}::timestamptz + interval '30 days' and ${seenBy('member', now)}
    on conflict do nothing returning organisation_id, member_id`.execute(tx)
  return rows
}

/** On Mondays, to the directors: that it comes at all is half of what it says. */
async function insertStatements(tx: Tx, now: Instant): Promise<Reader[]> {
  const { rows } = await sql<Reader>`
    insert into outgoing_mail (organisation_id, member_id, kind, for_day, due_at, queued_at)
    select organisation_id, id, 'statement', ${houseDay(now)}::date, ${now}, ${now}
    from member
    where role = 'director' and not suspended and ${hourOf(now)} >= 8 and extract(isodow from ${houseDay(now)}::date) = 1
    on conflict do nothing returning organisation_id, member_id`.execute(tx)
  return rows
}

function hourOf(now: Instant) {
  return sql`extract(hour from ${now}::timestamptz at time zone ${houseZone})`
}
