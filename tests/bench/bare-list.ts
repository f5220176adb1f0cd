import type { Instant } from '@travessia/shared/dates'
import { type Kysely, sql } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import { visibleTo } from '../../packages/api/src/access.ts'
import type { Actor } from '../../packages/api/src/context.ts'
import { isCalendarChecked } from '../../packages/api/src/deadlines/facts.ts'
import { forumName, ruleName, stageName } from '../../packages/api/src/law-names.ts'
import type { DB } from '../../packages/api/src/tables.gen.ts'

/** The first page of cases as anybody would read it: the same rows, the same names, read cell by cell. */
export async function listPlainly(db: Kysely<DB>, actor: Actor, now: Instant) {
  const found = await selectPlainly(db, actor, now).execute()
  const items = found.slice(0, 50).map(({ nextRow, ...row }) => ({
    ...row,
    nextRuleName: row.nextRule && nextRow ? ruleName(nextRow.procedure, row.nextRule, 'pt-BR') : null,
    nextChecked:
      nextRow && nextRow.computed === null ? { confidence: nextRow.confidence, isCalendarChecked: nextRow.isCalendarChecked } : null,
    proceedings: row.proceedings.map((one) => ({
      ...one,
      forumName: forumName(one.procedure, 'pt-BR'),
      stageName: stageName(one.procedure, one.stage, 'pt-BR'),
    })),
  }))
  return { items, next: found.length > 50 ? items.at(-1)?.id : null }
}

function selectPlainly(db: Kysely<DB>, actor: Actor, now: Instant) {
  return db
    .selectFrom('case')
    .select(['case.id', 'reference', 'title', 'case.state', 'visibility', 'demonstration', 'closedOn'])
    .select(['nextDue', 'nextHolder', 'nextRule', 'updatedAt'])
    .select((eb) => [
      eb
        .selectFrom('member')
        .select('member.name')
        .whereRef('member.organisationId', '=', 'case.organisationId')
        .whereRef('member.id', '=', 'case.leadId')
        .as('leadName'),
      jsonArrayFrom(
        eb
          .selectFrom('proceeding')
          .select(['proceeding.id', 'procedure', 'number', 'stage', 'outcome'])
          .whereRef('proceeding.organisationId', '=', 'case.organisationId')
          .whereRef('proceeding.caseId', '=', 'case.id')
          .orderBy('position'),
      ).as('proceedings'),
      jsonObjectFrom(
        eb
          .selectFrom('deadline')
          .select(['deadline.procedure', 'deadline.confidence', 'deadline.computed', isCalendarChecked.as('isCalendarChecked')])
          .whereRef('deadline.organisationId', '=', 'case.organisationId')
          .whereRef('deadline.caseId', '=', 'case.id')
          .whereRef('deadline.rule', '=', 'case.nextRule')
          .where('deadline.supersededAt', 'is', null)
          .limit(1),
      ).as('nextRow'),
    ])
    .where(visibleTo(actor, now))
    .where('closedOn', 'is', null)
    .orderBy(sql`case when "case".next_due is null then 'infinity'::date else "case".next_due end`)
    .orderBy('case.id')
    .limit(51)
}
