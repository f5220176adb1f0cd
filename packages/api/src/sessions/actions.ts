import type { Instant } from '@travessia/shared/dates'
import type { IdleView } from '@travessia/shared/sessions'
import { audit } from '../audit.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction } from '../db.ts'
import { notFound, stale } from '../problems.ts'
import { deleteBegun, deleteSessions, deleteTokens, getIdle, isMember, updateIdle, updateOwnIdle } from './queries.ts'

/** Ends one of one's own sessions at once; 404 for another's. */
export function endSession(db: Db, actor: Actor, id: string, now: Instant): Promise<void> {
  return inTransaction(db, async (tx) => {
    if ((await deleteSessions(tx, actor.userId, { id })) === 0) throw notFound('session')
    await audit(tx, actor, { action: 'session.end', recordId: id, at: now })
  })
}

/** Ends every session of one's own but the one in hand. */
export function endOtherSessions(db: Db, actor: Actor, present: string | undefined, now: Instant): Promise<{ sessions: number }> {
  return inTransaction(db, async (tx) => {
    const ended = { sessions: await deleteSessions(tx, actor.userId, { except: present }) }
    await audit(tx, actor, { action: 'session.end-others', recordId: actor.userId, after: ended, at: now })
    return ended
  })
}

/** Leaves everywhere, here too: for when a device may be in other hands. */
export function endAllSessions(db: Db, actor: Actor, withTokens: boolean, now: Instant): Promise<{ sessions: number; tokens: number }> {
  return inTransaction(db, async (tx) => {
    await deleteBegun(tx, actor.userId)
    const ended = { sessions: await deleteSessions(tx, actor.userId), tokens: withTokens ? await deleteTokens(tx, actor) : 0 }
    await audit(tx, actor, { action: 'session.end-all', recordId: actor.userId, after: ended, at: now })
    return ended
  })
}

/** Ends all sessions of a member of one's organisation; what they recorded and their account stay. */
export function endSessionsOf(db: Db, actor: Actor, memberId: string, now: Instant): Promise<{ sessions: number }> {
  return inTransaction(db, async (tx) => {
    if (!(await isMember(tx, actor.organisationId, memberId))) throw notFound('user')
    const ended = { sessions: await deleteSessions(tx, memberId) }
    await audit(tx, actor, { action: 'user.end-sessions', recordId: memberId, after: ended, at: now })
    return ended
  })
}

/** Changes after how many minutes without a touch everybody's screen locks. */
export function editIdle(db: Db, actor: Actor, edit: { idleMinutes: number; version: number }, now: Instant): Promise<IdleView> {
  return inTransaction(db, async (tx) => {
    const before = await getIdle(tx, actor, { forUpdate: true })
    if (before.version !== edit.version) throw stale(before)
    await updateIdle(tx, actor.organisationId, edit.idleMinutes)
    const after = await getIdle(tx, actor)
    const minutes = (view: IdleView) => ({ idleMinutes: view.organisation })
    await audit(tx, actor, {
      action: 'organisation.edit',
      recordId: actor.organisationId,
      before: minutes(before),
      after: minutes(after),
      at: now,
    })
    return after
  })
}

/** One's own measure. A longer one than the organisation's says nothing: the shorter counts. */
export function editOwnIdle(db: Db, actor: Actor, own: number | null, now: Instant): Promise<IdleView> {
  return inTransaction(db, async (tx) => {
    const before = await getIdle(tx, actor)
    await updateOwnIdle(tx, actor, own)
    const after = await getIdle(tx, actor)
    const minutes = (view: IdleView) => ({ idleMinutes: view.own })
    await audit(tx, actor, {
      action: 'user.edit-self',
      recordId: actor.userId,
      before: minutes(before),
      after: minutes(after),
      at: now,
    })
    return after
  })
}
