import type { CorrespondenceEdit, CorrespondenceFacts, Direction, NewCorrespondence } from '@travessia/shared/correspondence'
import type { Instant } from '@travessia/shared/dates'
import { getForumOf, getProcedure } from '@travessia/shared/forums/index'
import type { ProceedingView } from '@travessia/shared/proceedings'
import type { OpenCaseId } from '../access.ts'
import { listAnnexes } from '../annexes/queries.ts'
import { audit } from '../audit.ts'
import { lockCase } from '../case-row.ts'
import { findChanges, withoutGaps } from '../changes.ts'
import type { Actor } from '../context.ts'
import * as rows from '../correspondence/queries.ts'
import { type Db, inTransaction, type Tx } from '../db.ts'
import { recordEvent } from '../events/actions.ts'
import { listEvents } from '../events/queries.ts'
import { listFilings } from '../filings/queries.ts'
import { houseDay, houseZone } from '../house-day.ts'
import { conflict, type FieldError, invalid, stale } from '../problems.ts'
import { findProceeding } from '../proceedings/queries.ts'
import { notDone } from './words.ts'

/** Takes down what came in or went out; where it is an act that is not recorded yet, the act is recorded with it, all or nothing. */
export function recordCorrespondence(db: Db, actor: Actor, id: OpenCaseId, input: NewCorrespondence, now: Instant): Promise<string> {
  return inTransaction(db, async (tx) => {
    await lockCase(tx, id, now)
    const { event, direction, ...facts } = input
    const eventId = event ? await recordAct(tx, actor, id, { ...facts, direction, event }, now) : facts.eventId
    const fields = await settle(tx, id, { ...facts, eventId }, undefined, now)
    const entryId = await rows.insertCorrespondence(tx, id, { ...fields, direction }, { userId: actor.userId, now })
    const after = tell(await rows.getCorrespondence(tx, id, entryId))
    await audit(tx, actor, { action: 'correspondence.record', caseId: id.caseId, recordId: entryId, after, at: now })
    return entryId
  })
}

/** Corrects an entry that was taken down by hand. Its event is corrected for itself. */
export function editCorrespondence(
  db: Db,
  actor: Actor,
  id: OpenCaseId,
  entryId: string,
  { version, ...input }: CorrespondenceEdit,
  now: Instant,
): Promise<void> {
  return inTransaction(db, async (tx) => {
    await lockCase(tx, id, now)
    const before = await rows.getCorrespondence(tx, id, entryId)
    if (before.version !== version) throw stale(toFacts(before))
    const fields = await settle(tx, id, { ...toFacts(before), ...withoutGaps(input) }, entryId, now)
    const changes = findChanges({ ...before }, { ...fields })
    if (!changes) return
    await rows.updateCorrespondence(tx, id, entryId, fields)
    const told = { before: hide(changes.before), after: hide(changes.after) }
    await audit(tx, actor, { action: 'correspondence.edit', caseId: id.caseId, recordId: entryId, ...told, at: now })
  })
}

/** Takes away what was taken down by mistake; its event stays, and is corrected or deleted for itself. */
export function deleteCorrespondence(db: Db, actor: Actor, id: OpenCaseId, entryId: string, version: number, now: Instant): Promise<void> {
  return inTransaction(db, async (tx) => {
    await lockCase(tx, id, now)
    const before = await rows.getCorrespondence(tx, id, entryId)
    if (before.version !== version) throw stale(toFacts(before))
    if (await rows.isAnswered(tx, id, entryId)) throw conflict(notDone.answered)
    await rows.deleteCorrespondence(tx, id, entryId)
    await audit(tx, actor, { action: 'correspondence.delete', caseId: id.caseId, recordId: entryId, before: tell(before), at: now })
  })
}

type Act = CorrespondenceFacts & { direction: Direction; event: NonNullable<NewCorrespondence['event']> }

/** What we do is not received: it would close deadlines of ours. It is filed, or recorded as an event. */
async function recordAct(tx: Tx, actor: Actor, id: OpenCaseId, { event, ...facts }: Act, now: Instant): Promise<string> {
  const proceeding = facts.proceedingId ? await findProceeding(tx, id, facts.proceedingId) : undefined
  if (!proceeding) throw invalid([{ pointer: '#/proceedingId', code: facts.proceedingId ? 'unknown' : 'required' }])
  if (facts.direction === 'out') throw invalid([{ pointer: '#/event', code: 'foreign' }])
  const { events, ourRole } = getProcedure(proceeding.procedure)
  if (events.find(({ id: kind }) => kind === event.kind)?.by === ourRole) throw invalid([{ pointer: '#/event/kind', code: 'choice' }])
  const { on, time, zone } = facts
  const [annexId = null] = facts.annexes
  const occurrence = { proceedingId: proceeding.id, on, time, zone, precision: 'day', title: '', note: '', annexId } as const
  return (await recordEvent(tx, actor, id, { ...occurrence, ...event }, now)).id
}

/** The entry as it will stand: everything that it names is of its case, and its hour in the zone of the body. */
async function settle(tx: Tx, id: OpenCaseId, facts: CorrespondenceFacts, self: string | undefined, now: Instant): Promise<rows.Fields> {
  const proceeding = facts.proceedingId === null ? undefined : await findProceeding(tx, id, facts.proceedingId)
  const errors = [
    ...(facts.on > houseDay(now) ? [{ pointer: '#/on', code: 'future' as const }] : []),
    ...(facts.proceedingId !== null && !proceeding ? [{ pointer: '#/proceedingId', code: 'unknown' as const }] : []),
    ...(await findUnknownAnnexes(tx, id, facts.annexes)),
    ...(await findEventErrors(tx, id, facts)),
  ]
  const replied = await findReplied(tx, id, facts.inReplyTo, self)
  if (errors.length > 0 || !replied) throw invalid(replied ? errors : [...errors, { pointer: '#/inReplyTo', code: 'unknown' }])
  const { kind, party, institution, proceedingId, eventId, channel, reference, on, time, subject, note, annexes } = facts
  const what = { kind, party, institution, channel, reference, subject, note, annexes }
  return { ...what, proceedingId, eventId, on, time, zone: zoneOf(facts, proceeding), ...replied }
}

function zoneOf({ time, zone }: CorrespondenceFacts, proceeding: ProceedingView | undefined): string | null {
  if (time === null) return null
  return zone ?? (proceeding ? getForumOf(proceeding.procedure).zone : houseZone)
}

async function findUnknownAnnexes(tx: Tx, id: OpenCaseId, annexes: readonly string[]): Promise<FieldError[]> {
  const known = new Set(annexes.length > 0 ? (await listAnnexes(tx, id)).map((one) => one.id) : [])
  return annexes.flatMap((one, at) => (known.has(one) ? [] : [{ pointer: `#/annexes/${at}`, code: 'unknown' }]))
}

async function findEventErrors(tx: Tx, id: OpenCaseId, { eventId, proceedingId }: CorrespondenceFacts): Promise<FieldError[]> {
  if (eventId === null) return []
  const event = (await listEvents(tx, id)).find((one) => one.id === eventId)
  if (!event) return [{ pointer: '#/eventId', code: 'unknown' }]
  return event.proceedingId === proceedingId ? [] : [{ pointer: '#/eventId', code: 'foreign' }]
}

/** Where what it answers stands; nothing where the case has no such thing, or it is the entry itself. */
async function findReplied(tx: Tx, id: OpenCaseId, inReplyTo: string | null, self: string | undefined): Promise<rows.Replied | undefined> {
  if (inReplyTo === null) return { replyFilingId: null, replyId: null }
  if (inReplyTo === self) return undefined
  if (await rows.findCorrespondence(tx, id, inReplyTo)) return { replyFilingId: null, replyId: inReplyTo }
  const isFiled = (await listFilings(tx, id)).some((one) => one.id === inReplyTo)
  return isFiled ? { replyFilingId: inReplyTo, replyId: null } : undefined
}

function toFacts({ replyFilingId, replyId, ...rest }: rows.Correspondence) {
  return { ...rest, inReplyTo: replyFilingId ?? replyId }
}

/** For the trail: not what it is about, which may name people. */
function tell(entry: rows.Correspondence) {
  const { subject: _, note: __, annexes, id: ___, version: ____, ...told } = toFacts(entry)
  return { ...told, annexes: annexes.length }
}

function hide({ subject: _, note: __, annexes, ...told }: Readonly<Record<string, unknown>>) {
  return { ...told, ...(Array.isArray(annexes) && { annexes: annexes.length }) }
}
