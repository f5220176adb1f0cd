import { addSeconds, type Instant } from '@travessia/shared/dates'
import type { Db } from '../db.ts'
import { hashSecret } from '../hashed-tokens.ts'

/** A way in that was begun: whose password was right, if one was given, and what a passkey must sign. */
export interface Pending {
  readonly userId: string | null
  readonly challenge: string | null
}

/** How long a begun way in stays open. */
export const pendingSeconds = 600

/** Keeps what was begun under a secret that only the browser which began it knows; what was begun before under it is over. */
export async function keepPending(db: Db, secret: string, { userId, challenge }: Pending, now: Instant): Promise<void> {
  const row = { userId, challenge, expiresAt: addSeconds(now, pendingSeconds) }
  await db
    .insertInto('auth.pending')
    .values({ key: hashSecret(secret), ...row })
    .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
    .execute()
  await db.deleteFrom('auth.pending').where('expiresAt', '<', now).execute()
}

export async function findPending(db: Db, secret: string | undefined, now: Instant): Promise<Pending | undefined> {
  if (secret === undefined) return undefined
  return db
    .selectFrom('auth.pending')
    .select(['userId', 'challenge'])
    .where('key', '=', hashSecret(secret))
    .where('expiresAt', '>', now)
    .executeTakeFirst()
}

/** Ends it: whoever comes second with the same secret finds nothing. */
export async function takePending(db: Db, secret: string | undefined, now: Instant): Promise<Pending | undefined> {
  if (secret === undefined) return undefined
  return db
    .deleteFrom('auth.pending')
    .where('key', '=', hashSecret(secret))
    .where('expiresAt', '>', now)
    .returning(['userId', 'challenge'])
    .executeTakeFirst()
}
