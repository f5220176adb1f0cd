import { addDays, type Instant } from '@travessia/shared/dates'
import type { ClosingVerdict, DayLoad, LoadFilter } from '@travessia/shared/deadline-desk'
import type { DeadlineView, MilestonesEdit } from '@travessia/shared/deadline-view'
import { sql } from 'kysely'
import { type OpenCaseId, visibleTo } from '../access.ts'
import type { Actor } from '../context.ts'
import type { Db, Tx } from '../db.ts'
import { houseDay } from '../house-day.ts'
import { dueOrNever, isOf, isRunning } from './across.ts'
import { aim, isFatal } from './facts.ts'

/** A deadline by what stays the same however its date may move. */
export type DeadlineKey = Pick<DeadlineView, 'rule' | 'openedBy'>

/** Puts the milestones of a deadline in place of those that stood; whoever had done one remains named. */
export async function storeMilestones(
  tx: Tx,
  id: OpenCaseId,
  { rule, openedBy }: DeadlineKey,
  items: MilestonesEdit['items'],
  by: string,
  now: Instant,
): Promise<void> {
  const key = { ...id, rule, openedBy }
  const kinds = items.map(({ kind }) => kind)
  await tx
    .deleteFrom('milestone')
    .where((eb) => eb.and(key))
    .$if(kinds.length > 0, (query) => query.where('kind', 'not in', kinds))
    .execute()
  if (items.length === 0) return
  await tx
    .insertInto('milestone')
    .values(
      items.map(({ kind, daysBefore, isDone }) => {
        return { ...key, kind, daysBefore, doneAt: isDone ? now : null, doneBy: isDone ? by : null, createdAt: now }
      }),
    )
    .onConflict((conflict) =>
      conflict.columns(['organisationId', 'caseId', 'rule', 'openedBy', 'kind']).doUpdateSet({
        daysBefore: sql`excluded.days_before`,
        doneAt: sql`case when excluded.done_at is null then null else coalesce(milestone.done_at, excluded.done_at) end`,
        doneBy: sql`case when excluded.done_at is null then null else coalesce(milestone.done_by, excluded.done_by) end`,
      }),
    )
    .execute()
}

/**
 * Marks what was closed where nothing could be made good again and waits for a second person: until somebody else than who
 * recorded the closing event, as it stands, has confirmed it. What is told as history, a month and more after the last day, is
 * not asked about. To be called whenever an event or a check was written.
 */
export async function awaitChecks(tx: Tx, id: OpenCaseId): Promise<void> {
  const awaits = sql<boolean>`(deadline.superseded_at is null and deadline.state in ('met','met late','waived') and ${isFatal} and exists (
    select from event where event.organisation_id = deadline.organisation_id and event.id = deadline.closed_by and event.recorded_by is not null
      and (deadline.due_at is null or event.created_at <= deadline.due_at + interval '30 days')
      and not exists (select from closing_check where closing_check.organisation_id = event.organisation_id and closing_check.case_id = event.case_id
        and closing_check.rule = deadline.rule and closing_check.opened_by = deadline.opened_by and closing_check.event_id = event.id
        and closing_check.event_version = event.version and closing_check.verdict = 'confirmed')))`
  await tx
    .updateTable('deadline')
    .set({ awaitsCheck: awaits })
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where(sql<boolean>`deadline.awaits_check <> ${awaits}`)
    .execute()
}

/** Keeps what a second person said of the closing event as it stands; who is asked twice has the last word. */
export async function storeCheck(
  tx: Tx,
  id: OpenCaseId,
  { rule, openedBy, closedBy }: Pick<DeadlineView, 'rule' | 'openedBy' | 'closedBy'>,
  { verdict, reason }: ClosingVerdict,
  by: string,
  now: Instant,
): Promise<void> {
  const said = { verdict, reason, checkedBy: by, checkedAt: now }
  const { version } = await tx
    .selectFrom('event')
    .select('version')
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('id', '=', closedBy)
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('closingCheck')
    .values({ ...id, rule, openedBy, eventId: closedBy ?? '', eventVersion: version, ...said })
    .onConflict((conflict) =>
      conflict.columns(['organisationId', 'caseId', 'rule', 'openedBy', 'eventId', 'eventVersion']).doUpdateSet(said),
    )
    .execute()
}

/** Events of a proceeding recorded after a moment which nobody has yet looked at for this deadline, oldest first. */
export async function listRecordedAfter(db: Db, id: OpenCaseId, { rule, openedBy }: DeadlineKey, proceedingId: string, after: Instant) {
  return db
    .selectFrom('event')
    .select(['id', 'kind', 'happenedOn as on', 'title', 'createdAt as recordedAt'])
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('proceedingId', '=', proceedingId)
    .where('createdAt', '>', after)
    .where(sql<boolean>`not exists (select from deadline_look as looked where looked.organisation_id = event.organisation_id
      and looked.case_id = event.case_id and looked.rule = ${rule} and looked.opened_by = ${openedBy}::uuid and looked.event_id = event.id)`)
    .orderBy('createdAt')
    .orderBy('sequence')
    .execute()
}

/** When the deadline was made as it stands, and to which proceeding what it waits for belongs. */
export async function placeOf(db: Db, id: OpenCaseId, deadlineId: string) {
  return db
    .selectFrom('deadline')
    .innerJoin('event', (join) => join.onRef('event.organisationId', '=', 'deadline.organisationId').onRef('event.id', '=', 'openedBy'))
    .innerJoin('proceeding', (join) =>
      join
        .onRef('proceeding.organisationId', '=', 'deadline.organisationId')
        .on('proceeding.id', '=', sql<string>`coalesce(deadline.proceeding_id, event.proceeding_id)`),
    )
    .select(['deadline.createdAt', 'proceeding.id as proceedingId', 'proceeding.procedure'])
    .where('deadline.organisationId', '=', id.organisationId)
    .where('deadline.caseId', '=', id.caseId)
    .where('deadline.id', '=', deadlineId)
    .executeTakeFirst()
}

export async function insertLooks(
  tx: Tx,
  id: OpenCaseId,
  key: DeadlineKey,
  events: readonly string[],
  by: string,
  now: Instant,
): Promise<void> {
  const { rule, openedBy } = key
  await tx
    .insertInto('deadlineLook')
    .values(events.map((eventId) => ({ ...id, rule, openedBy, eventId, lookedBy: by, lookedAt: now })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** What falls on each day of a span: last days of ours that run, and milestones that are not done. */
export async function countByDay(db: Db, actor: Actor, { owner, ...span }: LoadFilter, now: Instant): Promise<DayLoad[]> {
  const from = span.from ?? houseDay(now)
  const until = span.until ?? addDays(from, 92)
  const mine = sql`from deadline join "case" on "case".organisation_id = deadline.organisation_id and "case".id = deadline.case_id`
  const where = sql`deadline.organisation_id = ${actor.organisationId} and ${isRunning} and deadline.holder = 'us' and "case".closed_on is null
    and ${visibleTo(actor, now)} and ${isOf(actor, owner)}`
  const { rows } = await sql<DayLoad>`
    select day::text, sum(deadlines)::int as deadlines, sum(milestones)::int as milestones from (
      select deadline.due as day, 1 as deadlines, 0 as milestones ${mine} where ${where}
        and (${dueOrNever}) between ${from}::date - interval '2 days' and ${until}::date + interval '2 days'
      union all
      select ${aim} - days_before, 0, 1 ${mine} join milestone on milestone.organisation_id = deadline.organisation_id
        and milestone.case_id = deadline.case_id and milestone.rule = deadline.rule and milestone.opened_by = deadline.opened_by
      where ${where} and milestone.done_at is null and (${dueOrNever}) >= ${from}::date - interval '2 days'
    ) as load where day between ${from}::date and ${until}::date group by day order by day`.execute(db)
  return rows
}
