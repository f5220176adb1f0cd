import { randomBytes } from 'node:crypto'
import type { Instant } from '@travessia/shared/dates'
import type { FeedView, NewFeed } from '@travessia/shared/feeds'
import { mayDo } from '@travessia/shared/permissions'
import { getOpenCase, scopeOf } from '../access.ts'
import { audit } from '../audit.ts'
import type { Actor } from '../context.ts'
import { type Database, type Db, inTransaction } from '../db.ts'
import { listDuePages } from '../deadlines/across.ts'
import { hashSecret } from '../hashed-tokens.ts'
import { notFound } from '../problems.ts'
import { findActor } from '../visitor.ts'
import { writeCalendar } from './calendar.ts'
import { deleteFeed, findFeed, getFeed, insertFeed } from './queries.ts'

/** Makes a calendar for another program; the secret of its address is told only here. A case must be one that is seen. */
export async function createFeed(db: Db, actor: Actor, { owner, caseId }: NewFeed, now: Instant): Promise<FeedView & { secret: string }> {
  if (caseId !== null) await getOpenCase(db, actor, caseId, now)
  const secret = randomBytes(32).toString('base64url')
  return inTransaction(db, async (tx) => {
    const id = await insertFeed(tx, actor, { owner, caseId, secretHash: hashSecret(secret), createdAt: now })
    const made = await getFeed(tx, actor, id)
    await audit(tx, actor, { action: 'feed.create', ...(caseId && { caseId }), recordId: id, after: made, at: now })
    return { ...made, secret }
  })
}

/** Revokes one of one's own calendars at once. */
export function revokeFeed(db: Db, actor: Actor, id: string, now: Instant): Promise<void> {
  return inTransaction(db, async (tx) => {
    const before = await getFeed(tx, actor, id)
    await deleteFeed(tx, actor, id)
    await audit(tx, actor, { action: 'feed.delete', ...(before.caseId && { caseId: before.caseId }), recordId: id, before, at: now })
  })
}

/**
 * The calendar of that secret, under the rights that its reader has today: whoever may not sign in any more reads
 * nothing, and a case from which somebody was kept out is gone from their calendar. Throws 404 otherwise.
 */
export async function readFeed(house: Database, secret: string, origin: string, now: Instant): Promise<string> {
  const feed = await findFeed(house, hashSecret(secret), now)
  const reader = feed && (await findActor(house, feed))
  if (!reader || !mayDo(reader.role, 'case.read')) throw notFound('feed')
  const choice = { owner: feed.owner, ...(feed.caseId && { case: feed.caseId }) }
  const pages = await Array.fromAsync(listDuePages(house.as(scopeOf(reader, now)), reader, choice, now, reader.language))
  return writeCalendar(pages.flat(), { language: reader.language, origin, now })
}
