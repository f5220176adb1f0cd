import type { Instant } from '@travessia/shared/dates'
import type { AssignedResult, ClosingVerdict, ManyAssigned, NewerEvent } from '@travessia/shared/deadline-desk'
import type { DeadlineView, MilestonesEdit } from '@travessia/shared/deadline-view'
import { findProcedure } from '@travessia/shared/forums/index'
import type { Language } from '@travessia/shared/languages'
import { findKind } from '@travessia/shared/track'
import { getOpenCase, type OpenCaseId } from '../access.ts'
import { audit } from '../audit.ts'
import { holdCase, lockCase } from '../case-row.ts'
import type { Actor } from '../context.ts'
import { insertEntryLooks, listTakenDownAfter } from '../correspondence/looks.ts'
import { kindWords } from '../correspondence/words.ts'
import { type Db, inTransaction } from '../db.ts'
import { conflict, invalid, notFound, ProblemError, stale } from '../problems.ts'
import { assignDeadline } from './actions.ts'
import * as rows from './desk-queries.ts'
import { getDeadline, updateKeepers } from './queries.ts'

/** Sets what is to be ready before a deadline, and what of it is. */
export function planDeadline(db: Db, actor: Actor, id: OpenCaseId, deadlineId: string, input: MilestonesEdit, now: Instant) {
  return inTransaction(db, async (tx): Promise<DeadlineView> => {
    await lockCase(tx, id, now)
    const before = await getDeadline(tx, id, deadlineId, now)
    if (before.supersededAt !== null) throw notFound('deadline')
    if (before.version !== input.version) throw stale(before)
    await rows.storeMilestones(tx, id, before, input.items, actor.userId, now)
    await updateKeepers(tx, id, deadlineId)
    const after = await getDeadline(tx, id, deadlineId, now)
    const change = { before: { milestones: before.milestones }, after: { milestones: after.milestones } }
    await audit(tx, actor, { action: 'deadline.plan', caseId: id.caseId, recordId: deadlineId, ...change, at: now })
    return after
  })
}

/** A second person confirms how a fatal deadline was closed, or contests it; never who recorded the closing. */
export function checkClosing(db: Db, actor: Actor, id: OpenCaseId, deadlineId: string, input: ClosingVerdict, now: Instant) {
  return inTransaction(db, async (tx): Promise<DeadlineView> => {
    await lockCase(tx, id, now)
    const before = await getDeadline(tx, id, deadlineId, now)
    if (before.version !== input.version) throw stale(before)
    if (!before.awaitsCheck) throw conflict(nothingToCheck)
    if (before.closing?.recordedById === actor.userId) throw conflict(anotherPerson)
    await rows.storeCheck(tx, id, before, input, actor.userId, now)
    await rows.awaitChecks(tx, id)
    await updateKeepers(tx, id, deadlineId)
    const after = { verdict: input.verdict, ...(input.reason && { reason: input.reason }) }
    await audit(tx, actor, { action: 'deadline.check', caseId: id.caseId, recordId: deadlineId, after, at: now })
    return getDeadline(tx, id, deadlineId, now)
  })
}

/** What the State or the body sent after the deadline was made, and nobody has looked at for it. */
export async function listNewer(db: Db, id: OpenCaseId, deadlineId: string, now: Instant, language: Language): Promise<NewerEvent[]> {
  const deadline = await getDeadline(db, id, deadlineId, now)
  const place = await rows.placeOf(db, id, deadlineId)
  const procedure = place && findProcedure(place.procedure)
  if (!place || !procedure) return []
  const [events, entries] = await Promise.all([
    rows.listRecordedAfter(db, id, deadline, place.proceedingId, place.createdAt),
    listTakenDownAfter(db, id, deadline, place.proceedingId, place.createdAt),
  ])
  const acts = events.flatMap((event): NewerEvent[] => {
    const kind = findKind(procedure, event.kind)
    return kind?.by === 'state' || kind?.by === 'body' ? [{ ...event, source: 'event', kindName: kind.name[language] }] : []
  })
  const letters = entries.map((entry): NewerEvent => ({ ...entry, source: 'correspondence', kindName: kindWords(entry.kind, language) }))
  return [...acts, ...letters].toSorted((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1))
}

/** Notes that somebody has looked at what came in, and that it does not change the deadline. */
export function lookAtNewer(db: Db, actor: Actor, id: OpenCaseId, deadlineId: string, events: readonly string[], now: Instant) {
  return inTransaction(db, async (tx): Promise<NewerEvent[]> => {
    const listed = () => listNewer(tx, id, deadlineId, now, actor.language)
    await holdCase(tx, id)
    const deadline = await getDeadline(tx, id, deadlineId, now)
    const known = new Map((await listed()).map((one) => [one.id, one.source]))
    const at = events.findIndex((event) => !known.has(event))
    if (at >= 0) throw invalid([{ pointer: `#/events/${at}`, code: 'unknown' }])
    const [acts, entries] = [events.filter((one) => known.get(one) === 'event'), events.filter((one) => known.get(one) !== 'event')]
    if (acts.length > 0) await rows.insertLooks(tx, id, deadline, acts, actor.userId, now)
    if (entries.length > 0) await insertEntryLooks(tx, id, deadline, entries, actor.userId, now)
    await audit(tx, actor, { action: 'deadline.look', caseId: id.caseId, recordId: deadlineId, after: { events }, at: now })
    return listed()
  })
}

/** What can be changed is, and what cannot does not keep the others from it. In the order of the cases, which two lock alike. */
export async function assignMany(db: Db, actor: Actor, { items, undoes }: ManyAssigned, now: Instant): Promise<AssignedResult[]> {
  const results: AssignedResult[] = []
  for (const item of items.toSorted((a, b) => (a.caseId < b.caseId ? -1 : 1))) {
    results.push(await assignOne(db, actor, item, undoes ? 'deadline.undo-assign' : 'deadline.assign', now))
  }
  return results
}

/** What would come of it: all of it is tried, and undone. */
export async function previewMany(db: Db, actor: Actor, input: ManyAssigned, now: Instant): Promise<AssignedResult[]> {
  const tried = inTransaction(db, async (tx) => {
    throw new OnlyAsked(await assignMany(tx, actor, input, now))
  })
  return tried.catch((error: unknown) => {
    if (error instanceof OnlyAsked) return error.results
    throw error
  })
}

class OnlyAsked extends Error {
  override name = 'OnlyAsked'
  readonly results: AssignedResult[]

  constructor(results: AssignedResult[]) {
    super('Only asked.')
    this.results = results
  }
}

type Assigning = 'deadline.assign' | 'deadline.undo-assign'

async function assignOne(
  db: Db,
  actor: Actor,
  { caseId, id: deadlineId, ...edit }: ManyAssigned['items'][number],
  action: Assigning,
  now: Instant,
): Promise<AssignedResult> {
  const refuse = (refused: AssignedResult['refused']) => ({ caseId, id: deadlineId, refused, version: null, before: null })
  try {
    const id = await getOpenCase(db, actor, caseId, now)
    const { supersededAt, state, ownerId, alternateId } = await getDeadline(db, id, deadlineId, now)
    if (supersededAt !== null) return refuse('gone')
    if (!['running', 'suspended', 'lapsed'].includes(state)) return refuse('over')
    const { version } = await assignDeadline(db, actor, id, deadlineId, edit, now, action)
    return { caseId, id: deadlineId, refused: null, version, before: { ownerId, alternateId } }
  } catch (error) {
    return refuse(refusalOf(error))
  }
}

function refusalOf(error: unknown): NonNullable<AssignedResult['refused']> {
  if (!(error instanceof ProblemError)) throw error
  if (error.code === 'not-found') return 'gone'
  if (error.code === 'stale') return 'changed'
  return error.extras.errors?.some(({ code }) => code === 'same') ? 'same' : 'unable'
}

const nothingToCheck = {
  'pt-BR': 'Este prazo não espera conferência.',
  es: 'Este plazo no espera verificación.',
  en: 'This deadline awaits no check.',
}

const anotherPerson = {
  'pt-BR': 'Quem registrou o cumprimento não o confere: peça a outra pessoa.',
  es: 'Quien registró el cumplimiento no lo verifica: pídaselo a otra persona.',
  en: 'Whoever recorded it does not check it: ask another person.',
}
