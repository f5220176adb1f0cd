import { type DocketEvent, readDocket } from '@travessia/shared/docket'
import { catalogue } from '@travessia/shared/forums/index'
import { type Kysely, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { visibleTo } from '../../packages/api/src/access.ts'
import type { Actor } from '../../packages/api/src/context.ts'
import { deadlineColumns, isCalendarChecked } from '../../packages/api/src/deadlines/facts.ts'
import { toDocketProceeding } from '../../packages/api/src/deadlines/stored.ts'
import type { DB } from '../../packages/api/src/tables.gen.ts'

/** The page of a case as anybody would read it: one statement after the other, the docket read from them. */
export async function readCasePlainly(db: Kysely<DB>, actor: Actor, caseId: string, now: string) {
  const found = await db
    .selectFrom('case')
    .selectAll('case')
    .select((eb) => [
      eb.selectFrom('member').select('member.name').whereRef('member.id', '=', 'case.leadId').as('leadName'),
      jsonArrayFrom(
        eb
          .selectFrom('caseMember')
          .innerJoin('member', 'member.id', 'caseMember.memberId')
          .select(['member.id', 'member.name', 'member.role', 'caseMember.until'])
          .whereRef('caseMember.caseId', '=', 'case.id')
          .orderBy('member.name'),
      ).as('members'),
    ])
    .where('case.id', '=', caseId)
    .where(visibleTo(actor, now))
    .executeTakeFirstOrThrow()
  const of = <Table extends 'proceeding' | 'event' | 'person' | 'annex' | 'brief'>(table: Table) =>
    db
      .selectFrom(table as 'event')
      .selectAll()
      .where('organisationId', '=', actor.organisationId)
      .where('caseId', '=', caseId)
  const proceedings = await of('proceeding').execute()
  const people = await of('person').execute()
  const events = await of('event').orderBy('happenedOn', 'desc').orderBy('sequence', 'desc').execute()
  const deadlines = await db
    .selectFrom('deadline')
    .leftJoin('member', 'member.id', 'deadline.ownerId')
    .select([...deadlineColumns, 'deadline.steps', isCalendarChecked.as('isCalendarChecked'), sql<string>`deadline.state`.as('state')])
    .where('deadline.organisationId', '=', actor.organisationId)
    .where('deadline.caseId', '=', caseId)
    .where('supersededAt', 'is', null)
    .orderBy('due')
    .execute()
  const annexes = await of('annex').execute()
  const briefs = await of('brief').execute()
  return { ...found, ...readStates(found.state, proceedings, events, now), people, events, deadlines, annexes, briefs }
}

/** The cast says only that the rows hold what these tables hold. */
function readStates(state: string | null, proceedings: unknown, events: unknown, now: string) {
  const [rows, told] = [proceedings, events] as [Parameters<typeof toDocketProceeding>[0][], (DocketEvent & Told)[]]
  const happened = told.map((event) => ({ ...event, on: event.happenedOn, proceeding: event.proceedingId }))
  const docket = readDocket(catalogue, { state, proceedings: rows.map(toDocketProceeding), events: happened }, now)
  const states = new Map(docket.proceedings.map((one) => [one.id, one]))
  return { proceedings: rows.map((one) => ({ ...states.get(one.id), ...one })) }
}

interface Told {
  readonly happenedOn: string
  readonly proceedingId: string | null
}
