import type { Instant } from '@travessia/shared/dates'
import { sql } from 'kysely'
import { audit } from '../audit.ts'
import { type Db, inTransaction, type Tx } from '../db.ts'
import type { Claims } from '../oidc.ts'

export interface Admitted {
  readonly organisationId: string
  readonly userId: string
  readonly email: string
}

/** Why somebody whom the other house knows is not let in. */
export type Refusal = 'unknown' | 'suspended' | 'other-account'

/**
 * Finds whose account it is: by the subject that was linked before, else by an address that the other house has verified,
 * and then links it. Nobody is made a member by it, and an account that is linked to one subject opens to no other.
 */
export function admitByClaims(db: Db, issuer: string, claims: Claims, now: Instant): Promise<Admitted | Refusal> {
  const providerId = `oidc ${issuer}`
  return inTransaction(db, async (tx) => {
    const linked = await findLinked(tx, providerId, claims.subject)
    if (linked) return linked.suspended ? 'suspended' : linked
    const member = claims.email === undefined ? undefined : await findByEmail(tx, claims.email)
    if (!member) return 'unknown'
    if (member.suspended) return 'suspended'
    if (await isLinked(tx, providerId, member.userId)) return 'other-account'
    await tx.insertInto('auth.account').values({ providerId, accountId: claims.subject, userId: member.userId, updatedAt: now }).execute()
    await audit(tx, member, { action: 'user.link-sign-in', recordId: member.userId, after: { issuer }, at: now })
    return member
  })
}

function selectMember(tx: Tx) {
  return tx.selectFrom('member').select(['member.organisationId', 'member.id as userId', 'member.email', 'member.suspended'])
}

function findLinked(tx: Tx, providerId: string, subject: string) {
  return selectMember(tx)
    .innerJoin('auth.account', 'auth.account.userId', 'member.id')
    .where('auth.account.providerId', '=', providerId)
    .where('auth.account.accountId', '=', subject)
    .executeTakeFirst()
}

/** Locked, so that two who come at once with two subjects do not both get the account. */
function findByEmail(tx: Tx, email: string) {
  return selectMember(tx).where(sql`lower(member.email)`, '=', email.toLowerCase()).forUpdate().executeTakeFirst()
}

async function isLinked(tx: Tx, providerId: string, userId: string): Promise<boolean> {
  const found = await tx
    .selectFrom('auth.account')
    .select('id')
    .where('providerId', '=', providerId)
    .where('userId', '=', userId)
    .executeTakeFirst()
  return found !== undefined
}
