import { randomBytes } from 'node:crypto'
import { addHours, type Instant } from '@travessia/shared/dates'
import { isLanguage, type Language } from '@travessia/shared/languages'
import type { NewPassword } from '@travessia/shared/users'
import { sql } from 'kysely'
import { hashPassword } from '../auth.ts'
import { type Db, inTransaction } from '../db.ts'
import { hashSecret } from '../hashed-tokens.ts'
import { requireStrongPassword } from '../password-strength.ts'
import { ProblemError } from '../problems.ts'
import { replacePassword } from '../users/actions.ts'

const validHours = 1
/** More mails than this in an hour help nobody; those that went out keep their links. */
const mostOpen = 5

export interface Reset {
  readonly email: string
  readonly language: Language
  /** Told only here; the database keeps its hash. */
  readonly token: string
}

/** Lets a member choose a new password by what a mail brings; nothing for whoever is no member, or asked too often. */
export async function askForReset(db: Db, address: string, now: Instant): Promise<Reset | undefined> {
  const member = await db
    .selectFrom('member')
    .select(['id', 'email', 'language'])
    .where(sql`lower(email)`, '=', address.toLowerCase())
    .where('suspended', '=', false)
    .executeTakeFirst()
  if (!member) return undefined
  const token = randomBytes(32).toString('base64url')
  const isKept = await inTransaction(db, async (tx) => {
    await tx.selectFrom('auth.user').select('id').where('id', '=', member.id).forUpdate().execute()
    await tx.deleteFrom('auth.reset').where('userId', '=', member.id).where('expiresAt', '<=', now).execute()
    const open = await tx.selectFrom('auth.reset').select('tokenHash').where('userId', '=', member.id).execute()
    if (open.length >= mostOpen) return false
    await tx
      .insertInto('auth.reset')
      .values({ tokenHash: hashSecret(token), userId: member.id, expiresAt: addHours(now, validHours), createdAt: now })
      .execute()
    return true
  })
  if (!isKept) return undefined
  return { email: member.email, language: isLanguage(member.language) ? member.language : 'pt-BR', token }
}

/** Gives the account the new password, once; every session and every other link for a new one ends. Throws 410. */
export async function resetByToken(db: Db, { token, password }: NewPassword, now: Instant): Promise<{ email: string; language: Language }> {
  const tokenHash = hashSecret(token)
  const member = await findOpen(db, tokenHash, now)
  await requireStrongPassword(password, [member.name, member.email, member.organisationName])
  const passwordHash = await hashPassword(password)
  await inTransaction(db, async (tx) => {
    const used = await tx
      .deleteFrom('auth.reset')
      .where('tokenHash', '=', tokenHash)
      .where('expiresAt', '>', now)
      .returning('userId')
      .executeTakeFirst()
    if (!used) throw new ProblemError('gone')
    await replacePassword(tx, { organisationId: member.organisationId, userId: member.id }, passwordHash, now)
  })
  return { email: member.email, language: isLanguage(member.language) ? member.language : 'pt-BR' }
}

async function findOpen(db: Db, tokenHash: string, now: Instant) {
  const found = await db
    .selectFrom('auth.reset')
    .innerJoin('member', 'member.id', 'auth.reset.userId')
    .innerJoin('organisation', 'organisation.id', 'member.organisationId')
    .select([
      'member.id',
      'member.organisationId',
      'member.name',
      'member.email',
      'member.language',
      'organisation.name as organisationName',
    ])
    .where('auth.reset.tokenHash', '=', tokenHash)
    .where('auth.reset.expiresAt', '>', now)
    .where('member.suspended', '=', false)
    .executeTakeFirst()
  if (!found) throw new ProblemError('gone')
  return found
}
