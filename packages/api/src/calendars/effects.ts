import type { ChangeView, EffectFilter, EffectRow } from '@travessia/shared/calendar-additions'
import { dayIn, type Instant } from '@travessia/shared/dates'
import { findProcedure, getForumOf } from '@travessia/shared/forums/index'
import type { Language } from '@travessia/shared/languages'
import { mayDo } from '@travessia/shared/permissions'
import { sql } from 'kysely'
import { z } from 'zod'
import { visibleTo } from '../access.ts'
import type { Actor } from '../context.ts'
import { decodeCursor, pageOf } from '../cursor.ts'
import type { Db } from '../db.ts'
import { forumName, ruleName } from '../law-names.ts'

/**
 * How many deadlines a change moves, by rule. Who may confirm it must know of all, of cases hidden from them only the
 * number; for anybody else there are no other cases than those that they see.
 */
export async function countEffects(
  db: Db,
  actor: Actor,
  changeId: string,
  now: Instant,
  language: Language,
): Promise<ChangeView['effects']> {
  const seen = await countSeen(db, actor, changeId, now)
  const found = mayDo(actor.role, 'calendar.write') ? await countAll(db, changeId) : seen
  const byRule = [...Map.groupBy(found, ({ procedure, rule }) => `${procedure} ${rule}`).values()].flatMap((own) => {
    const [first] = own
    if (!first) return []
    const { procedure, rule } = first
    const names = { forumName: forumName(procedure, language), ruleName: ruleName(procedure, rule, language) }
    return [{ procedure, rule, ...names, count: sum(own.map((one) => one.count)) }]
  })
  return {
    total: sum(found.map((one) => one.count)),
    past: sum(found.map((one) => (isPast(one, now) ? one.earlier : 0))),
    hidden: sum(found.map((one) => one.count)) - sum(seen.map((one) => one.count)),
    byRule: byRule.toSorted((a, b) => b.count - a.count),
  }
}

interface Count {
  procedure: string
  rule: string
  dueAfter: string | null
  count: number
  /** Those whose date comes earlier than it was. */
  earlier: number
}

function countSeen(db: Db, actor: Actor, changeId: string, now: Instant): Promise<Count[]> {
  return selectEffects(db, actor, changeId)
    .select(['procedure', 'rule', 'dueAfter'])
    .select((eb) => [eb.fn.countAll<number>().as('count'), sql<number>`count(*) filter (where due_after < due_before)`.as('earlier')])
    .where(visibleTo(actor, now))
    .groupBy(['procedure', 'rule', 'dueAfter'])
    .execute()
}

async function countAll(db: Db, changeId: string): Promise<Count[]> {
  return (await sql<Count>`select * from app.count_effects(${changeId})`.execute(db)).rows
}

/** The deadlines that a change moves, in the cases that the reader sees, by their new date. */
export async function listEffects(
  db: Db,
  actor: Actor,
  changeId: string,
  filter: EffectFilter,
  now: Instant,
  language: Language,
): Promise<{ items: EffectRow[]; next: string | null }> {
  const after = decodeCursor(filter.cursor, position)
  const place = sql`(coalesce(due_after, 'infinity'), calendar_effect.case_id, rule, opened_by)`
  const found = await selectEffects(db, actor, changeId)
    .select(['calendarEffect.caseId', 'openedBy', 'procedure', 'rule', 'dueBefore', 'dueAfter'])
    .select(['case.reference as caseReference', 'case.title as caseTitle', sql<string>`coalesce(due_after, 'infinity')::text`.as('dueKey')])
    .where(visibleTo(actor, now))
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`${place} > (${after?.[0]}::date, ${after?.[1]}::uuid, ${after?.[2]}, ${after?.[3]}::uuid)`),
    )
    .orderBy(sql`coalesce(due_after, 'infinity')`)
    .orderBy('calendarEffect.caseId')
    .orderBy('rule')
    .orderBy('openedBy')
    .limit(filter.limit + 1)
    .execute()
  const page = pageOf(found, filter.limit, (row) => [row.dueKey, row.caseId, row.rule, row.openedBy])
  return {
    next: page.next,
    items: page.items.map(({ dueKey: _, ...row }) => ({
      ...row,
      forumName: forumName(row.procedure, language),
      ruleName: ruleName(row.procedure, row.rule, language),
      isPast: isPast(row, now),
    })),
  }
}

const position = z.tuple([z.string().regex(/^(\d{4}-\d{2}-\d{2}|infinity)$/), z.uuid(), z.string().max(120), z.uuid()])

function selectEffects(db: Db, { organisationId }: Actor, changeId: string) {
  return db
    .selectFrom('calendarEffect')
    .innerJoin('case', (join) =>
      join.onRef('case.organisationId', '=', 'calendarEffect.organisationId').onRef('case.id', '=', 'calendarEffect.caseId'),
    )
    .where('calendarEffect.organisationId', '=', organisationId)
    .where('changeId', '=', changeId)
}

/** Whether the new date lies before today where its body sits. */
function isPast({ procedure, dueAfter }: { procedure: string; dueAfter: string | null }, now: Instant): boolean {
  const zone = findProcedure(procedure) ? getForumOf(procedure).zone : 'UTC'
  return dueAfter !== null && dueAfter < dayIn(zone, now)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}
