import type { AuthorityView, NewAuthority } from '@travessia/shared/authorities'
import type { LibraryEdit } from '@travessia/shared/authority-views'
import type { Instant } from '@travessia/shared/dates'
import { audit } from '../audit.ts'
import { findChanges, withoutGaps } from '../changes.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction, type Tx } from '../db.ts'
import { stale } from '../problems.ts'
import * as rows from './queries.ts'

export function addAuthority(db: Db, actor: Actor, input: NewAuthority, now: Instant): Promise<rows.StoredAuthority> {
  return inTransaction(db, async (tx) => {
    const [id = ''] = await rows.insertAuthorities(tx, actor, [input], now)
    const made = await rows.getAuthority(tx, actor.organisationId, id)
    await audit(tx, actor, { action: 'authority.add', recordId: id, after: made, at: now })
    return made
  })
}

/** Changes an authority, or says that it was compared with its source. Briefs that were filed keep what they cited. */
export function editAuthority(db: Db, actor: Actor, id: AuthorityView['id'], input: LibraryEdit, now: Instant) {
  return inTransaction(db, async (tx) => {
    const before = await rows.getAuthorityForUpdate(tx, actor.organisationId, id)
    if (before.version !== input.version) throw stale(before)
    const { version: _, checked, ...wanted } = withoutGaps(input)
    const edit = { ...wanted, ...(checked && before.confidence && { confidence: 'VERIFIED' as const }) }
    const changes = findChanges({ ...before }, edit)
    if (!changes) return before

    await rows.updateAuthority(tx, actor.organisationId, id, edit, now)
    await audit(tx, actor, { action: 'authority.edit', recordId: id, ...changes, at: now })
    return rows.getAuthority(tx, actor.organisationId, id)
  })
}

/** Takes an authority back that was neither changed nor cited since; answers whether that was so. */
export async function withdrawAuthority(tx: Tx, actor: Actor, id: AuthorityView['id'], now: Instant): Promise<boolean> {
  const { version } = await rows.getAuthorityForUpdate(tx, actor.organisationId, id)
  if (version > 1 || (await rows.isCited(tx, actor.organisationId, id))) return false
  await deleteAuthority(tx, actor, id, version, now)
  return true
}

/** Takes an authority out of the library, even one that is cited: drafts then show a gap in its place. */
export function deleteAuthority(db: Db, actor: Actor, id: AuthorityView['id'], version: number, now: Instant): Promise<void> {
  return inTransaction(db, async (tx) => {
    const before = await rows.getAuthorityForUpdate(tx, actor.organisationId, id)
    if (before.version !== version) throw stale(before)
    await rows.hideAuthority(tx, actor.organisationId, id, now)
    await audit(tx, actor, { action: 'authority.delete', recordId: id, before, at: now })
  })
}
