import type { Instant } from '@travessia/shared/dates'
import { audit } from '../audit.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction } from '../db.ts'
import { notFound } from '../problems.ts'
import * as rows from './queries.ts'

/** Says that one has seen a reminder, and with it every earlier one of the same deadline. Twice is as once. */
export function acknowledgeReminder(db: Db, actor: Actor, id: string, now: Instant): Promise<void> {
  return inTransaction(db, async (tx) => {
    const found = await rows.findReminder(tx, actor, id, now)
    if (!found) throw notFound('reminder')
    if ((await rows.acknowledgeAll(tx, actor, found.deadlineId, now)) === 0) return
    await audit(tx, actor, { action: 'reminder.acknowledge', caseId: found.caseId, recordId: found.deadlineId, at: now })
  })
}
