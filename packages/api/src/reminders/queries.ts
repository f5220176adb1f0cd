import type { Instant } from '@travessia/shared/dates'
import { type ReminderTold, type ReminderView, reminderPlaces } from '@travessia/shared/reminders'
import { sql } from 'kysely'
import { type OpenCaseId, visibleTo } from '../access.ts'
import type { Actor } from '../context.ts'
import type { Db, Tx } from '../db.ts'

/** What the reader has not acknowledged of deadlines that still run; of one deadline the newest. */
export async function listReminders(db: Db, reader: Actor, now: Instant): Promise<ReminderView[]> {
  const found = await selectReminders(db, reader, now).execute()
  return found.toSorted((a, b) => (a.due ?? '').localeCompare(b.due ?? '') || a.id.localeCompare(b.id))
}

export async function findReminder(
  db: Db,
  reader: Actor,
  id: string,
  now: Instant,
): Promise<{ caseId: string; deadlineId: string } | undefined> {
  return db
    .selectFrom('reminder')
    .innerJoin('case', (join) => join.onRef('case.organisationId', '=', 'reminder.organisationId').onRef('case.id', '=', 'reminder.caseId'))
    .select(['reminder.caseId', 'reminder.deadlineId'])
    .where('reminder.organisationId', '=', reader.organisationId)
    .where('reminder.memberId', '=', reader.userId)
    .where('reminder.id', '=', id)
    .where(visibleTo(reader, now))
    .executeTakeFirst()
}

/** Every step of the deadline of which the reader was told; answers how many they had not acknowledged. */
export async function acknowledgeAll(tx: Tx, reader: Actor, deadlineId: string, now: Instant): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('reminder')
    .set({ acknowledgedAt: now })
    .where('organisationId', '=', reader.organisationId)
    .where('memberId', '=', reader.userId)
    .where('deadlineId', '=', deadlineId)
    .where('acknowledgedAt', 'is', null)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Everybody who was told of a deadline, by the order in which they were; of each the last step. */
export async function listTold(db: Db, id: OpenCaseId, deadlineId: string): Promise<ReminderTold[]> {
  const found = await db
    .selectFrom('reminder')
    .innerJoin('member', (join) =>
      join.onRef('member.organisationId', '=', 'reminder.organisationId').onRef('member.id', '=', 'reminder.memberId'),
    )
    .innerJoin('member as absent', (join) =>
      join.onRef('absent.organisationId', '=', 'reminder.organisationId').onRef('absent.id', '=', 'reminder.forId'),
    )
    .distinctOn('reminder.memberId')
    .select([
      'reminder.memberId',
      'member.name as memberName',
      'reminder.place',
      'reminder.kind',
      'reminder.madeAt',
      'reminder.acknowledgedAt',
    ])
    .select(sql<string | null>`case when reminder.for_id <> reminder.member_id then absent.name end`.as('forName'))
    .$narrowType<Pick<ReminderTold, 'kind' | 'place'>>()
    .where('reminder.organisationId', '=', id.organisationId)
    .where('reminder.caseId', '=', id.caseId)
    .where('reminder.deadlineId', '=', deadlineId)
    .orderBy('reminder.memberId')
    .orderBy('reminder.madeAt', 'desc')
    .execute()
  return found.toSorted(
    (a, b) => reminderPlaces.indexOf(a.place) - reminderPlaces.indexOf(b.place) || a.memberName.localeCompare(b.memberName),
  )
}

function selectReminders(db: Db, reader: Actor, now: Instant) {
  return db
    .selectFrom('reminder')
    .innerJoin('deadline', (join) =>
      join.onRef('deadline.organisationId', '=', 'reminder.organisationId').onRef('deadline.id', '=', 'reminder.deadlineId'),
    )
    .innerJoin('case', (join) => join.onRef('case.organisationId', '=', 'reminder.organisationId').onRef('case.id', '=', 'reminder.caseId'))
    .leftJoin('member', (join) =>
      join.onRef('member.organisationId', '=', 'reminder.organisationId').onRef('member.id', '=', 'reminder.forId'),
    )
    .distinctOn('reminder.deadlineId')
    .select(['reminder.id', 'reminder.kind', 'reminder.place', 'reminder.fatal', 'reminder.caseId', 'case.reference as caseReference'])
    .select(['reminder.deadlineId', 'deadline.due', 'reminder.madeAt'])
    .select(sql<string | null>`case when reminder.for_id <> reminder.member_id then member.name end`.as('forName'))
    .$narrowType<Pick<ReminderView, 'kind' | 'place'>>()
    .where('reminder.organisationId', '=', reader.organisationId)
    .where('reminder.memberId', '=', reader.userId)
    .where('reminder.acknowledgedAt', 'is', null)
    .where('reminder.withdrawnAt', 'is', null)
    .where('deadline.supersededAt', 'is', null)
    .where('deadline.state', '=', 'running')
    .where('case.closedOn', 'is', null)
    .where(visibleTo(reader, now))
    .orderBy('reminder.deadlineId')
    .orderBy('reminder.madeAt', 'desc')
}
