import type { CaseEdit, NewCase } from '@travessia/shared/cases'
import { type Instant, yearOf } from '@travessia/shared/dates'
import { latestToday } from '@travessia/shared/event-check'
import { mayDo } from '@travessia/shared/permissions'
import { getOpenCase, type OpenCaseId } from '../access.ts'
import { audit } from '../audit.ts'
import { holdCase, lockCase, refreshSearch } from '../case-row.ts'
import { findChanges, withoutGaps } from '../changes.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction, type Tx } from '../db.ts'
import { refreshDocket } from '../deadlines/actions.ts'
import { houseDay } from '../house-day.ts'
import { notify } from '../notify.ts'
import { type FieldError, forbidden, invalid, stale } from '../problems.ts'
import * as rows from './queries.ts'

/** Opens a case under the next reference; whoever opens it is its first member. */
export function createCase(db: Db, actor: Actor, input: NewCase, now: Instant, demonstration = false): Promise<rows.CaseView> {
  return inTransaction(db, async (tx) => {
    const errors = await checkReaders(tx, actor, input)
    if (errors.length > 0) throw invalid(errors)
    const number = await rows.takeCaseNumber(tx, actor.organisationId)
    const reference = `${yearOf(houseDay(now))}-${String(number).padStart(3, '0')}`
    const caseId = await rows.insertCase(tx, actor.organisationId, { ...input, reference, demonstration, createdAt: now, updatedAt: now })
    const id = await openOwn(tx, actor, caseId, now)
    await refreshSearch(tx, id)
    const made = await rows.getCase(tx, id)
    await audit(tx, actor, { action: 'case.create', caseId, recordId: caseId, after: made, at: now })
    return made
  })
}

export function editCase(db: Db, actor: Actor, id: OpenCaseId, input: CaseEdit, now: Instant): Promise<rows.CaseView> {
  return inTransaction(db, async (tx) => {
    await holdCase(tx, id)
    const before = await rows.getCase(tx, id)
    if (before.version !== input.version) throw stale(before)
    const { version: _, memberIds: asked, ...edit } = withoutGaps(input)
    const stood = before.members.map((one) => one.id).toSorted()
    const memberIds = asked && [...new Set(asked)].toSorted()
    const changes = findChanges({ ...before, memberIds: stood }, { ...edit, memberIds })
    if (!changes) return before
    await lockCase(tx, id, now)
    const { memberIds: added } = changes.after
    const isShared = added !== undefined || 'visibility' in changes.after || isOpenedToLead(before, changes.after.leadId)
    if (isShared && !mayDo(actor.role, 'case.share')) throw forbidden()
    const errors = await checkReaders(tx, actor, { leadId: edit.leadId, memberIds: asked }, [before.leadId, ...stood])
    if (edit.closedOn && edit.closedOn > latestToday(now)) errors.push({ pointer: '#/closedOn', code: 'future' })
    if (isShutOut(actor, { ...before, ...edit }, memberIds ?? stood)) errors.push({ pointer: '#/memberIds', code: 'shut-out' })
    if (errors.length > 0) throw invalid(errors)

    // In this order the actor sees the case all the while, as the database asks.
    if (memberIds && added) await rows.addMembers(tx, id, memberIds)
    await rows.updateCase(tx, id, edit)
    if (memberIds && added) await rows.removeMembersBut(tx, id, memberIds)
    if (edit.closedOn !== undefined) await refreshDocket(tx, id, now)
    await refreshSearch(tx, id)
    await audit(tx, actor, { action: 'case.edit', caseId: id.caseId, recordId: id.caseId, ...changes, at: now })
    await tellLead(tx, actor, id, changes.after.leadId, now)
    return rows.getCase(tx, id)
  })
}

/** Whoever leads the case from now on sees it by that alone, unless a wall keeps them out: then they find nothing of it. */
async function tellLead(tx: Tx, actor: Actor, { organisationId, caseId }: OpenCaseId, leadId: unknown, now: Instant): Promise<void> {
  if (typeof leadId !== 'string') return
  const told = { organisationId, memberId: leadId, kind: 'case.handover', caseId, recordId: caseId, actorId: actor.userId } as const
  await notify(tx, [told], now)
}

/** Takes a case back that nobody has touched since it was opened; answers whether that was so. */
export async function withdrawCase(tx: Tx, actor: Actor, id: OpenCaseId, now: Instant): Promise<boolean> {
  await holdCase(tx, id)
  const before = await rows.getCase(tx, id)
  if (before.version > 1 || before.updatedAt !== before.createdAt || before.members.length > 1) return false
  await rows.deleteCase(tx, id)
  await audit(tx, actor, { action: 'case.delete', caseId: id.caseId, recordId: id.caseId, before, at: now })
  return true
}

/** Makes the actor a member first, as a restricted case would not exist for them otherwise. */
async function openOwn(tx: Tx, actor: Actor, caseId: string, now: Instant): Promise<OpenCaseId> {
  await tx.insertInto('caseMember').values({ organisationId: actor.organisationId, caseId, memberId: actor.userId }).execute()
  return getOpenCase(tx, actor, caseId, now)
}

/** Whether a restricted case begins to exist for somebody because they lead it: that is sharing it, too. */
function isOpenedToLead({ visibility, members }: rows.CaseView, leadId: unknown): boolean {
  return visibility === 'restricted' && typeof leadId === 'string' && !members.some((one) => one.id === leadId)
}

/** Whether the actor would no longer see the case that they are changing. */
function isShutOut(actor: Actor, after: Pick<rows.CaseView, 'visibility' | 'leadId'>, memberIds: readonly string[]): boolean {
  if (actor.role === 'director' || after.visibility === 'organisation') return false
  return after.leadId !== actor.userId && !memberIds.includes(actor.userId)
}

interface Readers {
  readonly leadId?: string | null | undefined
  readonly memberIds?: readonly string[] | undefined
}

/** Lead and members must be people of the house who may read cases; whoever was one already may stay. */
async function checkReaders(tx: Tx, actor: Actor, input: Readers, stood: readonly (string | null)[] = []): Promise<FieldError[]> {
  const asked = [...(input.leadId ? [input.leadId] : []), ...(input.memberIds ?? [])]
  const known = [...(await rows.listReaders(tx, actor.organisationId, asked)), ...stood]
  const errors: FieldError[] = []
  if (input.leadId && !known.includes(input.leadId)) errors.push({ pointer: '#/leadId', code: 'unknown' })
  for (const [place, memberId] of (input.memberIds ?? []).entries()) {
    if (!known.includes(memberId)) errors.push({ pointer: `#/memberIds/${place}`, code: 'unknown' })
  }
  return errors
}
