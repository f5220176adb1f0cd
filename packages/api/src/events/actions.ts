import type { Instant } from '@travessia/shared/dates'
import { checkEvent } from '@travessia/shared/event-check'
import type { EventEdit, EventView, NewEvent } from '@travessia/shared/events'
import { getForumOf, getProcedure } from '@travessia/shared/forums/index'
import { mayDo } from '@travessia/shared/permissions'
import type { ProceedingView } from '@travessia/shared/proceedings'
import { findKind } from '@travessia/shared/track'
import type { OpenCaseId } from '../access.ts'
import { hasAnnex } from '../annexes/queries.ts'
import { audit } from '../audit.ts'
import { holdCase, lockCase } from '../case-row.ts'
import { findChanges, withoutGaps } from '../changes.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction, type Tx } from '../db.ts'
import { refreshDocket } from '../deadlines/actions.ts'
import { conflict, forbidden, invalid, stale } from '../problems.ts'
import { findProceeding } from '../proceedings/queries.ts'
import { discard } from '../trash/discard.ts'
import * as rows from './queries.ts'

/** Records what happened and, in the same transaction, what it means. */
export function recordEvent(db: Db, actor: Actor, id: OpenCaseId, input: NewEvent, now: Instant): Promise<EventView> {
  return inTransaction(db, async (tx) => {
    await lockCase(tx, id, now)
    requireRight(actor, input.kind)
    const event = await settle(tx, id, input, now)
    const made = await rows.insertEvent(tx, id, event, actor.userId, now)
    await refreshDocket(tx, id, now)
    await audit(tx, actor, { action: 'event.record', caseId: id.caseId, recordId: made.id, after: made, at: now })
    return made
  })
}

/** Corrects an event; the deadlines that it moves are superseded by new ones. */
export function correctEvent(db: Db, actor: Actor, id: OpenCaseId, eventId: string, input: EventEdit, now: Instant): Promise<EventView> {
  return inTransaction(db, async (tx) => {
    await holdCase(tx, id)
    const before = await rows.getEvent(tx, id, eventId)
    const { version, ...edit } = input
    if (before.version !== version) throw stale(before)
    const event = await settle(tx, id, { ...before, ...withoutGaps(edit) }, now)
    const changes = findChanges({ ...before }, { ...event })
    if (!changes) return before
    await lockCase(tx, id, now)
    requireRight(actor, before.kind, event.kind)

    const after = await rows.updateEvent(tx, id, eventId, event, actor.userId, now)
    await refreshDocket(tx, id, now)
    await audit(tx, actor, { action: 'event.correct', caseId: id.caseId, recordId: eventId, ...changes, at: now })
    return after
  })
}

export function deleteEvent(db: Db, actor: Actor, id: OpenCaseId, eventId: string, version: number, now: Instant): Promise<void> {
  return inTransaction(db, async (tx) => {
    await lockCase(tx, id, now)
    const before = await rows.getEvent(tx, id, eventId)
    if (before.version !== version) throw stale(before)
    requireRight(actor, before.kind)
    if (await rows.isOfFiling(tx, id, eventId)) throw conflict(isFiled)
    await discard(tx, actor, id, { kind: 'event', recordId: eventId, name: await nameOf(tx, actor, id, before) }, now)
    await rows.deleteEvent(tx, id, eventId)
    await refreshDocket(tx, id, now)
    await audit(tx, actor, { action: 'event.delete', caseId: id.caseId, recordId: eventId, before, at: now })
  })
}

/** Takes an event back that was not corrected and on which nobody has built since; answers whether that was so. */
export async function withdrawEvent(tx: Tx, actor: Actor, id: OpenCaseId, eventId: string, now: Instant): Promise<boolean> {
  await holdCase(tx, id)
  const { version } = await rows.getEvent(tx, id, eventId)
  if (version > 1 || (await rows.isOfFiling(tx, id, eventId)) || (await rows.isBuiltOn(tx, id, eventId))) return false
  await deleteEvent(tx, actor, id, eventId, version, now)
  return true
}

/** By what an event is known: its own title, or its kind as the law calls it. */
async function nameOf(tx: Tx, { language }: Actor, id: OpenCaseId, { title, kind, proceedingId }: EventView): Promise<string> {
  const proceeding = title === '' && proceedingId !== null ? await findProceeding(tx, id, proceedingId) : undefined
  return title || (proceeding && findKind(getProcedure(proceeding.procedure), kind)?.name[language]) || kind
}

const isFiled = {
  'pt-BR': 'Este andamento é o registro de um protocolo e não se apaga. Se o dia ou a hora estão errados, corrija-o.',
  es: 'Esta actuación es el registro de una presentación y no se borra. Si el día o la hora están mal, corríjala.',
  en: 'This event is the record of a filing and is not deleted. If its day or hour is wrong, correct it.',
}

/** Setting a date against the law's own is for those who answer for it. */
function requireRight(actor: Actor, ...kinds: string[]): void {
  if (kinds.includes('date-overridden') && !mayDo(actor.role, 'deadline.override')) throw forbidden()
}

/** The event as it will stand: on the first day of its month or year, its hour in the zone of its body. */
async function settle(tx: Tx, id: OpenCaseId, input: NewEvent, now: Instant): Promise<NewEvent> {
  const { proceedingId, kind, precision, time, title, note, fields, annexId } = input
  const proceeding = proceedingId === null ? undefined : await findProceeding(tx, id, proceedingId)
  if (proceedingId !== null && !proceeding) throw invalid([{ pointer: '#/proceedingId', code: 'unknown' }])
  const zone = input.zone ?? (time !== null && proceeding ? getForumOf(proceeding.procedure).zone : null)
  const event = { proceedingId, kind, on: firstDay(input), precision, time, zone, title, note, fields, annexId }
  const errors = checkNewEvent(event, proceeding, now)
  if (errors.length > 0) throw invalid(errors)
  if (annexId !== null && !(await hasAnnex(tx, id, annexId))) throw invalid([{ pointer: '#/annexId', code: 'unknown' }])
  return event
}

/** What keeps an event from being recorded in the proceeding, or as a fact without one. */
export function checkNewEvent(event: NewEvent, proceeding: Pick<ProceedingView, 'procedure' | 'beganOn'> | null | undefined, now: Instant) {
  const place = proceeding ? { procedure: getProcedure(proceeding.procedure), beganOn: proceeding.beganOn } : undefined
  return checkEvent(event, place, now)
}

function firstDay({ on, precision }: NewEvent): string {
  if (precision === 'day') return on
  return precision === 'month' ? `${on.slice(0, 7)}-01` : `${on.slice(0, 4)}-01-01`
}
