import type { Instant } from '@travessia/shared/dates'
import { mayDo } from '@travessia/shared/permissions'
import type { NewView, SavedView, ViewDefault, ViewEdit } from '@travessia/shared/views'
import { audit } from '../audit.ts'
import { findChanges, withoutGaps } from '../changes.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction } from '../db.ts'
import { forbidden, stale } from '../problems.ts'
import * as rows from './queries.ts'

export function saveView(db: Db, actor: Actor, input: NewView, now: Instant): Promise<SavedView> {
  return inTransaction(db, async (tx) => {
    if (input.shared) requireSharing(actor)
    const id = await rows.insertView(tx, actor, input, now)
    await audit(tx, actor, { action: 'view.save', recordId: id, after: input, at: now })
    return rows.getView(tx, actor, id)
  })
}

/** A view is its maker's to change; a shared one also who leads the organisation may change. */
export function editView(db: Db, actor: Actor, id: string, { version, ...input }: ViewEdit, now: Instant): Promise<SavedView> {
  return inTransaction(db, async (tx) => {
    const before = await getOwn(rows.getView(tx, actor, id), actor)
    if (before.version !== version) throw stale(before)
    const edit = withoutGaps(input)
    const changes = findChanges({ ...before }, edit)
    if (!changes) return before
    if (edit.shared) requireSharing(actor)
    await rows.updateView(tx, actor, id, edit)
    await audit(tx, actor, { action: 'view.edit', recordId: id, ...changes, at: now })
    return rows.getView(tx, actor, id)
  })
}

export function deleteView(db: Db, actor: Actor, id: string, version: number, now: Instant): Promise<void> {
  return inTransaction(db, async (tx) => {
    const before = await getOwn(rows.getView(tx, actor, id), actor)
    if (before.version !== version) throw stale(before)
    await rows.deleteView(tx, actor, id)
    await audit(tx, actor, { action: 'view.delete', recordId: id, before, at: now })
  })
}

/** Chooses with which view a page opens for the actor. */
export function chooseDefault(db: Db, actor: Actor, choice: ViewDefault, now: Instant): Promise<void> {
  return inTransaction(db, async (tx) => {
    await rows.putDefault(tx, actor, choice)
    await audit(tx, actor, { action: 'view.default', after: choice, at: now })
  })
}

async function getOwn(found: Promise<SavedView>, actor: Actor): Promise<SavedView> {
  const view = await found
  if (!view.isOwn && actor.role !== 'director') throw forbidden()
  return view
}

function requireSharing(actor: Actor): void {
  if (!mayDo(actor.role, 'view.share')) throw forbidden()
}
