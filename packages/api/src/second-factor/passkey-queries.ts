import type { Instant } from '@travessia/shared/dates'
import type { PasskeyView } from '@travessia/shared/second-factor'
import type { Db, Tx } from '../db.ts'
import type { Owner } from './queries.ts'

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
