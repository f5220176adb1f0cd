import type { Instant } from '@travessia/shared/dates'
import type { MailKind } from '@travessia/shared/outbox'
import type { Tx } from './db.ts'

export interface OutgoingMail {
  readonly organisationId: string
  readonly memberId: string
  readonly kind: MailKind
  readonly deadlineId?: string
  readonly reminderId?: string
  /** Not before. */
  readonly dueAt: Instant
}

/** Has mails sent, in the transaction of what they tell of: with it they are there, and go once it is. */
export async function queueMails(tx: Tx, mails: readonly OutgoingMail[], now: Instant): Promise<void> {
  if (mails.length === 0) return
  await tx
    .insertInto('outgoingMail')
    .values(mails.map((one) => ({ deadlineId: null, reminderId: null, ...one, queuedAt: now })))
    .execute()
}
