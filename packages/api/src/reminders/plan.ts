import type { Instant } from '@travessia/shared/dates'
import type { Database } from '../db.ts'
import { notify } from '../notify.ts'
import { queueMails } from '../outgoing-mail.ts'
import * as rows from './plan-rows.ts'

/**
 * Brings the reminders to what the deadlines and the clock ask for: what is over is withdrawn, what is missing is made, each
 * with what its reader is told and with its mail, in one transaction. Run twice it changes nothing, on whichever server.
 */
export async function planReminders(db: Database, now: () => Instant, isEnded: () => boolean = () => false): Promise<void> {
  await db.transaction().execute(async (tx) => {
    if (await rows.claimPlanning(tx)) await rows.withdrawReminders(tx, now())
  })
  while (!isEnded() && (await planSome(db, now())) === portion);
}

const portion = 200

function planSome(db: Database, now: Instant): Promise<number> {
  return db.transaction().execute(async (tx) => {
    if (!(await rows.claimPlanning(tx))) return 0
    const made = await rows.insertReminders(tx, now, portion)
    await notify(tx, made.map(toNotification), now)
    await queueMails(
      tx,
      made.filter(isUrgent).map(({ organisationId, memberId, deadlineId, id }) => ({
        ...{ organisationId, memberId, deadlineId },
        kind: 'reminder' as const,
        reminderId: id,
        dueAt: now,
      })),
      now,
    )
    return made.length
  })
}

/** The first word on a deadline that can be made good comes with the digest of the day. */
function isUrgent({ fatal, kind, place }: rows.Made): boolean {
  return fatal || kind !== 'days-15' || place !== 'owner'
}

function toNotification({ organisationId, memberId, caseId, deadlineId, place }: rows.Made) {
  const kind = place === 'owner' ? ('deadline.due' as const) : ('deadline.escalated' as const)
  return { organisationId, memberId, caseId, recordId: deadlineId, actorId: null, kind }
}
