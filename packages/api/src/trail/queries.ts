import { endOfDay, type Instant, instantAt } from '@travessia/shared/dates'
import type { TrailChoice, TrailRow } from '@travessia/shared/trail'
import { actionWords } from '@travessia/shared/words/trail'
import { type ExpressionBuilder, sql } from 'kysely'
import { visibleTo } from '../access.ts'
import type { Actor } from '../context.ts'
import type { Db } from '../db.ts'
import { houseZone } from '../house-day.ts'
import type { DB, JsonObject } from '../tables.gen.ts'

/** What is chosen of the rows that the actor may read; of a case that is gone only those who saw every case. */
export function selectTrail(db: Db, actor: Actor, choice: TrailChoice, now: Instant) {
  const seesGone = actor.role === 'director' || actor.role === 'auditor'
  return db
    .selectFrom('audit')
    .leftJoin('case', (join) => join.onRef('case.organisationId', '=', 'audit.organisationId').onRef('case.id', '=', 'audit.caseId'))
    .leftJoin('member', (join) => join.onRef('member.organisationId', '=', 'audit.organisationId').onRef('member.id', '=', 'audit.actorId'))
    .select(['audit.id', 'audit.action', 'audit.caseId', 'case.reference as caseReference', 'audit.recordId', 'audit.actorId'])
    .select(['member.name as actorName', 'audit.via', 'audit.at', 'audit.before', 'audit.after'])
    .$narrowType<Pick<TrailRow, 'via'> & { before: JsonObject | null; after: JsonObject | null }>()
    .where('audit.organisationId', '=', actor.organisationId)
    .where((eb) =>
      eb.or([
        eb('audit.caseId', 'is', null),
        visibleTo(actor, now),
        eb.and([eb.lit(seesGone), eb('case.id', 'is', null), sql<boolean>`app.is_gone(audit.case_id)`]),
      ]),
    )
    .where((eb) => eb.and(chosen(eb, choice)))
}

/** Everybody who may have written: the members, also those who are gone from the team. */
export function listWriters(db: Db, organisationId: string) {
  return db.selectFrom('member').select(['id', 'name']).where('organisationId', '=', organisationId).orderBy('name').orderBy('id').execute()
}

/** Those of the ids that are people whom nothing protects, in cases that the reader sees. */
export async function listUnprotected(db: Db, organisationId: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const found = await db
    .selectFrom('person')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('id', 'in', ids)
    .where('protected', '=', false)
    .execute()
  return new Set(found.map(({ id }) => id))
}

function chosen(eb: ExpressionBuilder<DB, 'audit'>, { actor, subject, case: caseId, record, from, until }: TrailChoice) {
  const actions = Object.keys(actionWords).filter((action) => action.startsWith(`${subject}.`))
  return [
    actor !== undefined && (actor === 'system' ? eb('audit.actorId', 'is', null) : eb('audit.actorId', '=', actor)),
    subject !== undefined && eb('audit.action', 'in', actions),
    caseId !== undefined && eb('audit.caseId', '=', caseId),
    record !== undefined && eb('audit.recordId', '=', record),
    from !== undefined && eb('audit.at', '>=', instantAt(from, '00:00', houseZone)),
    until !== undefined && eb('audit.at', '<', endOfDay(until, houseZone)),
  ].filter((one) => one !== false)
}
