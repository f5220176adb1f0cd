import type { Instant } from '@travessia/shared/dates'
import type { FeedView } from '@travessia/shared/feeds'
import { sql } from 'kysely'
import type { Actor } from '../context.ts'
import type { Db, Tx } from '../db.ts'
import { owesFactor } from '../visitor.ts'

const columns = ['id', 'owner', 'lastReadAt', 'createdAt'] as const

export function listFeeds(db: Db, reader: Actor): Promise<FeedView[]> {
  return db
    .selectFrom('feed')
    .select(columns)
    .$narrowType<FeedView>()
    .where('organisationId', '=', reader.organisationId)
    .where('memberId', '=', reader.userId)
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .execute()
}

export function insertFeed(tx: Tx, reader: Actor, feed: { owner: string; secretHash: string; createdAt: Instant }): Promise<FeedView> {
  return tx
    .insertInto('feed')
    .values({ ...feed, organisationId: reader.organisationId, memberId: reader.userId })
    .returning(columns)
    .$narrowType<FeedView>()
    .executeTakeFirstOrThrow()
}

export function deleteFeed(tx: Tx, reader: Actor, id: string): Promise<FeedView | undefined> {
  return tx
    .deleteFrom('feed')
    .where('organisationId', '=', reader.organisationId)
    .where('memberId', '=', reader.userId)
    .where('id', '=', id)
    .returning(columns)
    .$narrowType<FeedView>()
    .executeTakeFirst()
}

/** The calendar of that secret and whose it is, unless they owe a second factor; marks at most once an hour that it was read. */
export async function findFeed(house: Db, secretHash: string, now: Instant) {
  const found = await house
    .selectFrom('feed')
    .innerJoin('member', (join) => join.onRef('member.organisationId', '=', 'feed.organisationId').onRef('member.id', '=', 'feed.memberId'))
    .innerJoin('organisation', 'organisation.id', 'feed.organisationId')
    .select(['feed.organisationId', 'memberId as userId', 'owner'])
    .select(sql<boolean>`coalesce(last_read_at < ${now}::timestamptz - interval '1 hour', true)`.as('isStale'))
    .$narrowType<Pick<FeedView, 'owner'>>()
    .where('secretHash', '=', secretHash)
    .where(sql<boolean>`not ${owesFactor}`)
    .executeTakeFirst()
  if (found?.isStale) await house.updateTable('feed').set({ lastReadAt: now }).where('secretHash', '=', secretHash).execute()
  return found
}
