import type { AnnexEdit, NewAnnex } from '@travessia/shared/annexes'
import type { Instant } from '@travessia/shared/dates'
import type { OpenCaseId } from '../access.ts'
import { audit } from '../audit.ts'
import { holdCase, lockCase } from '../case-row.ts'
import { findChanges, withoutGaps } from '../changes.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction } from '../db.ts'
import { stale } from '../problems.ts'
import { discard } from '../trash/discard.ts'
import * as rows from './queries.ts'

/** Adds an annex as the last one. */
export function addAnnex(db: Db, actor: Actor, id: OpenCaseId, input: NewAnnex, now: Instant): Promise<rows.AnnexRow> {
  return inTransaction(db, async (tx) => {
    await lockCase(tx, id, now)
    const made = await rows.insertAnnex(tx, id, { ...input, position: (await rows.countAnnexes(tx, id)) + 1 })
    await audit(tx, actor, { action: 'annex.add', caseId: id.caseId, recordId: made.id, after: made, at: now })
    return made
  })
}

/** Changes an annex or moves it: the others close up behind it, so that the numbers stay without gaps. */
export function editAnnex(db: Db, actor: Actor, id: OpenCaseId, annexId: string, input: AnnexEdit, now: Instant): Promise<rows.AnnexRow> {
  return inTransaction(db, async (tx) => {
    await holdCase(tx, id)
    const before = await rows.getAnnex(tx, id, annexId)
    if (before.version !== input.version) throw stale(before)
    const { version: _, ...wanted } = withoutGaps(input)
    const position = Math.min(wanted.position ?? before.position, await rows.countAnnexes(tx, id))
    const edit = { ...wanted, position }
    const changes = findChanges({ ...before }, edit)
    if (!changes) return before
    await lockCase(tx, id, now)

    if (position > before.position) await rows.shiftAnnexes(tx, id, before.position + 1, position, -1)
    if (position < before.position) await rows.shiftAnnexes(tx, id, position, before.position - 1, 1)
    await audit(tx, actor, { action: 'annex.edit', caseId: id.caseId, recordId: annexId, ...changes, at: now })
    return rows.updateAnnex(tx, id, annexId, edit)
  })
}

export function deleteAnnex(db: Db, actor: Actor, id: OpenCaseId, annexId: string, version: number, now: Instant): Promise<void> {
  return inTransaction(db, async (tx) => {
    await lockCase(tx, id, now)
    const before = await rows.getAnnex(tx, id, annexId)
    if (before.version !== version) throw stale(before)
    const last = await rows.countAnnexes(tx, id)
    await discard(tx, actor, id, { kind: 'annex', recordId: annexId, name: before.title }, now)
    await rows.deleteAnnex(tx, id, annexId)
    await rows.shiftAnnexes(tx, id, before.position + 1, last, -1)
    await audit(tx, actor, { action: 'annex.delete', caseId: id.caseId, recordId: annexId, before, at: now })
  })
}
