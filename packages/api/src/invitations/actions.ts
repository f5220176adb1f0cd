import { randomBytes } from 'node:crypto'
import { addHours, type Instant } from '@travessia/shared/dates'
import type { AcceptInvitation, NewInvitation } from '@travessia/shared/users'
import { audit } from '../audit.ts'
import { hashPassword } from '../auth.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction } from '../db.ts'
import { hashSecret } from '../hashed-tokens.ts'
import { requireStrongPassword } from '../password-strength.ts'
import { conflict, forbidden, notFound, ProblemError } from '../problems.ts'
import { createMember } from '../users/actions.ts'
import { findMemberByEmail, toRole } from '../users/queries.ts'
import { deleteInvitation, findInvitation, findInvitationForUpdate, type InvitationView, type StoredInvitation } from './queries.ts'

const validHours = 7 * 24

/** Invites an address; an older invitation to it that nobody accepted stops working. The token is told only here. */
export function invite(db: Db, actor: Actor, input: NewInvitation, now: Instant): Promise<InvitationView & { token: string }> {
  if (input.role === 'director' && actor.role !== 'director') throw forbidden()
  const email = input.email.toLowerCase()
  const token = randomBytes(32).toString('base64url')
  return inTransaction(db, async (tx) => {
    if (await findMemberByEmail(tx, email)) throw conflict(hasAccount)
    await tx
      .deleteFrom('invitation')
      .where('organisationId', '=', actor.organisationId)
      .where('email', '=', email)
      .where('acceptedAt', 'is', null)
      .execute()
    const made = await tx
      .insertInto('invitation')
      .values({
        organisationId: actor.organisationId,
        email,
        role: input.role,
        tokenHash: hashSecret(token),
        invitedBy: actor.userId,
        expiresAt: addHours(now, validHours),
        createdAt: now,
      })
      .returning(['id', 'email', 'role', 'expiresAt', 'createdAt'])
      .executeTakeFirstOrThrow()
    const view = { ...made, role: toRole(made.role) }
    await audit(tx, actor, { action: 'invitation.create', recordId: view.id, after: view, at: now })
    return { ...view, token }
  })
}

export function withdrawInvitation(db: Db, actor: Actor, id: string, now: Instant): Promise<void> {
  return inTransaction(db, async (tx) => {
    const before = await deleteInvitation(tx, actor.organisationId, id)
    if (!before) throw notFound('invitation')
    await audit(tx, actor, { action: 'invitation.delete', recordId: id, before, at: now })
  })
}

/** What the invited person may read before they accept. */
export async function readInvitation(db: Db, token: string, now: Instant): Promise<StoredInvitation> {
  return requireOpen(await findInvitation(db, hashSecret(token)), now)
}

export async function acceptInvitation(db: Db, token: string, input: AcceptInvitation, now: Instant): Promise<Actor & { email: string }> {
  const { email: address, organisationName } = await readInvitation(db, token, now)
  await requireStrongPassword(input.password, [organisationName, input.name, address])
  const passwordHash = await hashPassword(input.password)
  return inTransaction(db, async (tx) => {
    const invitation = requireOpen(await findInvitationForUpdate(tx, hashSecret(token)), now)
    if (await findMemberByEmail(tx, invitation.email)) throw conflict(hasAccount)
    const { organisationId, email, role } = invitation
    const actor = await createMember(tx, { organisationId, name: input.name, email, role, language: input.language, passwordHash }, now)
    await tx
      .updateTable('invitation')
      .set({ acceptedAt: now })
      .where('organisationId', '=', organisationId)
      .where('id', '=', invitation.id)
      .execute()
    await audit(tx, actor, { action: 'invitation.accept', recordId: actor.userId, after: { name: input.name, email, role }, at: now })
    return { ...actor, email }
  })
}

function requireOpen(invitation: StoredInvitation | undefined, now: Instant): StoredInvitation {
  if (!invitation) throw notFound('invitation')
  if (invitation.acceptedAt !== null || invitation.expiresAt <= now) throw new ProblemError('gone')
  return invitation
}

const hasAccount = {
  'pt-BR': 'Este endereço de e-mail já tem acesso.',
  es: 'Esta dirección de correo ya tiene acceso.',
  en: 'This e-mail address already has an account.',
}
