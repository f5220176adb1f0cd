import { addDays, dayIn, type Instant, type IsoDate } from '@travessia/shared/dates'
import type { DeadlineFilter, DeadlineRow, DeadlineSelection } from '@travessia/shared/deadline-view'
import { forums } from '@travessia/shared/forums/index'
import type { Language } from '@travessia/shared/languages'
import { sql } from 'kysely'
import { z } from 'zod'
import { visibleTo } from '../access.ts'
import { says } from '../case-words.ts'
import type { Actor } from '../context.ts'
import { decodeCursor, pageOf } from '../cursor.ts'
import type { Db } from '../db.ts'
import { forumName, ruleName } from '../law-names.ts'
import { closing, isFatal, runningText, stateAt, tellFatal } from './facts.ts'

/** What is to be done across the cases that the actor sees: ours by date, then what we wait for. */
export async function listDue(db: Db, actor: Actor, filter: DeadlineFilter, now: Instant, language: Language) {
  const after = decodeCursor(filter.cursor, position)
  const conditions = [
    sql`deadline.organisation_id = ${actor.organisationId}`,
    filter.group === 'check' ? sql`deadline.awaits_check` : isRunning,
    sql`"case".closed_on is null`,
    visibleTo(actor, now),
    isOf(actor, filter.owner),
    ...(filter.holder === undefined ? [] : [sql`deadline.holder = ${filter.holder}`]),
    ...(filter.forum === undefined ? [] : [sql`deadline.forum = ${filter.forum}`]),
    ...(filter.fatal === undefined ? [] : [sql`${isFatal} = ${filter.fatal}::boolean`]),
    ...(filter.q ? [await says(db, filter.q)] : []),
    ...(filter.case === undefined ? [] : [sql`deadline.case_id = ${filter.case}`]),
    ...(filter.group === undefined ? [] : [isIn(filter.group, now)]),
    ...(after ? [sql`(${place}) > (${after[0]}::boolean, ${after[1]}::timestamptz, ${after[2]}::uuid)`] : []),
  ]
  // Nothing has closed what runs, and to ask of each what did would cost a tenth of the page.
  const closed = filter.group === 'check' ? closing : sql`null::jsonb`
  const { rows: found } = await sql<FoundRow>`
    select ${columns}, ${closed} as closing, ${stateAt(now)} as state, ${groupAt(now)} as "group"
    from deadline join "case" on "case".organisation_id = deadline.organisation_id and "case".id = deadline.case_id
    where ${sql.join(conditions, sql` and `)} order by ${place} limit ${filter.limit + 1}`.execute(db.withoutPlugins())
  const page = pageOf(found, filter.limit, (row) => [String(row.group === 'waiting'), row.dueKey, row.id])
  return {
    items: page.items.map(
      ({ dueKey: _, ...row }): DeadlineRow =>
        Object.assign(row, {
          isFatal: tellFatal(row),
          forumName: forumName(row.procedure, language),
          ruleName: ruleName(row.procedure, row.rule, language),
        }),
    ),
    next: page.next,
  }
}

type FoundRow = Omit<DeadlineRow, 'isFatal' | 'forumName' | 'ruleName'> & { readonly dueKey: string }

/** As `listDue`, to the end, a page at a time. */
export async function* listDuePages(db: Db, actor: Actor, choice: DeadlineSelection, now: Instant, language: Language) {
  for (let cursor: string | undefined; ; ) {
    const { items, next } = await listDue(db, actor, { ...choice, limit: 200, ...(cursor && { cursor }) }, now, language)
    yield items
    if (next === null) return
    cursor = next
  }
}

/** As the index of the home page has it: CASE, as the planner does not look past row-level security for coalesce(). */
export const dueOrNever = sql<string>`case when deadline.due_at is null then 'infinity'::timestamptz else deadline.due_at end`

/** Ours by date, then what we wait for. */
const place = sql`(deadline.holder <> 'us' or deadline.state = 'suspended'), ${dueOrNever}, deadline.id`

const position = z.tuple([z.enum(['true', 'false']), z.string().max(40), z.uuid()])

/** What runs, or waits for a date: the very words of the index of the home page. */
export const isRunning = sql<boolean>`deadline.superseded_at is null and deadline.state in ('running','suspended') and deadline.answer in ('due','ask')`

/** As text, with the names of the row, as those of the list of cases. */
const columns = sql`${runningText}, deadline.forum, (${dueOrNever})::text as "dueKey",
  "case".title as "caseTitle", "case".reference as "caseReference"`

/** Whose a deadline is. */
export function isOf(actor: Actor, owner: DeadlineFilter['owner']) {
  if (owner === 'all') return sql<boolean>`true`
  if (owner === 'nobody') return sql<boolean>`deadline.owner_id is null`
  return sql<boolean>`deadline.owner_id = ${owner === 'me' ? actor.userId : owner}::uuid`
}

/** The group of a row; days are counted in the zone of its body. */
function groupAt(now: Instant) {
  const today = todayThere(now)
  return sql<DeadlineRow['group']>`case
    when deadline.awaits_check then 'check'
    when deadline.holder <> 'us' or deadline.state = 'suspended' then 'waiting'
    when deadline.due_at is null then 'later'
    when deadline.due_at <= ${now}::timestamptz then 'overdue'
    when deadline.due <= ${today} then 'today'
    when deadline.due <= ${today} + 7 then 'week'
    when deadline.due <= ${today} + 30 then 'month'
    else 'later' end`
}

function todayThere(now: Instant) {
  return sql`(${now}::timestamptz at time zone deadline.zone)::date`
}

/** The same as `groupAt`, told by a span of moments that the index knows and by what is left to check in it. */
function isIn(group: DeadlineRow['group'], now: Instant) {
  const isWaiting = sql`(deadline.holder <> 'us' or deadline.state = 'suspended') = ${group === 'waiting'}`
  const at = sql`(${dueOrNever})`
  const moment = sql`${now}::timestamptz`
  switch (group) {
    case 'check':
      return sql<boolean>`true`
    case 'waiting':
      return sql<boolean>`${isWaiting}`
    case 'overdue':
      return sql<boolean>`${isWaiting} and ${at} <= ${moment}`
    case 'today':
      return sql<boolean>`${isWaiting} and ${at} > ${moment} and ${at} <= ${moment} + interval '2 days'
        and deadline.due <= ${todayThere(now)}`
    case 'week':
      return sql<boolean>`${isWaiting} and ${at} > ${moment} and ${at} <= ${moment} + interval '9 days'
        and ${isLeft(1, 7, now)}`
    case 'month':
      return sql<boolean>`${isWaiting} and ${at} > ${moment} + interval '6 days 22 hours' and ${at} <= ${moment} + interval '32 days'
        and ${isLeft(8, 30, now)}`
    case 'later':
      return sql<boolean>`${isWaiting} and ${at} > ${moment} + interval '29 days' and (deadline.due is null or deadline.due > ${todayThere(now)} + 30)`
  }
}

/**
 * So many days are left, as they are counted there. The first bound alone is looked at before the database asks whether the case is
 * seen, as it cannot fail and so tells nobody of a row that is hidden; a name of a zone could.
 */
function isLeft(from: number, to: number, now: Instant) {
  return sql<boolean>`deadline.due >= case when deadline.zone = any(${zones}::text[]) then ${addDays(earliestDay(now), from)}::date else '-infinity' end
    and deadline.due - ${todayThere(now)} between ${from} and ${to}`
}

/** Of all bodies whose law is known. */
const zones = [...new Set(forums.map(({ zone }) => zone))]

let earliest = { minute: '', day: '' }

/** The earliest day that it is in any of the zones; told once a minute, as telling takes a tenth of the page. */
function earliestDay(now: Instant): IsoDate {
  const minute = now.slice(0, 16)
  if (earliest.minute !== minute) {
    const [day = ''] = zones.map((zone) => dayIn(zone, now)).toSorted()
    earliest = { minute, day }
  }
  return earliest.day
}
