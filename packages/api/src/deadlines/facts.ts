import type { Instant } from '@travessia/shared/dates'
import type { DeadlineView } from '@travessia/shared/deadline-view'
import { isFatal as isFatalRule, mildRules } from '@travessia/shared/fatal'
import { sql } from 'kysely'

/** A limit lapses by the clock alone, so that state is read and never stored. */
export function stateAt(now: Instant) {
  return sql<DeadlineView['state']>`case
    when deadline.superseded_at is not null then 'superseded'
    when deadline.state = 'running' and deadline.due_at <= ${now}::timestamptz then 'lapsed'
    else deadline.state end`
}

/** Told by the reasoning, so that no column can say otherwise. */
export const isCalendarChecked = sql<boolean>`not (deadline.steps @> '[{"say":"year-not-covered"}]')`

/** Ours, and such that nobody can give it back. The law as it is written today tells it, so for an answer no statement is asked. */
export function tellFatal({ holder, procedure, rule }: { holder: string; procedure: string; rule: string }): boolean {
  return holder === 'us' && isFatalRule(procedure, rule)
}

/** The same as a condition of a list. */
export const isFatal = sql<boolean>`(deadline.holder = 'us' and deadline.procedure || ' ' || deadline.rule <> all (${mildRules}::text[]))`

/** The day to aim at, from which milestones are counted back. */
export const aim = sql`coalesce(deadline.safe, deadline.due)`

const milestones = sql<DeadlineView['milestones']>`coalesce((
  select jsonb_agg(jsonb_build_object('kind', kind, 'daysBefore', days_before, 'on', case when deadline.due is not null then ${aim} - days_before end,
    'doneAt', ${momentText('done_at')}, 'doneByName', (select name from member where member.organisation_id = milestone.organisation_id and member.id = done_by))
    order by days_before desc, array_position(array['draft','review','translation','signature','filing'], kind))
  from milestone where milestone.organisation_id = deadline.organisation_id and milestone.case_id = deadline.case_id
    and milestone.rule = deadline.rule and milestone.opened_by = deadline.opened_by), '[]')`

/** Who said what closed it, the document that proves it, and what a second person said of it as it stands. */
export const closing = sql<DeadlineView['closing']>`case when deadline.closed_by is not null then (
  select jsonb_build_object('recordedById', recorded_by, 'recordedByName', ${nameOf('recorded_by')},
    'proof', (select title from annex where annex.organisation_id = event.organisation_id and annex.id = event.annex_id),
    'filingId', (select filing.id from filing where filing.organisation_id = event.organisation_id and filing.event_id = event.id limit 1),
    'verdict', verdict, 'reason', nullif(reason, ''), 'checkedByName', ${nameOf('checked_by')}, 'checkedAt', ${momentText('checked_at')})
  from event left join closing_check on closing_check.organisation_id = event.organisation_id and closing_check.case_id = event.case_id
    and closing_check.rule = deadline.rule and closing_check.opened_by = deadline.opened_by
    and closing_check.event_id = event.id and closing_check.event_version = event.version
  where event.organisation_id = deadline.organisation_id and event.id = deadline.closed_by) end`

function nameOf(column: string) {
  return sql`(select name from member where member.organisation_id = event.organisation_id and member.id = ${sql.ref(column)})`
}

/** A moment within json, as the driver tells those of columns. */
function momentText(column: string) {
  return sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`
}

function memberName(column: string) {
  return sql<
    string | null
  >`(select name from member where member.organisation_id = deadline.organisation_id and member.id = ${sql.ref(column)})`
}

/** What is told beside the columns of a deadline that runs. */
export const runningFacts = [
  isCalendarChecked.as('isCalendarChecked'),
  milestones.as('milestones'),
  memberName('deadline.owner_id').as('ownerName'),
  memberName('deadline.alternate_id').as('alternateName'),
] as const

/** What is told beside the columns of any. */
export const deadlineFacts = [...runningFacts, closing.as('closing')] as const

export const deadlineColumns = [
  'deadline.id',
  'deadline.caseId',
  'deadline.proceedingId',
  'deadline.procedure',
  'deadline.rule',
  'deadline.openedBy',
  'deadline.closedBy',
  'deadline.holder',
  'deadline.answer',
  'deadline.due',
  'deadline.safe',
  'deadline.dueAt',
  'deadline.computed',
  'deadline.zone',
  'deadline.source',
  'deadline.confidence',
  'deadline.ownerId',
  'deadline.alternateId',
  'deadline.awaitsCheck',
  'deadline.supersededAt',
  'deadline.version',
] as const

/**
 * The columns and what is told beside them of what runs, as text with the names of the row: the page that is asked for most would
 * take as long to build and to rename as to find.
 */
export const runningText = sql.join([sql.raw(deadlineColumns.map(toText).join(', ')), ...runningFacts])

function toText(column: (typeof deadlineColumns)[number]): string {
  return `${column.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)} as "${column.replace('deadline.', '')}"`
}
