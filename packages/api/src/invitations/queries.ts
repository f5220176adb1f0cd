import type { Instant } from '@travessia/shared/dates'
import type { UserRole } from '@travessia/shared/permissions'
import type { Db, Tx } from '../db.ts'
import { toRole } from '../users/queries.ts'

export interface InvitationView {
  id: string
  email: string
  role: UserRole
  expiresAt: Instant
  createdAt: Instant
}

/** Those that nobody accepted yet, expired ones included. */
export async function listInvitations(db: Db, organisationId: string): Promise<InvitationView[]> {
  const rows = await db
    .selectFrom('invitation')
    .select(['id', 'email', 'role', 'expiresAt', 'createdAt'])
    .where('organisationId', '=', organisationId)
    .where('acceptedAt', 'is', null)
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, role: toRole(row.role) }))
}

export interface StoredInvitation extends InvitationView {
  organisationId: string
  organisationName: string
  acceptedAt: Instant | null
}

export async function findInvitation(db: Db, tokenHash: string): Promise<StoredInvitation | undefined> {
  const row = await selectInvitation(db, tokenHash).executeTakeFirst()
  return row && { ...row, role: toRole(row.role) }
}

/** The same, locked: of two that accept at once, the second finds it accepted. */
export async function findInvitationForUpdate(tx: Tx, tokenHash: string): Promise<StoredInvitation | undefined> {
  const row = await selectInvitation(tx, tokenHash).forUpdate('invitation').executeTakeFirst()
  return row && { ...row, role: toRole(row.role) }
}

export async function deleteInvitation(tx: Tx, organisationId: string, id: string): Promise<InvitationView | undefined> {
  const row = await tx
    .deleteFrom('invitation')
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .where('acceptedAt', 'is', null)
    .returning(['id', 'email', 'role', 'expiresAt', 'createdAt'])
    .executeTakeFirst()
  return row && { ...row, role: toRole(row.role) }
}

function selectInvitation(db: Db, tokenHash: string) {
  return db
    .selectFrom('invitation')
    .innerJoin('organisation', 'organisation.id', 'invitation.organisationId')
    .select([
      'invitation.id',
      'invitation.email',
      'role',
      'expiresAt',
      'invitation.createdAt',
      'acceptedAt',
      'organisationId',
      'organisation.name as organisationName',
    ])
    .where('tokenHash', '=', tokenHash)
}
