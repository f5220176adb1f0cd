import type { Instant } from '@travessia/shared/dates'
import type { Context } from 'hono'
import { sql } from 'kysely'
import { countGuess } from '../attempts.ts'
import { audit } from '../audit.ts'
import type { Env } from '../context.ts'
import { type Db, inTransaction } from '../db.ts'
import { ProblemError } from '../problems.ts'
import type { Owner } from '../second-factor/queries.ts'

/** By what somebody proves who they are. */
export type Way = 'password' | 'totp' | 'recovery' | 'passkey' | 'oidc' | 'unlock'

/** Refusals of one account that the trail tells in a quarter of an hour, from wherever they come: it grows for no guesser. */
const mostTold = 20

const refusals: ReadonlySet<string> = new Set(['bad-credentials', 'bad-code', 'bad-passkey', 'suspended', 'invalid'])

/** Leaves in the trail that somebody came in. */
export function noteSignIn(db: Db, who: Owner, way: Way, now: Instant): Promise<void> {
  return inTransaction(db, (tx) => audit(tx, who, { action: 'user.sign-in', recordId: who.userId, after: { way }, at: now }))
}

/** What the trail needs to know of somebody who may be refused. */
interface Knock {
  readonly way: Way
  readonly secret: string
  /** Whose account it is; nothing where the house knows none. */
  readonly find: (db: Db) => Promise<Owner | undefined>
}

/**
 * Tries, and leaves in the trail of a known account that whoever tried was refused. Only after the answer, so that its time
 * does not tell whether there is such an account.
 */
export async function noteRefusal<Entered>(c: Context<Env>, knock: Knock, tried: () => Promise<Entered>): Promise<Entered> {
  try {
    return await tried()
  } catch (error) {
    if (error instanceof ProblemError && refusals.has(error.code)) setImmediate(() => void tellRefusal(c, knock))
    throw error
  }
}

export function findByEmail(email: string): Knock['find'] {
  return (db) =>
    db.selectFrom('member').select(['organisationId', 'id as userId']).where(sql`lower(email)`, '=', email.toLowerCase()).executeTakeFirst()
}

async function tellRefusal(c: Context<Env>, { way, secret, find }: Knock): Promise<void> {
  const { house: db, log, now } = c.var
  try {
    const who = await find(db)
    if (!who || (await countGuess(db, secret, `told ${who.userId}`)) > mostTold) return
    const entry = { action: 'user.sign-in-failed', recordId: who.userId, after: { way }, at: now() } as const
    await inTransaction(db, (tx) => audit(tx, who, entry))
  } catch (error) {
    log.warn(`a refusal was not told to the trail: ${error instanceof Error ? error.name : 'unknown'}`)
  }
}
