import { type DocketEvent, readDocket } from '@travessia/shared/docket'
import { nameFor } from '@travessia/shared/names'
import type { PersonView } from '@travessia/shared/people'
import type { ProceedingView } from '@travessia/shared/proceedings'
import type { Kysely } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { visibleTo } from '../../packages/api/src/access.ts'
import { bodiesOf } from '../../packages/api/src/cases/case-file.ts'
import type { Actor } from '../../packages/api/src/context.ts'
import { deadlineColumns, deadlineFacts, stateAt, tellFatal } from '../../packages/api/src/deadlines/facts.ts'
import { toDocketProceeding } from '../../packages/api/src/deadlines/stored.ts'
import { lawOf } from '../../packages/api/src/law.ts'
import type { DB } from '../../packages/api/src/tables.gen.ts'

/** The page of a case as anybody would read it: the same answer, one statement after the other. */
export async function readCasePlainly(db: Kysely<DB>, actor: Actor, caseId: string, now: string) {
  const law = await lawOf(db, actor.organisationId)
  const found = await selectCase(db, caseId).where(visibleTo(actor, now)).executeTakeFirstOrThrow()
  const of = <Table extends 'proceeding' | 'event' | 'person' | 'annex' | 'brief'>(table: Table) =>
    db
      .selectFrom(table as 'event')
      .where('organisationId', '=', actor.organisationId)
      .where('caseId', '=', caseId)
  const proceedings = (await of('proceeding')
    .select(['id', 'procedure', 'court', 'number', 'ourRole', 'beganOn', 'stage', 'since', 'outcome', 'version'] as 'id'[])
    .orderBy('position' as 'id')
    .execute()) as unknown as ProceedingView[]
  const people = (await of('person')
    .select(personColumns as 'id'[])
    .orderBy('position' as 'id')
    .execute()) as unknown as PersonView[]
  const events = await of('event')
    .select(['id', 'proceedingId', 'kind', 'happenedOn as on', 'precision', 'time', 'zone', 'title', 'note', 'fields', 'annexId'])
    .select(['sequence', 'version'])
    .orderBy('happenedOn', 'desc')
    .orderBy('sequence', 'desc')
    .execute()
  const deadlines = await db
    .selectFrom('deadline')
    .select([...deadlineColumns, ...deadlineFacts, 'deadline.steps', stateAt(now).as('state')])
    .where('deadline.organisationId', '=', actor.organisationId)
    .where('deadline.caseId', '=', caseId)
    .where('supersededAt', 'is', null)
    .orderBy('due', (order) => order.asc().nullsLast())
    .orderBy('rule')
    .orderBy('id')
    .execute()
    .then((rows) => rows.map((row) => ({ ...row, isFatal: tellFatal(row) })))
  const annexes = await of('annex').selectAll().execute()
  const briefs = await of('brief').selectAll().execute()
  const happened = (events as unknown as DocketEvent[]).map((event, at) => ({ ...event, proceeding: events[at]?.proceedingId ?? null }))
  const docket = readDocket(law, { state: found.state, proceedings: proceedings.map(toDocketProceeding), events: happened }, now)
  const told = proceedings.map((one) => ({ ...one, ...statesOf(docket.proceedings.find((state) => state.id === one.id)) }))
  const named = people.map((person) => ({ ...person, name: nameFor(person, 'internal') }))
  const bodies = bodiesOf(found.state, proceedings)
  return { ...found, bodies, proceedings: told, people: named, events, deadlines, annexes, briefs }
}

const personColumns = ['id', 'name', 'role', 'protected', 'pseudonym', 'initials', 'groupLabel', 'nationality', 'note', 'version']

function statesOf(state: ReturnType<typeof readDocket>['proceedings'][number] | undefined) {
  return { next: state?.next ?? [], silences: state?.silences ?? [], waiting: state?.waiting ?? null, warnings: state?.warnings ?? [] }
}

function selectCase(db: Kysely<DB>, caseId: string) {
  return db
    .selectFrom('case')
    .select(['case.id', 'reference', 'title', 'summary', 'state', 'territory', 'fronts', 'axes', 'tags', 'visibility', 'demonstration'])
    .select(['leadId', 'closedOn', 'nextDue', 'nextHolder', 'nextRule', 'createdAt', 'updatedAt', 'version'])
    .select((eb) => [
      eb.selectFrom('member').select('member.name').whereRef('member.id', '=', 'case.leadId').as('leadName'),
      jsonArrayFrom(
        eb
          .selectFrom('caseMember')
          .innerJoin('member', 'member.id', 'caseMember.memberId')
          .select(['member.id', 'member.name', 'member.role', 'caseMember.until'])
          .whereRef('caseMember.caseId', '=', 'case.id')
          .orderBy('member.name')
          .orderBy('member.id'),
      ).as('members'),
    ])
    .where('case.id', '=', caseId)
}
