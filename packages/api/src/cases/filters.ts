import type { CaseFilter } from '@travessia/shared/cases'
import { addDays, type Instant, type IsoDate } from '@travessia/shared/dates'
import { mayDo } from '@travessia/shared/permissions'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Actor } from '../context.ts'
import { isKept, isNear, isPressing } from '../deadlines/pressing.ts'
import { houseDay, houseZone } from '../house-day.ts'

type Condition = RawBuilder<SqlBool>

/** What narrows the list of cases, each filter a condition on `case`; the search is not among them. */
export function conditionsOf(filter: CaseFilter, actor: Actor, now: Instant): Condition[] {
  const { front, axis, visibility, territory, opened, closed, quiet } = filter
  return [
    ...(filter.status === 'all' ? [] : [filter.status === 'open' ? sql<SqlBool>`closed_on is null` : sql<SqlBool>`closed_on is not null`]),
    ...(front ? [sql<SqlBool>`fronts @> array[${front}]::text[]`] : []),
    ...(axis ? [sql<SqlBool>`axes @> array[${axis}]::text[]`] : []),
    ...(territory ? [sql<SqlBool>`btrim(territory) = ${territory}`] : []),
    ...(visibility ? [sql<SqlBool>`visibility = ${visibility}`] : []),
    ...(opened ? [isWithin(openedOn, opened)] : []),
    ...(closed ? [isWithin(sql`closed_on`, closed)] : []),
    ...(quiet ? [isQuietSince(addDays(houseDay(now), -quiet))] : []),
    ...beyondRegister(filter, actor),
    ...inProceeding(filter),
    ...inDeadline(filter, now),
    ...(filter.nationality ? [mayDo(actor.role, 'person.read') ? hasNationality(filter.nationality) : sql<SqlBool>`false`] : []),
  ]
}

/** An auditor's register tells neither who leads a case nor its tags, so it is not chosen by them. */
function beyondRegister({ lead, tag }: CaseFilter, { role, userId }: Actor): Condition[] {
  if (role === 'auditor') return []
  const leadId = lead === 'me' ? userId : lead
  return [
    ...(leadId ? [leadId === 'nobody' ? sql<SqlBool>`lead_id is null` : sql<SqlBool>`lead_id = ${leadId}`] : []),
    ...(tag ? [sql<SqlBool>`tags @> array[${tag}]::text[]`] : []),
  ]
}

/** A case that was opened since is not quiet, it is new. */
function isQuietSince(day: IsoDate): Condition {
  return sql<SqlBool>`${openedOn} < ${day}::date and not ${hasPart('event', [sql`event.happened_on > ${day}::date`])}`
}

/** The day in the house's zone on which the case was opened. */
export const openedOn = sql`("case".created_at at time zone ${houseZone})::date`

/** Whom a case is about and who stands by them: not those who represent, testify or decide. */
export const isAccompanied = sql`person.role in ('victim','family','petitioner')`

function inProceeding({ forum, stage, outcome, ended }: CaseFilter): Condition[] {
  const conditions = [
    ...(forum ? [sql`proceeding.forum = ${forum}`] : []),
    ...(stage ? [sql`proceeding.stage = ${stage}`] : []),
    ...(outcome ? [sql`proceeding.outcome = ${outcome}`] : []),
    ...(ended ? [sql`proceeding.outcome is not null`, isWithin(sql`proceeding.since`, ended)] : []),
  ]
  return conditions.length === 0 ? [] : [hasPart('proceeding', conditions)]
}

function inDeadline({ pressing, kept, due, owner, forum }: CaseFilter, now: Instant): Condition[] {
  const before = forum ? [sql`deadline.forum = ${forum}`] : []
  const conditions = [
    ...(pressing ? [isPressing(pressing, now)] : []),
    ...(kept ? [isKept(kept, now)] : []),
    ...(due ? [isWithin(sql`deadline.due`, due)] : []),
    ...(owner ? [isNear(now), owner === 'nobody' ? sql`deadline.owner_id is null` : sql`deadline.owner_id = ${owner}`] : []),
  ]
  return conditions.length === 0 ? [] : [hasPart('deadline', [...conditions, ...before])]
}

function hasNationality(country: string): Condition {
  return hasPart('person', [isAccompanied, sql`person.nationality = ${country}`])
}

function hasPart(part: 'proceeding' | 'deadline' | 'person' | 'event', conditions: RawBuilder<unknown>[]): Condition {
  const table = sql.table(part)
  return sql<SqlBool>`exists (select from ${table} where ${table}.organisation_id = "case".organisation_id
    and ${table}.case_id = "case".id and ${sql.join(conditions, sql` and `)})`
}

function isWithin(day: RawBuilder<unknown>, span: string): Condition {
  const [first, last] = span.split('..')
  return sql<SqlBool>`${day} between ${first}::date and ${last}::date`
}
