import type { Instant } from '@travessia/shared/dates'
import { mildRules } from '@travessia/shared/fatal'
import type { ReminderKind, ReminderPlace } from '@travessia/shared/reminders'
import { sql } from 'kysely'
import { seenBy } from '../access.ts'
import { type Tx, toJson } from '../db.ts'
import { houseDay } from '../house-day.ts'

export interface Made {
  readonly organisationId: string
  readonly id: string
  readonly caseId: string
  readonly deadlineId: string
  readonly memberId: string
  readonly kind: ReminderKind
  readonly place: ReminderPlace
  readonly fatal: boolean
}

/** Whether this transaction alone plans; another server that does so now leaves nothing to do. */
export async function claimPlanning(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ mine: boolean }>`select pg_try_advisory_xact_lock(hashtext('travessia reminders')) as mine`.execute(tx)
  return rows[0]?.mine === true
}

const mendable = toJson(mildRules)

/**
 * Makes the reminders of the step that each of our running deadlines has reached, as far as they are not there yet, some at a
 * time. A step tells the first places of the line (owner, alternate, lead, directors). Where the last of them is empty, or who
 * holds it is away, kept out of the case or gone, and nobody stands in, the next place that somebody holds is told instead; in
 * the end the directors, even those who are away. Once the owner has acknowledged, only what is fatal goes on.
 */
export async function insertReminders(tx: Tx, now: Instant, most: number): Promise<Made[]> {
  const { rows } = await sql<Made>`
    with mendable as (select jsonb_array_elements_text(${mendable}) as rule),
    due as (
      select deadline.organisation_id, deadline.id, deadline.case_id, owner_id, alternate_id, step.days, step.reach,
        deadline.due - step.days as due_on, mendable.rule is null as fatal
      from deadline
        cross join lateral (
          select days, reach from (values (1, 4), (3, 3), (7, 2), (15, 1)) as one (days, reach)
          where deadline.due - (${now}::timestamptz at time zone deadline.zone)::date <= days order by days limit 1
        ) as step
        left join mendable on mendable.rule = deadline.procedure || ' ' || deadline.rule
      where superseded_at is null and state = 'running' and holder = 'us' and answer = 'due'
        and due_at > ${now}::timestamptz and due_at <= ${now}::timestamptz + interval '18 days'
        and (mendable.rule is null or not exists (
          select from reminder where reminder.organisation_id = deadline.organisation_id and reminder.deadline_id = deadline.id
            and reminder.for_id = deadline.owner_id and acknowledged_at is not null))
    ),
    line as (
      select due.*, place.number, place.member_id as for_id
      from due join "case" on "case".organisation_id = due.organisation_id and "case".id = due.case_id
        cross join lateral (values (1, owner_id), (2, alternate_id), (3, lead_id)) as place (number, member_id)
      where "case".closed_on is null and place.member_id is not null
      union all
      select due.*, place.number, director.id
      from due join "case" on "case".organisation_id = due.organisation_id and "case".id = due.case_id
        join member as director on director.organisation_id = due.organisation_id and director.role = 'director'
        cross join (values (4), (5)) as place (number)
      where "case".closed_on is null
    ),
    told as (
      select line.*, case
          when ${seenBy('holder', now)} and (away.id is null or line.number = 5) then holder.id
          when ${seenBy('substitute', now)} and not ${isAway('substitute.id', now)} then substitute.id
        end as member_id
      from line
        join "case" on "case".organisation_id = line.organisation_id and "case".id = line.case_id
        join member as holder on holder.organisation_id = line.organisation_id and holder.id = line.for_id
        left join lateral (
          select id, substitute_id from absence where absence.organisation_id = line.organisation_id
            and absence.member_id = line.for_id and ${houseDay(now)}::date between begins_on and ends_on order by begins_on, id limit 1
        ) as away on true
        left join member as substitute on substitute.organisation_id = line.organisation_id and substitute.id = away.substitute_id
    ),
    ranked as (
      select told.*, bool_or(number = reach) over whole as is_reached, min(number) filter (where number > reach) over whole as next
      from told where member_id is not null
      window whole as (partition by organisation_id, id)
    ),
    chosen as (
      select distinct on (organisation_id, id, member_id)
        organisation_id, case_id, id, 'days-' || days as kind, due_on, member_id,
        (array['owner','alternate','lead','director','director'])[number] as place, for_id, fatal
      from ranked where number <= reach or (not is_reached and number = next)
      order by organisation_id, id, member_id, number
    )
    insert into reminder (organisation_id, case_id, deadline_id, kind, due_on, member_id, place, for_id, fatal, made_at)
    select chosen.*, ${now}::timestamptz from chosen
    where not exists (select from reminder where reminder.organisation_id = chosen.organisation_id and reminder.deadline_id = chosen.id
      and reminder.kind = chosen.kind and reminder.due_on = chosen.due_on and reminder.member_id = chosen.member_id)
    order by organisation_id, id, member_id limit ${most}
    on conflict do nothing
    returning organisation_id, id, case_id, deadline_id, member_id, kind, place, fatal`.execute(tx)
  return rows
}

function isAway(member: string, now: Instant) {
  return sql`exists (select from absence where absence.organisation_id = line.organisation_id
    and absence.member_id = ${sql.ref(member)} and ${houseDay(now)}::date between begins_on and ends_on)`
}

/** What was told of deadlines that were met, moved or waived is over, and its mails do not go. */
export async function withdrawReminders(tx: Tx, now: Instant): Promise<void> {
  await sql`
    with over as (
      update reminder set withdrawn_at = ${now} from deadline
      where deadline.organisation_id = reminder.organisation_id and deadline.id = reminder.deadline_id and withdrawn_at is null
        and (deadline.superseded_at is not null or deadline.state not in ('running','suspended'))
      returning reminder.organisation_id, reminder.id
    )
    update outgoing_mail set state = 'withdrawn' from over
    where outgoing_mail.organisation_id = over.organisation_id and outgoing_mail.reminder_id = over.id and outgoing_mail.state in ('queued','held')`.execute(
    tx,
  )
}
