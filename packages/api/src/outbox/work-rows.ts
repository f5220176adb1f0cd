import { addHours, type Instant } from '@travessia/shared/dates'
import type { MailKind, MailState } from '@travessia/shared/outbox'
import { sql } from 'kysely'
import type { Db, Tx } from '../db.ts'

export type Waiting = NonNullable<Awaited<ReturnType<typeof claimMail>>>

/** The next mail that is due, held for this transaction alone; one that another server has in hand is passed over. */
export function claimMail(tx: Tx, now: Instant) {
  // Queued later than now: the clock was set back, and nothing waits until it has caught up, unless it was put off since.
  const isDue = sql<boolean>`(due_at <= ${now}::timestamptz or (queued_at > ${now}::timestamptz and due_at = queued_at))`
  return tx
    .selectFrom('outgoingMail')
    .leftJoin('reminder', (join) =>
      join.onRef('reminder.organisationId', '=', 'outgoingMail.organisationId').onRef('reminder.id', '=', 'outgoingMail.reminderId'),
    )
    .select(['outgoingMail.organisationId', 'outgoingMail.id', 'outgoingMail.memberId', 'outgoingMail.kind', 'outgoingMail.deadlineId'])
    .select(['forDay', 'messageId', 'attempts', 'reminder.kind as step', 'fatal', 'acknowledgedAt', 'withdrawnAt'])
    .$narrowType<{ kind: MailKind }>()
    .where('outgoingMail.state', '=', 'queued')
    .where(isDue)
    .orderBy('dueAt')
    .orderBy('outgoingMail.id')
    .limit(1)
    .forUpdate('outgoingMail')
    .skipLocked()
    .executeTakeFirst()
}

export interface Settled {
  readonly state: MailState
  readonly lastError: string | null
  readonly sentAt?: Instant
  readonly dueAt?: Instant
}

export async function settleMail(tx: Tx, mail: Waiting, settled: Settled, attempts: number): Promise<void> {
  await tx
    .updateTable('outgoingMail')
    .set({ ...settled, attempts })
    .where('organisationId', '=', mail.organisationId)
    .where('id', '=', mail.id)
    .execute()
}

/** Without a mail server what is due is held, so that somebody can see what would have gone. */
export async function holdMails(db: Db, now: Instant): Promise<void> {
  await db.updateTable('outgoingMail').set({ state: 'held' }).where('state', '=', 'queued').where('dueAt', '<=', now).execute()
}

/** Once there is a mail server, what was held goes; what is older than a day would mislead, and is not sent in one burst. */
export async function releaseMails(db: Db, now: Instant): Promise<void> {
  const isOld = sql<boolean>`queued_at < ${addHours(now, -24)}::timestamptz`
  await db
    .updateTable('outgoingMail')
    .set({ state: sql<MailState>`case when ${isOld} then 'expired' else 'queued' end` })
    .where('state', '=', 'held')
    .execute()
}
