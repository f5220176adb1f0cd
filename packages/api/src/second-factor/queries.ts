import type { Instant } from '@travessia/shared/dates'
import { roles } from '@travessia/shared/permissions'
import type { PasskeyView, RequirementView, SecondFactorView } from '@travessia/shared/second-factor'
import { sql } from 'kysely'
import type { Actor } from '../context.ts'
import type { Db, Tx } from '../db.ts'

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

export function listPasskeys(db: Db, owner: Owner): Promise<PasskeyView[]> {
  return ofOwner(db, owner).select(passkeyColumns).orderBy('createdAt').orderBy('id').execute()
}

/** For the browser, which offers only these, or offers to make another than these. */
export async function listCredentialIds(db: Db, owner: Owner): Promise<{ id: string; transports: string[] }[]> {
  return ofOwner(db, owner).select(['credentialId as id', 'transports']).execute()
}

function ofOwner(db: Db, { organisationId, userId }: Owner) {
  return db.selectFrom('passkey').where('organisationId', '=', organisationId).where('memberId', '=', userId)
}

export function insertPasskey(
  tx: Tx,
  owner: Owner,
  passkey: { name: string; credentialId: string; publicKey: string; counter: number; transports: string[]; createdAt: Instant },
): Promise<PasskeyView> {
  return tx
    .insertInto('passkey')
    .values({ ...passkey, organisationId: owner.organisationId, memberId: owner.userId })
    .returning(passkeyColumns)
    .executeTakeFirstOrThrow()
}

const passkeyColumns = ['id', 'name', 'createdAt', 'lastUsedAt'] as const

/** Whoever shows a passkey names nobody: the key says whose it is. */
export function findPasskeyForUpdate(tx: Tx, credentialId: string) {
  return tx
    .selectFrom('passkey')
    .innerJoin('member', (join) =>
      join.onRef('member.organisationId', '=', 'passkey.organisationId').onRef('member.id', '=', 'passkey.memberId'),
    )
    .select(['passkey.organisationId', 'passkey.id', 'passkey.memberId as userId', 'member.email', 'member.suspended'])
    .select(['passkey.credentialId', 'passkey.publicKey', 'passkey.counter', 'passkey.transports'])
    .where('passkey.credentialId', '=', credentialId)
    .forUpdate('passkey')
    .executeTakeFirst()
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

export function updatePasskeyName(tx: Tx, owner: Owner, id: string, name: string): Promise<PasskeyView | undefined> {
  return tx
    .updateTable('passkey')
    .set({ name })
    .where('organisationId', '=', owner.organisationId)
    .where('memberId', '=', owner.userId)
    .where('id', '=', id)
    .returning(passkeyColumns)
    .executeTakeFirst()
}

export function deletePasskey(tx: Tx, owner: Owner, id: string): Promise<{ name: string } | undefined> {
  return tx
    .deleteFrom('passkey')
    .where('organisationId', '=', owner.organisationId)
    .where('memberId', '=', owner.userId)
    .where('id', '=', id)
    .returning('name')
    .executeTakeFirst()
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
