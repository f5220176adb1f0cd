import type { Instant } from '@travessia/shared/dates'
import { sql } from 'kysely'
import type { Db } from '../db.ts'

/** Clears away what lets nobody in any more: it would only tell who was where. */
export async function sweepSignIn(db: Db, now: Instant): Promise<void> {
  await db.deleteFrom('auth.session').where('expiresAt', '<=', sql<string>`now()`).execute()
  await db.deleteFrom('auth.reset').where('expiresAt', '<=', now).execute()
  await db.deleteFrom('auth.attempt').where('since', '<', sql<string>`now() - interval '1 day'`).execute()
}
