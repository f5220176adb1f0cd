import type { Instant } from '@travessia/shared/dates'
import type { RequirementEdit, RequirementView } from '@travessia/shared/second-factor'
import { audit } from '../audit.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction, type Tx } from '../db.ts'
import { conflict, forbidden, notFound, stale } from '../problems.ts'
import { findMemberByEmail, findUserForUpdate } from '../users/queries.ts'
import { deleteFrom, getRequirementForUpdate, type Owner, updateRequirement } from './queries.ts'

/** Asks members of these roles for a second factor, from their next request on, and members of all other roles for none. */
export function requireFactor(db: Db, actor: Actor, { roles, version }: RequirementEdit, now: Instant): Promise<RequirementView> {
  const { organisationId } = actor
  return inTransaction(db, async (tx) => {
    const before = await getRequirementForUpdate(tx, organisationId)
    if (before.version !== version) throw stale(before)
    const after = await updateRequirement(tx, organisationId, [...new Set(roles)].toSorted())
    const trace = { before: { roles: before.roles }, after: { roles: after.roles } }
    await audit(tx, actor, { action: 'second-factor.require', recordId: organisationId, ...trace, at: now })
    return after
  })
}

/** Takes away what a member has lost, so that the password alone lets them in again; their sessions end. */
export function takeAwayFactor(db: Db, actor: Actor, id: string, now: Instant): Promise<void> {
  return inTransaction(db, async (tx) => {
    const member = await findUserForUpdate(tx, actor.organisationId, id)
    if (!member) throw notFound('user')
    if (id === actor.userId) throw conflict(ownByOneself)
    if (member.role === 'director' && actor.role !== 'director') throw forbidden()
    await deleteFactors(tx, actor, { organisationId: actor.organisationId, userId: id }, now)
  })
}

/** As `takeAwayFactor`, for the operator of the server. Throws 404 for an unknown e-mail. */
export function clearFactors(db: Db, email: string, now: Instant): Promise<void> {
  return inTransaction(db, async (tx) => {
    const found = await findMemberByEmail(tx, email)
    if (!found) throw notFound('user')
    const { organisationId } = await tx.selectFrom('member').select('organisationId').where('id', '=', found.id).executeTakeFirstOrThrow()
    const owner = { organisationId, userId: found.id }
    await deleteFactors(tx, { ...owner, userId: null }, owner, now)
  })
}

async function deleteFactors(tx: Tx, author: { organisationId: string; userId: string | null }, owner: Owner, now: Instant): Promise<void> {
  for (const table of ['totp', 'passkey', 'recoveryCode'] as const) await deleteFrom(tx, table, owner)
  await tx.deleteFrom('auth.session').where('userId', '=', owner.userId).execute()
  await audit(tx, author, { action: 'second-factor.take-away', recordId: owner.userId, at: now })
}

const ownByOneself = {
  'pt-BR': 'O seu próprio segundo fator se tira em Minha conta.',
  es: 'Su propio segundo factor se quita en Mi cuenta.',
  en: 'Your own second factor is removed under My account.',
}
