import type { Instant } from '@travessia/shared/dates'
import { type Kysely, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { visibleTo } from '../../packages/api/src/access.ts'
import type { Actor } from '../../packages/api/src/context.ts'
import { forumName, ruleName, stageName } from '../../packages/api/src/law-names.ts'
import type { DB } from '../../packages/api/src/tables.gen.ts'

const dueOrNever = sql<string>`case when "case".next_due is null then 'infinity'::date else "case".next_due end`

/** The first page of cases as anybody would read it: the same rows of the same order, seen by the same rule, with the same names. */
export async function listPlainly(db: Kysely<DB>, actor: Actor, now: Instant) {
  const found = await selectPlainly(db, actor, now).execute()
  const items = found.slice(0, 50).map(({ place: _, nextProcedure, ...row }) => ({
    ...row,
    nextRuleName: row.nextRule && nextProcedure ? ruleName(nextProcedure, row.nextRule, 'pt-BR') : null,
    proceedings: row.proceedings.map((one) => ({
      ...one,
      forumName: forumName(one.procedure, 'pt-BR'),
      stageName: stageName(one.procedure, one.stage, 'pt-BR'),
    })),
  }))
  const last = found[49]
  const next = found.length > 50 && last ? Buffer.from(JSON.stringify(['next', last.place, last.id])).toString('base64url') : null
  return { items, next }
}

function selectPlainly(db: Kysely<DB>, actor: Actor, now: Instant) {
  return db
    .selectFrom('case')
    .select(['case.id', 'reference', 'title', 'case.state', 'visibility', 'demonstration', 'closedOn', 'nextDue', 'nextHolder'])
    .select(['nextRule', 'nextProcedure', 'nextChecked', 'updatedAt', 'fronts', 'axes', 'tags', 'leadId', 'version'])
    .select(sql<string>`(${dueOrNever})::text`.as('place'))
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
    ])
    .where(visibleTo(actor, now))
    .where('closedOn', 'is', null)
    .orderBy(dueOrNever)
    .orderBy('case.id')
    .limit(51)
}
