import { randomUUID } from 'node:crypto'
import type { Instant } from '@travessia/shared/dates'
import type { Language } from '@travessia/shared/languages'
import type { UserRole } from '@travessia/shared/permissions'
import type { PasswordEdit, UserEdit, UserView } from '@travessia/shared/users'
import { sql } from 'kysely'
import { audit } from '../audit.ts'
import { hashPassword, isPassword } from '../auth.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction, type Tx } from '../db.ts'
import { requireStrongPassword } from '../password-strength.ts'
import { conflict, forbidden, invalid, notFound, ProblemError, stale } from '../problems.ts'
import { deleteBegun, deleteSessions, deleteTokens } from '../sessions/queries.ts'
import { findActor } from '../visitor.ts'
import { countDirectorsForUpdate, findAccount, findUserForUpdate, getMe, type Me, updateUser } from './queries.ts'

export interface NewMember {
  readonly organisationId: string
  readonly name: string
  readonly email: string
  readonly role: UserRole
  readonly language: Language
  /** From `hashPassword`; hashed before the transaction, as it takes a while. */
  readonly passwordHash: string
}

/** Makes a member together with the account to sign in with; the only place where accounts come from. */
export async function createMember(tx: Tx, member: NewMember, now: Instant): Promise<Actor> {
  const id = randomUUID()
  const email = member.email.toLowerCase()
  await tx.insertInto('auth.user').values({ id, name: member.name, email, emailVerified: true }).execute()
  await tx
    .insertInto('auth.account')
    .values({ accountId: id, providerId: 'credential', userId: id, password: member.passwordHash, updatedAt: now })
    .execute()
  await tx
    .insertInto('member')
    .values({
      organisationId: member.organisationId,
      id,
      name: member.name,
      email,
      role: member.role,
      language: member.language,
      createdAt: now,
    })
    .execute()
  return { organisationId: member.organisationId, userId: id, role: member.role, language: member.language }
}

/** Changes another member's role, or suspends them. Only directors make or unmake directors, and one always stays. */
export function editUser(db: Db, actor: Actor, id: string, edit: UserEdit, now: Instant): Promise<UserView> {
  return inTransaction(db, async (tx) => {
    const directors = await countDirectorsForUpdate(tx, actor.organisationId)
    const before = await findUserForUpdate(tx, actor.organisationId, id)
    if (!before) throw notFound('user')
    if (before.version !== edit.version) throw stale(before)
    const { version: _, ...change } = edit
    const after = { ...before, ...change }
    const concernsDirectors = before.role === 'director' || after.role === 'director'
    if (concernsDirectors && actor.role !== 'director') throw forbidden()
    if (id === actor.userId && actor.role !== 'director') throw forbidden()
    const leaves = before.role === 'director' && !before.suspended && (after.role !== 'director' || after.suspended)
    if (leaves && directors <= 1) throw new ProblemError('last-director')
    if (id === actor.userId && after.suspended) throw conflict(notYourself)

    const saved = await updateUser(tx, actor.organisationId, id, change)
    if (saved.suspended) await tx.deleteFrom('auth.session').where('userId', '=', id).execute()
    await audit(tx, actor, { action: 'user.edit', recordId: id, before, after: saved, at: now })
    return saved
  })
}

/** Says in the trail that a director begins to see what a member sees. */
export function beginToLookOn(db: Db, actor: Actor, id: string, now: Instant): Promise<void> {
  return inTransaction(db, async (tx) => {
    if (!(await findActor(tx, { organisationId: actor.organisationId, userId: id }))) throw notFound('user')
    await audit(tx, actor, { action: 'user.view-as', recordId: id, at: now })
  })
}

/** Changes one's own name or language. */
export function editMe(
  db: Db,
  actor: Actor,
  edit: { name?: string | undefined; language?: Language | undefined },
  now: Instant,
): Promise<Me> {
  return inTransaction(db, async (tx) => {
    const before = await getMe(tx, actor)
    const change = { name: edit.name ?? before.user.name, language: edit.language ?? before.user.language }
    await tx
      .updateTable('member')
      .set((member) => ({ ...change, version: member('version', '+', 1) }))
      .where('organisationId', '=', actor.organisationId)
      .where('id', '=', actor.userId)
      .execute()
    const after = await getMe(tx, actor)
    await audit(tx, actor, { action: 'user.edit-self', recordId: actor.userId, before: before.user, after: after.user, at: now })
    return after
  })
}

/** Changes one's own password, for whoever knows the present one; all sessions but the one in hand (its hash) end. */
export async function changePassword(db: Db, actor: Actor, edit: PasswordEdit, session: string | undefined, now: Instant): Promise<void> {
  const account = await findAccount(db, actor.userId)
  if (!account?.password || !(await isPassword(edit.current, account.password))) throw invalid([{ pointer: '#/current', code: 'mismatch' }])
  const { user, organisation } = await getMe(db, actor)
  await requireStrongPassword(edit.password, [user.name, user.email, organisation.name])
  const password = await hashPassword(edit.password)
  return inTransaction(db, async (tx) => {
    await tx.updateTable('auth.account').set({ password, updatedAt: now }).where('id', '=', account.id).execute()
    await tx
      .deleteFrom('auth.session')
      .where('userId', '=', actor.userId)
      .where('token', '<>', session ?? '')
      .execute()
    await deleteBegun(tx, actor.userId)
    await audit(tx, actor, { action: 'user.change-password', recordId: actor.userId, at: now })
  })
}

/** Gives a member a new password and ends their sessions: for the operator, when it is forgotten. Throws 404 for an unknown e-mail. */
export async function resetPassword(db: Db, email: string, password: string, now: Instant): Promise<void> {
  const passwordHash = await hashPassword(password)
  return inTransaction(db, async (tx) => {
    const member = await tx
      .selectFrom('member')
      .select(['id', 'organisationId'])
      .where(sql`lower(email)`, '=', email.toLowerCase())
      .executeTakeFirst()
    if (!member) throw notFound('user')
    await replacePassword(tx, { organisationId: member.organisationId, userId: member.id }, passwordHash, now)
  })
}

/** Whoever had the old password, a session, a key made in one, or another link for a new one has nothing any more. */
export async function replacePassword(
  tx: Tx,
  owner: Pick<Actor, 'organisationId' | 'userId'>,
  password: string,
  now: Instant,
): Promise<void> {
  const { userId } = owner
  await tx
    .updateTable('auth.account')
    .set({ password, updatedAt: now })
    .where('userId', '=', userId)
    .where('providerId', '=', 'credential')
    .execute()
  const ended = { sessions: await deleteSessions(tx, userId), tokens: await deleteTokens(tx, owner) }
  await deleteBegun(tx, userId)
  await audit(tx, owner, { action: 'user.reset-password', recordId: userId, after: ended, at: now })
}

const notYourself = {
  'pt-BR': 'Ninguém suspende o próprio acesso.',
  es: 'Nadie suspende su propio acceso.',
  en: 'Nobody suspends their own account.',
}
