import type { Instant } from '@travessia/shared/dates'
import { isFatal } from '@travessia/shared/fatal'
import { type Kysely, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { visibleTo } from '../../packages/api/src/access.ts'
import type { Actor } from '../../packages/api/src/context.ts'
import { deadlineColumns, isCalendarChecked } from '../../packages/api/src/deadlines/facts.ts'
import { forumName, ruleName } from '../../packages/api/src/law-names.ts'
import type { DB } from '../../packages/api/src/tables.gen.ts'

const dueOrNever = sql<string>`case when deadline.due_at is null then 'infinity'::timestamptz else deadline.due_at end`
const isOthers = sql<boolean>`(deadline.holder <> 'us' or deadline.state = 'suspended')`

/** The first page of what is due within the month as anybody would read it: the same rows of the same order, with the same names. */
export async function listDuePlainly(db: Kysely<DB>, actor: Actor, now: Instant) {
  const found = await selectPlainly(db, actor, now).execute()
  const items = found.slice(0, 50).map(({ dueKey: _, ...row }) => ({
    ...row,
    closing: null,
    group: 'month',
    isFatal: row.holder === 'us' && isFatal(row.procedure, row.rule),
    forumName: forumName(row.procedure, 'pt-BR'),
    ruleName: ruleName(row.procedure, row.rule, 'pt-BR'),
  }))
  const last = found[49]
  const next = found.length > 50 && last ? Buffer.from(JSON.stringify(['false', last.dueKey, last.id])).toString('base64url') : null
  return { items, next }
}

function selectPlainly(db: Kysely<DB>, actor: Actor, now: Instant) {
  const moment = sql`${now}::timestamptz`
  return db
    .selectFrom('deadline')
    .innerJoin('case', (join) => join.onRef('case.organisationId', '=', 'deadline.organisationId').onRef('case.id', '=', 'deadline.caseId'))
    .select([...deadlineColumns, 'deadline.forum', 'case.title as caseTitle', 'case.reference as caseReference'])
    .select([sql<string>`(${dueOrNever})::text`.as('dueKey'), isCalendarChecked.as('isCalendarChecked')])
    .select(sql`case when deadline.state = 'running' and deadline.due_at <= ${moment} then 'lapsed' else deadline.state end`.as('state'))
    .select((eb) => [
      ...(['owner', 'alternate'] as const).map((who) =>
        eb
          .selectFrom('member')
          .select('member.name')
          .whereRef('member.organisationId', '=', 'deadline.organisationId')
          .whereRef('member.id', '=', `deadline.${who}Id`)
          .as(`${who}Name`),
      ),
      jsonArrayFrom(
        eb
          .selectFrom('milestone')
          .select(['milestone.kind', 'milestone.daysBefore', 'milestone.doneAt', 'milestone.doneBy'])
          .whereRef('milestone.organisationId', '=', 'deadline.organisationId')
          .whereRef('milestone.caseId', '=', 'deadline.caseId')
          .whereRef('milestone.rule', '=', 'deadline.rule')
          .whereRef('milestone.openedBy', '=', 'deadline.openedBy')
          .orderBy('milestone.daysBefore', 'desc'),
      ).as('milestones'),
    ])
    .where('deadline.organisationId', '=', actor.organisationId)
    .where('deadline.supersededAt', 'is', null)
    .where('deadline.state', 'in', ['running', 'suspended'])
    .where('deadline.answer', 'in', ['due', 'ask'])
    .where('case.closedOn', 'is', null)
    .where(visibleTo(actor, now))
    .where(isOthers, '=', false)
    .where(sql<boolean>`${dueOrNever} > ${moment} + interval '6 days 22 hours' and ${dueOrNever} <= ${moment} + interval '32 days'`)
    .where(sql<boolean>`deadline.due - (${moment} at time zone deadline.zone)::date between 8 and 30`)
    .orderBy(isOthers)
    .orderBy(dueOrNever)
    .orderBy('deadline.id')
    .limit(51)
}
