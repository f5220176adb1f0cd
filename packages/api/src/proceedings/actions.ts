import type { Instant, IsoDate } from '@travessia/shared/dates'
import { lastDayOf } from '@travessia/shared/event-check'
import { findProcedure, getForumOf, getProcedure } from '@travessia/shared/forums/index'
import type { Procedure } from '@travessia/shared/law'
import { type NewProceeding, ourRoles, type ProceedingEdit, type ProceedingView } from '@travessia/shared/proceedings'
import { findKind } from '@travessia/shared/track'
import type { OpenCaseId } from '../access.ts'
import { audit } from '../audit.ts'
import { holdCase, lockCase, refreshSearch } from '../case-row.ts'
import { findChanges, withoutGaps } from '../changes.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction, type Tx } from '../db.ts'
import { refreshDocket } from '../deadlines/actions.ts'
import { conflict, type FieldError, invalid, stale } from '../problems.ts'
import * as rows from './queries.ts'

export function addProceeding(db: Db, actor: Actor, id: OpenCaseId, input: NewProceeding, now: Instant): Promise<ProceedingView> {
  return inTransaction(db, async (tx) => {
    await lockCase(tx, id, now)
    const procedure = findProcedure(input.procedure)
    if (!procedure) throw invalid([{ pointer: '#/procedure', code: 'unknown' }])
    const errors = checkCourt(procedure, input.court)
    if (errors.length > 0) throw invalid(errors)

    const proceedingId = await rows.insertProceeding(tx, id, {
      ...input,
      forum: getForumOf(procedure.id).id,
      ourRole: input.ourRole ?? usualRole(procedure),
      stage: procedure.stages[0]?.id ?? '',
    })
    await refreshDocket(tx, id, now)
    await refreshSearch(tx, id)
    const made = await rows.getProceeding(tx, id, proceedingId)
    await audit(tx, actor, { action: 'proceeding.add', caseId: id.caseId, recordId: made.id, after: made, at: now })
    return made
  })
}

export function editProceeding(
  db: Db,
  actor: Actor,
  id: OpenCaseId,
  proceedingId: string,
  input: ProceedingEdit,
  now: Instant,
): Promise<ProceedingView> {
  return inTransaction(db, async (tx) => {
    await holdCase(tx, id)
    const before = await rows.getProceeding(tx, id, proceedingId)
    if (before.version !== input.version) throw stale(before)
    const { version: _, ...edit } = withoutGaps(input)
    const changes = findChanges({ ...before }, edit)
    if (!changes) return before
    await lockCase(tx, id, now)
    const after = { ...before, ...edit }
    const errors = [...checkCourt(getProcedure(before.procedure), after.court), ...(await checkBeginning(tx, id, before, after.beganOn))]
    if (errors.length > 0) throw invalid(errors)

    await rows.updateProceeding(tx, id, proceedingId, edit)
    await refreshDocket(tx, id, now)
    await refreshSearch(tx, id)
    await audit(tx, actor, { action: 'proceeding.edit', caseId: id.caseId, recordId: proceedingId, ...changes, at: now })
    return rows.getProceeding(tx, id, proceedingId)
  })
}

/** Takes the proceeding out with its events; what they opened is superseded. */
export function deleteProceeding(db: Db, actor: Actor, id: OpenCaseId, proceedingId: string, version: number, now: Instant): Promise<void> {
  return inTransaction(db, async (tx) => {
    await lockCase(tx, id, now)
    const before = await rows.getProceeding(tx, id, proceedingId)
    if (before.version !== version) throw stale(before)
    if (await rows.hasFilings(tx, id, proceedingId)) throw conflict(hasFilings)
    await rows.deleteProceeding(tx, id, proceedingId)
    await refreshDocket(tx, id, now)
    await refreshSearch(tx, id)
    await audit(tx, actor, { action: 'proceeding.delete', caseId: id.caseId, recordId: proceedingId, before, at: now })
  })
}

const hasFilings = {
  'pt-BR': 'Há protocolos neste procedimento, e o que foi protocolado não se apaga.',
  es: 'Hay presentaciones en este procedimiento, y lo presentado no se borra.',
  en: 'Something was filed in this proceeding, and what was filed is not deleted.',
}

/** A procedure that runs in several courts needs one of them; another has none. */
function checkCourt(procedure: Procedure, court: string | null): FieldError[] {
  if (!procedure.courts) return court === null ? [] : [{ pointer: '#/court', code: 'foreign' }]
  if (court === null) return [{ pointer: '#/court', code: 'required' }]
  return procedure.courts.some((one) => one.id === court) ? [] : [{ pointer: '#/court', code: 'foreign' }]
}

/** A proceeding cannot begin after what already happened in it. */
async function checkBeginning(tx: Tx, id: OpenCaseId, before: ProceedingView, beganOn: IsoDate | null): Promise<FieldError[]> {
  if (beganOn === null || beganOn === before.beganOn) return []
  const procedure = getProcedure(before.procedure)
  const events = await rows.listEventDays(tx, id, before.id)
  const isTooLate = events.some((event) => lastDayOf(event) < beganOn && !findKind(procedure, event.kind)?.precedes)
  return isTooLate ? [{ pointer: '#/beganOn', code: 'late' }] : []
}

function usualRole(procedure: Procedure): ProceedingView['ourRole'] {
  return ourRoles.find((role) => role === procedure.ourRole) ?? 'petitioner'
}
