import { scopeOf } from './access.ts'
import { type AuditEntry, audit } from './audit.ts'
import type { SignedIn } from './context.ts'
import { inTransaction } from './db.ts'

/**
 * Leaves in the trail that something protected is taken out, before any of it goes. Whoever looks on as somebody else
 * takes it out in their own name.
 */
export async function auditRead(c: { readonly var: Asking }, entry: Omit<AuditEntry, 'at'>): Promise<void> {
  const { actor, db, house } = c.var
  const at = c.var.now()
  if (actor.viewerId === undefined) return inTransaction(db, (tx) => audit(tx, actor, { ...entry, at }))
  const asHouse = house.as({ ...scopeOf(actor, at), userId: null, viewerId: undefined, role: 'house' })
  const viewer = { organisationId: actor.organisationId, userId: actor.viewerId }
  return inTransaction(asHouse, (tx) => audit(tx, viewer, { ...entry, after: { viewAs: actor.userId }, at }))
}

type Asking = Pick<SignedIn['Variables'], 'actor' | 'db' | 'house' | 'now'>
