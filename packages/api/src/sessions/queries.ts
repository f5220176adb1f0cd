import type { IdleView, SessionView } from '@travessia/shared/sessions'
import { sql } from 'kysely'
import type { Actor } from '../context.ts'
import type { Db, Tx } from '../db.ts'

/** The sessions of one's own that have not ended, the one in hand first. */
export async function listSessions(db: Db, actor: Actor, present: string | undefined): Promise<SessionView[]> {
  const rows = await db
    .selectFrom('auth.session')
    .select(['id', 'userAgent as device', 'createdAt', 'lastSeenAt', 'lockedAt', 'token'])
    .where('userId', '=', actor.userId)
    .where('expiresAt', '>', sql<string>`now()`)
    .orderBy('lastSeenAt', 'desc')
    .orderBy('id')
    .execute()
  const views = rows.map(({ token, lockedAt, device, ...row }) => ({
    ...row,
    device: device ?? '',
    isLocked: lockedAt !== null,
    isThis: token === present,
  }))
  return views.toSorted((one, other) => Number(other.isThis) - Number(one.isThis))
}

/** Ends sessions of a member: all, all but one, or one. Answers how many. */
export async function deleteSessions(tx: Tx, userId: string, which: { id?: string; except?: string | undefined } = {}): Promise<number> {
  const ended = await tx
    .deleteFrom('auth.session')
    .where('userId', '=', userId)
    .$if(which.id !== undefined, (query) => query.where('id', '=', which.id ?? ''))
    .$if(which.except !== undefined, (query) => query.where('token', '<>', which.except ?? ''))
    .executeTakeFirst()
  return Number(ended.numDeletedRows)
}

/** Ends all keys and calendars that a member gave to other programs. Answers how many. */
export async function deleteTokens(tx: Tx, { organisationId, userId }: Pick<Actor, 'organisationId' | 'userId'>): Promise<number> {
  let ended = 0
  for (const table of ['accessToken', 'feed'] as const) {
    const gone = await tx.deleteFrom(table).where('organisationId', '=', organisationId).where('memberId', '=', userId).executeTakeFirst()
    ended += Number(gone.numDeletedRows)
  }
  return ended
}

/** Ends all that was begun for an account and would let somebody in: links for a new password, sign-ins that wait for a code. */
export async function deleteBegun(tx: Tx, userId: string): Promise<void> {
  await tx.deleteFrom('auth.pending').where('userId', '=', userId).execute()
  await tx.deleteFrom('auth.reset').where('userId', '=', userId).execute()
}

export async function isMember(db: Db, organisationId: string, userId: string): Promise<boolean> {
  const found = await db
    .selectFrom('member')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('id', '=', userId)
    .executeTakeFirst()
  return found !== undefined
}

/** The measure of the organisation and one's own. With `forUpdate` the organisation is locked until the transaction ends. */
export async function getIdle(db: Db, actor: Actor, { forUpdate = false } = {}): Promise<IdleView> {
  const row = await db
    .selectFrom('organisation')
    .innerJoin('member', 'member.organisationId', 'organisation.id')
    .select(['organisation.idleMinutes as organisation', 'member.idleMinutes as own', 'organisation.version'])
    .where('organisation.id', '=', actor.organisationId)
    .where('member.id', '=', actor.userId)
    .$if(forUpdate, (query) => query.forUpdate('organisation'))
    .executeTakeFirstOrThrow()
  return row
}

export async function updateIdle(tx: Tx, organisationId: string, idleMinutes: number): Promise<void> {
  await tx
    .updateTable('organisation')
    .set((row) => ({ idleMinutes, version: row('version', '+', 1) }))
    .where('id', '=', organisationId)
    .execute()
}

export async function updateOwnIdle(tx: Tx, actor: Actor, idleMinutes: number | null): Promise<void> {
  await tx
    .updateTable('member')
    .set({ idleMinutes })
    .where('organisationId', '=', actor.organisationId)
    .where('id', '=', actor.userId)
    .execute()
}
