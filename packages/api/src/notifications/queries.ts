import { addHours, type Instant } from '@travessia/shared/dates'
import type { NotificationFilter, NotificationView } from '@travessia/shared/notifications'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Actor } from '../context.ts'
import { decodeCursor, pageOf } from '../cursor.ts'
import type { Db } from '../db.ts'

/** What a member was told, the newest first: of cases that they still see, as the database's rule has it. */
export async function listNotifications(db: Db, reader: Actor, { cursor, limit }: NotificationFilter) {
  const before = decodeCursor(cursor, z.tuple([z.iso.datetime({ offset: true }), z.uuid()]))
  const found = await selectOwn(db, reader)
    .leftJoin('case', (join) => join.onRef('case.organisationId', '=', 'notification.organisationId').onRef('case.id', '=', 'caseId'))
    .leftJoin('member as actor', (join) =>
      join.onRef('actor.organisationId', '=', 'notification.organisationId').onRef('actor.id', '=', 'actorId'),
    )
    .select(['notification.id', 'kind', 'caseId', 'recordId', 'madeAt', 'readAt'])
    .select(['case.reference as caseReference', 'case.title as caseTitle', 'actor.name as actorName'])
    .$narrowType<NotificationView>()
    .$if(before !== undefined, (query) =>
      query.where(sql<boolean>`(made_at, notification.id) < (${before?.[0]}::timestamptz, ${before?.[1]}::uuid)`),
    )
    .orderBy('madeAt', 'desc')
    .orderBy('notification.id', 'desc')
    .limit(limit + 1)
    .execute()
  return pageOf(found, limit, (row) => [row.madeAt, row.id])
}

export async function countUnread(db: Db, reader: Actor): Promise<number> {
  const { count } = await selectOwn(db, reader)
    .where('readAt', 'is', null)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** Answers whether there is such a one. */
export async function markRead(db: Db, { organisationId, userId }: Actor, id: string, now: Instant): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('notification')
    .set({ readAt: sql`coalesce(read_at, ${now}::timestamptz)` })
    .where('organisationId', '=', organisationId)
    .where('memberId', '=', userId)
    .where('id', '=', id)
    .executeTakeFirst()
  return numUpdatedRows > 0
}

export async function markAllRead(db: Db, { organisationId, userId }: Actor, upTo: Instant, now: Instant): Promise<void> {
  await db
    .updateTable('notification')
    .set({ readAt: now })
    .where('organisationId', '=', organisationId)
    .where('memberId', '=', userId)
    .where('readAt', 'is', null)
    .where('madeAt', '<=', upTo)
    .execute()
}

const keptDays = 180

/** What was told half a year ago has long been done or overtaken; the trail keeps what was done. */
export async function sweepNotifications(house: Db, now: Instant): Promise<void> {
  await house
    .deleteFrom('notification')
    .where('madeAt', '<', addHours(now, -24 * keptDays))
    .execute()
}

function selectOwn(db: Db, { organisationId, userId }: Actor) {
  return db.selectFrom('notification').where('notification.organisationId', '=', organisationId).where('memberId', '=', userId)
}
