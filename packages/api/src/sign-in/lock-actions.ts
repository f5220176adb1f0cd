import { sql } from 'kysely'
import { countGuess, countTry } from '../attempts.ts'
import { isPassword } from '../auth.ts'
import type { Db } from '../db.ts'
import { invalid, ProblemError } from '../problems.ts'
import { findAccount } from '../users/queries.ts'
import { isLocked } from '../visitor.ts'

/** So many guesses at one locked session, from wherever, and it ends: its holder signs in anew. */
const mostGuesses = 20

/** Whether a session is open, locked, or none any more; `none` as well for whoever is suspended. */
export async function readSessionState(db: Db, tokenHash: string | undefined): Promise<'open' | 'locked' | 'none'> {
  const found = tokenHash && (await findSession(db, tokenHash))
  if (!found) return 'none'
  return found.isLocked ? 'locked' : 'open'
}

/** From now on the session opens nothing until it is unlocked. */
export async function lockSession(db: Db, tokenHash: string): Promise<void> {
  await db
    .updateTable('auth.session')
    .set({ lockedAt: sql<string>`now()` })
    .where('token', '=', tokenHash)
    .where('lockedAt', 'is', null)
    .execute()
}

/** Opens a locked session again for whoever knows the password of its holder. Throws 422 when it is another, 429 after too many tries. */
export async function unlockSession(
  db: Db,
  secret: string,
  { tokenHash, address, password }: { tokenHash: string | undefined; address: string; password: string },
): Promise<void> {
  const found = tokenHash && (await findSession(db, tokenHash))
  if (!found) throw new ProblemError('signed-out')
  await countTry(db, secret, { what: 'unlock', address, whose: tokenHash })
  const account = await findAccount(db, found.userId)
  if (!account?.password || !(await isPassword(password, account.password))) {
    if ((await countGuess(db, secret, tokenHash)) >= mostGuesses) await endSession(db, tokenHash)
    throw invalid([{ pointer: '#/password', code: 'mismatch' }])
  }
  await openAgain(db, tokenHash)
}

/** For whoever has proved anew who they are. */
export async function openAgain(db: Db, tokenHash: string): Promise<void> {
  await db.updateTable('auth.session').set({ lockedAt: null, lastSeenAt: sql<string>`now()` }).where('token', '=', tokenHash).execute()
}

export async function endSession(db: Db, tokenHash: string): Promise<void> {
  await db.deleteFrom('auth.session').where('token', '=', tokenHash).execute()
}

async function findSession(db: Db, tokenHash: string): Promise<{ userId: string; isLocked: boolean } | undefined> {
  const { rows } = await sql<{ userId: string; isLocked: boolean }>`
    select session.user_id, ${isLocked} as is_locked
    from auth.session
      join member on member.id = session.user_id
      join organisation on organisation.id = member.organisation_id
    where session.token = ${tokenHash} and session.expires_at > now() and not member.suspended`.execute(db)
  return rows[0]
}
