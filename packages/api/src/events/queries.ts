import type { Instant } from '@travessia/shared/dates'
import type { EventView, NewEvent } from '@travessia/shared/events'
import { sql } from 'kysely'
import type { OpenCaseId } from '../access.ts'
import { type Db, type Tx, toJson } from '../db.ts'
import { keep } from '../kept.ts'
import { notFound } from '../problems.ts'

const columns = [
  'id',
  'proceedingId',
  'kind',
  'happenedOn as on',
  'precision',
  'time',
  'zone',
  'title',
  'note',
  'fields',
  'annexId',
  'sequence',
  'version',
] as const

/** What checks of the table and of `newEvent` hold these columns to. */
type Told = Pick<EventView, 'precision' | 'fields'>

/** The timeline, newest first. */
export function listEvents(db: Db, id: OpenCaseId): Promise<EventView[]> {
  return eventsOf(db, id)
}

const eventsOf = keep((db, id: OpenCaseId) => selectEvents(db, id).orderBy('happenedOn', 'desc').orderBy('sequence', 'desc'))

export async function getEvent(db: Db, id: OpenCaseId, eventId: string): Promise<EventView> {
  const found = await selectEvents(db, id).where('id', '=', eventId).executeTakeFirst()
  if (!found) throw notFound('event')
  return found
}

/** Puts the event after everything else that is recorded for the case. */
export async function insertEvent(tx: Tx, id: OpenCaseId, event: NewEvent, recordedBy: string, now: Instant): Promise<EventView> {
  const { on, fields, ...rest } = event
  const sequence = tx
    .selectFrom('event')
    .select(sql<number>`coalesce(max(sequence), 0) + 1`.as('sequence'))
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
  return tx
    .insertInto('event')
    .values({
      organisationId: id.organisationId,
      caseId: id.caseId,
      ...rest,
      happenedOn: on,
      fields: toJson(fields),
      sequence,
      recordedBy,
      createdAt: now,
      updatedAt: now,
    })
    .returning(columns)
    .$narrowType<Told>()
    .executeTakeFirstOrThrow()
}

/** Whoever corrects it is the one who says it now. */
export async function updateEvent(
  tx: Tx,
  id: OpenCaseId,
  eventId: string,
  event: NewEvent,
  recordedBy: string,
  now: Instant,
): Promise<EventView> {
  const { on, fields, proceedingId: _, ...rest } = event
  return tx
    .updateTable('event')
    .set((eb) => ({ ...rest, happenedOn: on, fields: toJson(fields), recordedBy, updatedAt: now, version: eb('version', '+', 1) }))
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('id', '=', eventId)
    .returning(columns)
    .$narrowType<Told>()
    .executeTakeFirstOrThrow()
}

export async function deleteEvent(tx: Tx, id: OpenCaseId, eventId: string): Promise<void> {
  await tx
    .deleteFrom('event')
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('id', '=', eventId)
    .execute()
}

/** Whether the event is the record of something that was filed, and so stays. */
export async function isOfFiling(tx: Tx, id: OpenCaseId, eventId: string): Promise<boolean> {
  const found = await tx
    .selectFrom('filing')
    .select('id')
    .where('organisationId', '=', id.organisationId)
    .where('eventId', '=', eventId)
    .executeTakeFirst()
  return found !== undefined
}

/**
 * Whether others have built on the event: somebody keeps, plans or talks about a deadline that it opened, a second person said
 * something of how it closed one, or the ledger names it as what ordered a measure.
 */
export async function isBuiltOn(tx: Tx, { organisationId, caseId }: OpenCaseId, eventId: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select
    exists (select from deadline left join case_comment on case_comment.organisation_id = deadline.organisation_id
        and case_comment.deadline_id = deadline.id
      where deadline.organisation_id = ${organisationId} and deadline.case_id = ${caseId} and opened_by = ${eventId}
        and (owner_id is not null or alternate_id is not null or case_comment.id is not null))
    or exists (select from milestone where organisation_id = ${organisationId} and case_id = ${caseId} and opened_by = ${eventId})
    or exists (select from closing_check where organisation_id = ${organisationId} and case_id = ${caseId}
      and ${eventId} in (opened_by, event_id))
    or exists (select from measure where organisation_id = ${organisationId} and case_id = ${caseId} and event_id = ${eventId}) as found`.execute(
    tx,
  )
  return rows[0]?.found === true
}

/** The events of these cases, by what one is told apart. */
export async function listBriefly(db: Db, organisationId: string, caseIds: readonly string[]) {
  if (caseIds.length === 0) return []
  return db
    .selectFrom('event')
    .select(['id', 'caseId', 'proceedingId', 'kind', 'happenedOn as on', 'title'])
    .where('organisationId', '=', organisationId)
    .where('caseId', 'in', caseIds)
    .execute()
}

function selectEvents(db: Db, id: OpenCaseId) {
  return db
    .selectFrom('event')
    .select(columns)
    .$narrowType<Told>()
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
}
