import type { AbsenceView, NewAbsence } from '@travessia/shared/absences'
import type { Instant } from '@travessia/shared/dates'
import { audit } from '../audit.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction } from '../db.ts'
import { invalid } from '../problems.ts'
import * as rows from './queries.ts'

/** Says when one is away; reminders go to who stands in, or to the next in line. */
export function createAbsence(db: Db, actor: Actor, input: NewAbsence, now: Instant): Promise<AbsenceView> {
  if (input.endsOn < input.beginsOn) throw invalid([{ pointer: '#/endsOn', code: 'order' }])
  return inTransaction(db, async (tx) => {
    if (input.substituteId && !(await rows.canStandIn(tx, actor, input.substituteId)))
      throw invalid([{ pointer: '#/substituteId', code: 'unknown' }])
    const id = await rows.insertAbsence(tx, actor, { ...input, createdAt: now })
    const made = await rows.getAbsence(tx, actor, id)
    await audit(tx, actor, { action: 'absence.create', recordId: id, after: made, at: now })
    return made
  })
}

export function deleteAbsence(db: Db, actor: Actor, id: string, now: Instant): Promise<void> {
  return inTransaction(db, async (tx) => {
    const before = await rows.getAbsence(tx, actor, id)
    await rows.deleteAbsence(tx, actor, id)
    await audit(tx, actor, { action: 'absence.delete', recordId: id, before, at: now })
  })
}
