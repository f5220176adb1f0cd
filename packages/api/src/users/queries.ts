import { isLanguage, type Language } from '@travessia/shared/languages'
import { mayLookOn, type Right, rightsOf, roles, type UserRole } from '@travessia/shared/permissions'
import type { UserView } from '@travessia/shared/users'
import { sql } from 'kysely'
import type { Actor } from '../context.ts'
import type { Db, Tx } from '../db.ts'

/** Who is signed in, where, and what they may do. */
export interface Me {
  user: { id: string; name: string; email: string; role: UserRole; language: Language }
  organisation: { id: string; name: string; demonstration: boolean }
  rights: Right[]
  /** The organisation asks their role for a second factor, and they have none. */
  owesSecondFactor: boolean
  /** After so many minutes without a touch the screen locks. */
  idleMinutes: number
}

export async function getMe(db: Db, actor: Pick<Actor, 'organisationId' | 'userId' | 'viewerId'>): Promise<Me> {
  const row = await db
    .selectFrom('member')
    .innerJoin('organisation', 'organisation.id', 'member.organisationId')
    .select(['member.id', 'member.name', 'member.email', 'member.role', 'member.language', 'organisation.name as organisationName'])
    .select(sql<number>`least(organisation.idle_minutes, member.idle_minutes)`.as('idleMinutes'))
    .select(
      sql<boolean>`member.role = any(organisation.second_factor_roles) and not app.has_second_factor(organisation.id, member.id)`.as(
        'owesSecondFactor',
      ),
    )
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('case')
            .select('case.id')
            .whereRef('case.organisationId', '=', 'member.organisationId')
            // Without a parameter, or the index of these few would not be used.
            .where(sql<boolean>`demonstration`),
        )
        .as('demonstration'),
    )
    .where('member.organisationId', '=', actor.organisationId)
    .where('member.id', '=', actor.userId)
    .executeTakeFirstOrThrow()
  const role = toRole(row.role)
  return {
    user: { id: row.id, name: row.name, email: row.email, role, language: isLanguage(row.language) ? row.language : 'pt-BR' },
    organisation: { id: actor.organisationId, name: row.organisationName, demonstration: Boolean(row.demonstration) },
    rights: actor.viewerId ? rightsOf(role).filter(mayLookOn) : rightsOf(role),
    owesSecondFactor: row.owesSecondFactor,
    idleMinutes: row.idleMinutes,
  }
}

const columns = ['id', 'name', 'email', 'role', 'suspended', 'version'] as const

export async function listUsers(db: Db, organisationId: string): Promise<UserView[]> {
  const rows = await db
    .selectFrom('member')
    .select(columns)
    .where('organisationId', '=', organisationId)
    .orderBy(sql`lower(name)`)
    .orderBy('id')
    .execute()
  return rows.map(toView)
}

export async function findUserForUpdate(tx: Tx, organisationId: string, id: string): Promise<UserView | undefined> {
  const row = await tx
    .selectFrom('member')
    .select(columns)
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && toView(row)
}

export async function updateUser(
  tx: Tx,
  organisationId: string,
  id: string,
  change: { role?: UserRole; suspended?: boolean },
): Promise<UserView> {
  const row = await tx
    .updateTable('member')
    .set((member) => ({ ...change, version: member('version', '+', 1) }))
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .returning(columns)
    .executeTakeFirstOrThrow()
  return toView(row)
}

/** Locks the organisation, so that two changes to who directs it cannot cross. */
export async function countDirectorsForUpdate(tx: Tx, organisationId: string): Promise<number> {
  await tx.selectFrom('organisation').select('id').where('id', '=', organisationId).forUpdate().execute()
  const { directors } = await tx
    .selectFrom('member')
    .select((eb) => eb.fn.countAll<number>().as('directors'))
    .where('organisationId', '=', organisationId)
    .where('role', '=', 'director')
    .where('suspended', '=', false)
    .executeTakeFirstOrThrow()
  return directors
}

export async function findMemberByEmail(db: Db, email: string): Promise<{ id: string } | undefined> {
  return db.selectFrom('member').select('id').where(sql`lower(email)`, '=', email.toLowerCase()).executeTakeFirst()
}

export async function findAccount(db: Db, userId: string): Promise<{ id: string; password: string | null } | undefined> {
  return db
    .selectFrom('auth.account')
    .select(['id', 'password'])
    .where('userId', '=', userId)
    .where('providerId', '=', 'credential')
    .executeTakeFirst()
}

export function toRole(text: string): UserRole {
  const role = roles.find((one) => one === text)
  if (!role) throw new Error(`${text} is not a role.`)
  return role
}

function toView(row: { id: string; name: string; email: string; role: string; suspended: boolean; version: number }): UserView {
  return { ...row, role: toRole(row.role) }
}
