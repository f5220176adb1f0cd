import type { Instant } from '@travessia/shared/dates'
import { sql } from 'kysely'
import { countGuess, countTry } from '../attempts.ts'
import { audit } from '../audit.ts'
import { isPassword } from '../auth.ts'
import { type Db, inTransaction } from '../db.ts'
import { invalid, ProblemError } from '../problems.ts'
import type { Owner } from '../second-factor/queries.ts'
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
export function lockSession(db: Db, tokenHash: string, now: Instant): Promise<void> {
  return inTransaction(db, async (tx) => {
    const locked = await tx
      .updateTable('auth.session')
      .set({ lockedAt: sql<string>`now()` })
      .where('token', '=', tokenHash)
      .where('lockedAt', 'is', null)
      .returning('userId')
      .executeTakeFirst()
    const who = locked && (await findSession(tx, tokenHash))
    if (who) await audit(tx, who, { action: 'user.lock', recordId: who.userId, at: now })
  })
}

/** Opens a locked session again for whoever knows the password of its holder. Throws 422 when it is another, 429 after too many tries. */
export async function unlockSession(
  db: Db,
  secret: string,
  { tokenHash, address, password }: { tokenHash: string | undefined; address: string; password: string },
  now: Instant,
): Promise<void> {
  const found = tokenHash && (await findSession(db, tokenHash))
  if (!found) throw new ProblemError('signed-out')
  await countTry(db, secret, { what: 'unlock', address, whose: tokenHash })
  const account = await findAccount(db, found.userId)
  if (!account?.password || !(await isPassword(password, account.password))) {
    if ((await countGuess(db, secret, tokenHash)) >= mostGuesses) await endSession(db, tokenHash)
    throw invalid([{ pointer: '#/password', code: 'mismatch' }])
  }
  await inTransaction(db, async (tx) => {
    await tx.updateTable('auth.session').set({ lockedAt: null, lastSeenAt: sql<string>`now()` }).where('token', '=', tokenHash).execute()
    await audit(tx, found, { action: 'user.unlock', recordId: found.userId, at: now })
  })
}

async function endSession(db: Db, tokenHash: string): Promise<void> {
  await db.deleteFrom('auth.session').where('token', '=', tokenHash).execute()
}

interface FoundSession extends Owner {
  readonly isLocked: boolean
}

export async function findSession(db: Db, tokenHash: string): Promise<FoundSession | undefined> {
  const { rows } = await sql<FoundSession>`
    select member.organisation_id, session.user_id, ${isLocked} as is_locked
    from auth.session
      join member on member.id = session.user_id
      join organisation on organisation.id = member.organisation_id
    where session.token = ${tokenHash} and session.expires_at > now() and not member.suspended`.execute(db)
  return rows[0]
}
