import type { Instant } from '@travessia/shared/dates'
import { roles } from '@travessia/shared/permissions'
import type { RequirementView, SecondFactorView } from '@travessia/shared/second-factor'
import { sql } from 'kysely'
import type { Actor } from '../context.ts'
import type { Db, Tx } from '../db.ts'
import { listPasskeys } from './passkey-queries.ts'

/** Whose second factor: only ever the actor's own, or that of who shows it to come in. */
export type Owner = Pick<Actor, 'organisationId' | 'userId'>

export async function getSecondFactor(db: Db, owner: Owner): Promise<SecondFactorView> {
  const row = await db
    .selectFrom('member')
    .innerJoin('organisation', 'organisation.id', 'member.organisationId')
    .leftJoin('totp', (join) =>
      join
        .onRef('totp.organisationId', '=', 'member.organisationId')
        .onRef('totp.memberId', '=', 'member.id')
        .on('totp.confirmedAt', 'is not', null),
    )
    .select('totp.confirmedAt as totpSince')
    .select(sql<boolean>`member.role = any(organisation.second_factor_roles)`.as('required'))
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('auth.account')
            .whereRef('auth.account.userId', '=', 'member.id')
            .where('password', 'is not', null)
            .select('auth.account.id'),
        )
        .as('hasPassword'),
    )
    .where('member.organisationId', '=', owner.organisationId)
    .where('member.id', '=', owner.userId)
    .executeTakeFirstOrThrow()
  const [passkeys, recoveryCodesLeft] = await Promise.all([listPasskeys(db, owner), countRecoveryCodes(db, owner)])
  return { totpSince: row.totpSince, required: row.required, hasPassword: Boolean(row.hasPassword), passkeys, recoveryCodesLeft }
}

export function findTotpForUpdate(tx: Tx, owner: Owner) {
  return tx
    .selectFrom('totp')
    .select(['secret', 'lastStep', 'confirmedAt'])
    .where('organisationId', '=', owner.organisationId)
    .where('memberId', '=', owner.userId)
    .forUpdate()
    .executeTakeFirst()
}

export async function updateTotp(tx: Tx, owner: Owner, change: { lastStep: number; confirmedAt?: Instant }): Promise<void> {
  await tx.updateTable('totp').set(change).where('organisationId', '=', owner.organisationId).where('memberId', '=', owner.userId).execute()
}

export async function countRecoveryCodes(db: Db, owner: Owner): Promise<number> {
  const { left } = await db
    .selectFrom('recoveryCode')
    .select((eb) => eb.fn.countAll<number>().as('left'))
    .where('organisationId', '=', owner.organisationId)
    .where('memberId', '=', owner.userId)
    .where('usedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return left
}

/** Whether a code of theirs was there, unused; it is used from now on. */
export async function useRecoveryCode(tx: Tx, owner: Owner, codeHash: string, now: Instant): Promise<boolean> {
  const used = await tx
    .updateTable('recoveryCode')
    .set({ usedAt: now })
    .where('organisationId', '=', owner.organisationId)
    .where('memberId', '=', owner.userId)
    .where('codeHash', '=', codeHash)
    .where('usedAt', 'is', null)
    .returning('codeHash')
    .executeTakeFirst()
  return used !== undefined
}

export async function deleteFrom(tx: Tx, table: 'totp' | 'recoveryCode' | 'passkey', owner: Owner): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom(table)
    .where('organisationId', '=', owner.organisationId)
    .where('memberId', '=', owner.userId)
    .executeTakeFirst()
  return Number(numDeletedRows)
}

const requirementColumns = ['secondFactorRoles', 'version'] as const

/** Of which roles a second factor is asked, and which members have one. */
export async function getRequirement(db: Db, organisationId: string): Promise<RequirementView & { members: string[] }> {
  const row = await db.selectFrom('organisation').select(requirementColumns).where('id', '=', organisationId).executeTakeFirstOrThrow()
  const members = await db
    .selectFrom('member')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where(sql<boolean>`app.has_second_factor(organisation_id, id)`)
    .execute()
  return { ...toRequirement(row), members: members.map(({ id }) => id) }
}

export async function getRequirementForUpdate(tx: Tx, organisationId: string): Promise<RequirementView> {
  const row = await tx
    .selectFrom('organisation')
    .select(requirementColumns)
    .where('id', '=', organisationId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return toRequirement(row)
}

export async function updateRequirement(tx: Tx, organisationId: string, secondFactorRoles: string[]): Promise<RequirementView> {
  const row = await tx
    .updateTable('organisation')
    .set((eb) => ({ secondFactorRoles, version: eb('version', '+', 1) }))
    .where('id', '=', organisationId)
    .returning(requirementColumns)
    .executeTakeFirstOrThrow()
  return toRequirement(row)
}

function toRequirement({ secondFactorRoles, version }: { secondFactorRoles: string[]; version: number }): RequirementView {
  return { roles: roles.filter((role) => secondFactorRoles.includes(role)), version }
}
