import { randomBytes } from 'node:crypto'
import type { Instant } from '@travessia/shared/dates'
import type { NewToken } from '@travessia/shared/users'
import { audit } from '../audit.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction } from '../db.ts'
import { hashSecret } from '../hashed-tokens.ts'
import { houseDay } from '../house-day.ts'
import { invalid, notFound } from '../problems.ts'
import { deleteToken, insertToken, type TokenView } from './queries.ts'

/** Makes a personal access token; its text is told only here. */
export function createToken(
  db: Db,
  actor: Actor,
  { name, expiresOn }: Omit<NewToken, 'password'>,
  now: Instant,
): Promise<TokenView & { token: string }> {
  if (expiresOn !== null && expiresOn < houseDay(now)) throw invalid([{ pointer: '#/expiresOn', code: 'past' }])
  const token = `tv_${randomBytes(32).toString('base64url')}`
  return inTransaction(db, async (tx) => {
    const made = await insertToken(tx, actor, { name, expiresOn, tokenHash: hashSecret(token), createdAt: now })
    await audit(tx, actor, { action: 'token.create', recordId: made.id, after: made, at: now })
    return { ...made, token }
  })
}

/** Ends one of one's own tokens at once. */
export function endToken(db: Db, actor: Actor, id: string, now: Instant): Promise<void> {
  return inTransaction(db, async (tx) => {
    const before = await deleteToken(tx, actor, id)
    if (!before) throw notFound('token')
    await audit(tx, actor, { action: 'token.delete', recordId: id, before, at: now })
  })
}
