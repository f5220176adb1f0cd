import type { Instant } from '@travessia/shared/dates'
import type { FeedView, NewFeed } from '@travessia/shared/feeds'
import { sql } from 'kysely'
import type { Actor } from '../context.ts'
import type { Db, Tx } from '../db.ts'
import { notFound } from '../problems.ts'
import { owesFactor } from '../visitor.ts'

export function listFeeds(db: Db, reader: Actor): Promise<FeedView[]> {
  return selectFeeds(db, reader).orderBy('feed.createdAt', 'desc').orderBy('feed.id').execute()
}

export async function getFeed(db: Db, reader: Actor, id: string): Promise<FeedView> {
  const found = await selectFeeds(db, reader).where('feed.id', '=', id).executeTakeFirst()
  if (!found) throw notFound('feed')
  return found
}

export async function insertFeed(tx: Tx, reader: Actor, feed: NewFeed & { secretHash: string; createdAt: Instant }): Promise<string> {
  const { id } = await tx
    .insertInto('feed')
    .values({ ...feed, organisationId: reader.organisationId, memberId: reader.userId })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function deleteFeed(tx: Tx, reader: Actor, id: string): Promise<void> {
  await tx
    .deleteFrom('feed')
    .where('organisationId', '=', reader.organisationId)
    .where('memberId', '=', reader.userId)
    .where('id', '=', id)
    .execute()
}

function selectFeeds(db: Db, { organisationId, userId }: Actor) {
  return db
    .selectFrom('feed')
    .leftJoin('case', (join) => join.onRef('case.organisationId', '=', 'feed.organisationId').onRef('case.id', '=', 'feed.caseId'))
    .select(['feed.id', 'feed.owner', 'feed.caseId', 'case.reference as caseReference', 'feed.lastReadAt', 'feed.createdAt'])
    .$narrowType<FeedView>()
    .where('feed.organisationId', '=', organisationId)
    .where('feed.memberId', '=', userId)
}

/** The calendar of that secret and whose it is, unless they owe a second factor; marks at most once an hour that it was read. */
export async function findFeed(house: Db, secretHash: string, now: Instant) {
  const found = await house
    .selectFrom('feed')
    .innerJoin('member', (join) => join.onRef('member.organisationId', '=', 'feed.organisationId').onRef('member.id', '=', 'feed.memberId'))
    .innerJoin('organisation', 'organisation.id', 'feed.organisationId')
    .select(['feed.organisationId', 'memberId as userId', 'owner', 'caseId'])
    .select(sql<boolean>`coalesce(last_read_at < ${now}::timestamptz - interval '1 hour', true)`.as('isStale'))
    .$narrowType<Pick<FeedView, 'owner'>>()
    .where('secretHash', '=', secretHash)
    .where(sql<boolean>`not ${owesFactor}`)
    .executeTakeFirst()
  if (found?.isStale) await house.updateTable('feed').set({ lastReadAt: now }).where('secretHash', '=', secretHash).execute()
  return found
}
