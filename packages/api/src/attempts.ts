import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from './db.ts'
import { ProblemError } from './problems.ts'

/** A sign-in that is tried: which account, and from where. */
export interface Attempt {
  readonly email: string
  readonly address: string
  /** The browser has signed in to this account before. */
  readonly isKnownDevice: boolean
}

const windowSeconds = 15 * 60
const mostPerAccount = 10
const mostPerAddress = 100

/**
 * Counts a try before the password is checked; throws 429 when there were too many. The count is kept for
 * the account together with the address (or the known browser) that tries, so that a stranger who guesses
 * shuts out only himself.
 */
export async function countAttempt(db: Db, secret: string, attempt: Attempt): Promise<void> {
  const keys = keysOf(secret, attempt)
  await countTries(db, [
    { key: keys.account, most: mostPerAccount },
    { key: keys.address, most: mostPerAddress },
  ])
}

/** What is tried without an account to name, such as a link; or an account from one address. */
export interface LooseTry {
  /** What is done: each has counts of its own. */
  readonly what: 'reset' | 'invitation' | 'unlock' | 'oidc' | 'code' | 'passkey'
  readonly address: string
  /** Whose: the e-mail, or the session. Absent where nobody is named. */
  readonly whose?: string
}

/** As `countAttempt`, for what is no sign-in. What one address does counts against that address alone. */
export async function countTry(db: Db, secret: string, { what, address, whose }: LooseTry): Promise<void> {
  const network = networkOf(address)
  await countTries(db, [
    { key: hashKey(secret, `${what} address ${network}`), most: mostPerAddress },
    ...(whose === undefined ? [] : [{ key: hashKey(secret, `${what} ${whose.toLowerCase()} ${network}`), most: mostPerAccount }]),
  ])
}

/** Counts guesses at one thing from wherever they come, and answers how many there were. */
export async function countGuess(db: Db, secret: string, at: string): Promise<number> {
  return (await increment(db, hashKey(secret, `guess ${at}`))).failures
}

async function countTries(db: Db, limits: readonly { key: string; most: number }[]): Promise<void> {
  const waits: number[] = []
  for (const { key, most } of limits) {
    const { failures, wait } = await increment(db, key)
    if (failures > most) waits.push(wait)
  }
  if (waits.length > 0) throw new ProblemError('too-many', { headers: { 'Retry-After': String(Math.max(1, ...waits)) } })
}

/** Forgets the tries of an account that was signed in to. */
export async function forgetAttempts(db: Db, secret: string, attempt: Attempt): Promise<void> {
  const keys = keysOf(secret, attempt)
  await db
    .updateTable('auth.attempt')
    .set((row) => ({ failures: row('failures', '-', 1) }))
    .where('key', '=', keys.address)
    .execute()
  await db
    .deleteFrom('auth.attempt')
    .where((row) => row.or([row('key', '=', keys.account), row('since', '<', sql<string>`now() - interval '1 day'`)]))
    .execute()
}

async function increment(db: Db, key: string): Promise<{ failures: number; wait: number }> {
  const isOver = sql`attempt.since < now() - make_interval(secs => ${windowSeconds})`
  const { rows } = await sql<{ failures: number; wait: number }>`
    insert into auth.attempt as attempt (key, failures, since) values (${key}, 1, now())
    on conflict (key) do update set
      failures = case when ${isOver} then 1 else attempt.failures + 1 end,
      since = case when ${isOver} then now() else attempt.since end
    returning failures, ceil(extract(epoch from attempt.since - now()) + ${windowSeconds})::integer as wait`.execute(db)
  return rows[0] ?? { failures: 0, wait: 0 }
}

function keysOf(secret: string, { email, address, isKnownDevice }: Attempt) {
  const network = networkOf(address)
  const account = `account ${email.toLowerCase()} ${isKnownDevice ? 'known' : network}`
  return { account: hashKey(secret, account), address: hashKey(secret, `address ${network}`) }
}

function hashKey(secret: string, text: string): string {
  return createHmac('sha256', secret).update(text).digest('base64url')
}

/** Whoever has one IPv6 address has the 2^64 around it. */
function networkOf(address: string): string {
  const isV6 = address.includes(':') && !address.startsWith('::ffff:')
  return isV6 ? address.split(':').slice(0, 4).join(':') : address
}
