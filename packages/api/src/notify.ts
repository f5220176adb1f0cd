import type { Instant } from '@travessia/shared/dates'
import type { NotificationKind } from '@travessia/shared/notifications'
import type { Tx } from './db.ts'

export interface Notification {
  readonly organisationId: string
  /** Who is told: somebody who sees the case, which the caller has seen to. */
  readonly memberId: string
  readonly kind: NotificationKind
  readonly caseId: string | null
  readonly recordId: string | null
  /** Who did it; nobody where the clock alone tells it. */
  readonly actorId: string | null
}

/** Tells members of what was done, in the transaction that does it. Nobody is told of their own act. */
export async function notify(tx: Tx, told: readonly Notification[], now: Instant): Promise<void> {
  const others = told.filter((one) => one.memberId !== one.actorId)
  if (others.length === 0) return
  await tx
    .insertInto('notification')
    .values(others.map((one) => ({ ...one, madeAt: now })))
    .execute()
}

/** That what the house did for a member behind the answers is over. */
export function toldDone(
  { organisationId, userId }: { readonly organisationId: string; readonly userId: string },
  kind: 'import.done' | 'batch.done' | 'case-import.done',
  recordId: string,
): Notification {
  return { organisationId, memberId: userId, kind, caseId: null, recordId, actorId: null }
}
