import type { Instant } from '@travessia/shared/dates'
import type { MeasureEdit, MeasureView, NewMeasureStatus, NewMeasures } from '@travessia/shared/measures'
import type { OpenCaseId } from '../access.ts'
import { listAnnexes } from '../annexes/queries.ts'
import { audit } from '../audit.ts'
import { lockCase } from '../case-row.ts'
import { findChanges, withoutGaps } from '../changes.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction, type Tx } from '../db.ts'
import { getEvent } from '../events/queries.ts'
import { houseDay } from '../house-day.ts'
import { conflict, type FieldError, invalid, stale } from '../problems.ts'
import { findProceeding } from '../proceedings/queries.ts'
import * as rows from './queries.ts'

/** Takes up what was ordered, in its order. */
export function addMeasures(db: Db, actor: Actor, id: OpenCaseId, input: NewMeasures, now: Instant): Promise<MeasureView[]> {
  return inTransaction(db, async (tx) => {
    await lockCase(tx, id, now)
    if (!(await findProceeding(tx, id, input.proceedingId))) throw invalid([{ pointer: '#/proceedingId', code: 'unknown' }])
    await requireEvent(tx, id, input.eventId, input.proceedingId)
    const errors = input.measures.flatMap((one, at) => findTermErrors(one, `#/measures/${at}`))
    if (errors.length > 0) throw invalid(errors)
    const ids = await rows.insertMeasures(tx, id, input, now)
    const made = (await rows.listMeasures(tx, id, now)).filter((one) => ids.includes(one.id))
    for (const one of made)
      await audit(tx, actor, { action: 'measure.add', caseId: id.caseId, recordId: one.id, after: tell(one), at: now })
    return made
  })
}

export function editMeasure(
  db: Db,
  actor: Actor,
  id: OpenCaseId,
  measureId: string,
  { version, ...input }: MeasureEdit,
  now: Instant,
): Promise<MeasureView> {
  return inTransaction(db, async (tx) => {
    await lockCase(tx, id, now)
    const before = await rows.getMeasure(tx, id, measureId, now)
    if (before.version !== version) throw stale(before)
    const edit = withoutGaps(input)
    if (edit.eventId) await requireEvent(tx, id, edit.eventId, before.proceedingId)
    const errors = findTermErrors({ ...before, ...edit }, '#')
    if (errors.length > 0) throw invalid(errors)
    const changes = findChanges({ ...before }, edit)
    if (!changes) return before
    await rows.updateMeasure(tx, id, measureId, edit)
    const told = { before: hide(changes.before), after: hide(changes.after) }
    await audit(tx, actor, { action: 'measure.edit', caseId: id.caseId, recordId: measureId, ...told, at: now })
    return rows.getMeasure(tx, id, measureId, now)
  })
}

/** Takes away what was taken up by mistake. What somebody has said of it stays, and so does the measure. */
export function deleteMeasure(db: Db, actor: Actor, id: OpenCaseId, measureId: string, version: number, now: Instant): Promise<void> {
  return inTransaction(db, async (tx) => {
    await lockCase(tx, id, now)
    const before = await rows.getMeasure(tx, id, measureId, now)
    if (before.version !== version) throw stale(before)
    if (before.statuses.length > 0) throw conflict(hasHistory)
    await rows.deleteMeasure(tx, id, measureId)
    await audit(tx, actor, { action: 'measure.delete', caseId: id.caseId, recordId: measureId, before: tell(before), at: now })
  })
}

/** Records what a voice says of the compliance, with what proves it. */
export function recordStatus(
  db: Db,
  actor: Actor,
  id: OpenCaseId,
  measureId: string,
  input: NewMeasureStatus,
  now: Instant,
): Promise<MeasureView> {
  return inTransaction(db, async (tx) => {
    await lockCase(tx, id, now)
    const { number } = await rows.getMeasure(tx, id, measureId, now)
    if (input.on > houseDay(now)) throw invalid([{ pointer: '#/on', code: 'future' }])
    const errors = [
      ...findUnknown(input.annexes, await listAnnexes(tx, id), '#/annexes'),
      ...findUnknown(input.filings, await rows.listProofFilings(tx, id), '#/filings'),
    ]
    if (errors.length > 0) throw invalid(errors)
    await rows.insertStatus(tx, id, measureId, input, { userId: actor.userId, now })
    const { voice, status, on, annexes, filings } = input
    const after = { number, voice, status, on, annexes: annexes.length, filings: filings.length }
    await audit(tx, actor, { action: 'measure.status', caseId: id.caseId, recordId: measureId, after, at: now })
    return rows.getMeasure(tx, id, measureId, now)
  })
}

const hasHistory = {
  'pt-BR': 'Já há registros de cumprimento desta medida, e eles ficam. Corrija a medida em vez de apagá-la.',
  es: 'Ya hay registros de cumplimiento de esta medida, y permanecen. Corrija la medida en vez de borrarla.',
  en: 'Compliance with this measure is on record already, and that stays. Correct the measure instead of deleting it.',
}

async function requireEvent(tx: Tx, id: OpenCaseId, eventId: string | null, proceedingId: string): Promise<void> {
  if (eventId === null) return
  const event = await getEvent(tx, id, eventId)
  if (event.proceedingId !== proceedingId) throw invalid([{ pointer: '#/eventId', code: 'foreign' }])
}

/** A date where a date is stated and nowhere else; words where the term is stated in words. */
function findTermErrors({ term, termOn, termText }: Pick<MeasureView, 'term' | 'termOn' | 'termText'>, at: string): FieldError[] {
  if (term === 'date' && termOn === null) return [{ pointer: `${at}/termOn`, code: 'required' }]
  if (term !== 'date' && termOn !== null) return [{ pointer: `${at}/termOn`, code: 'foreign' }]
  return term === 'stated' && termText === '' ? [{ pointer: `${at}/termText`, code: 'required' }] : []
}

function findUnknown(ids: readonly string[], known: readonly { id: string }[], pointer: string): FieldError[] {
  return ids.flatMap((one, at) => (known.some(({ id }) => id === one) ? [] : [{ pointer: `${pointer}/${at}`, code: 'unknown' as const }]))
}

/** For the trail: not the words of the order, which may name people. */
function tell({ proceedingId, eventId, kind, type, number, addressee, term, termOn, termText, panel }: MeasureView) {
  return { proceedingId, eventId, kind, type, number, addressee, term, termOn, termText, panel }
}

function hide({ text: _, ...told }: Readonly<Record<string, unknown>>) {
  return told
}
