import type { Instant, IsoDate } from '@travessia/shared/dates'
import type { Actor } from '../context.ts'
import type { Db, Tx } from '../db.ts'

export interface TokenView {
  id: string
  name: string
  expiresOn: IsoDate | null
  lastUsedAt: Instant | null
  createdAt: Instant
}

const columns = ['id', 'name', 'expiresOn', 'lastUsedAt', 'createdAt'] as const

export function listTokens(db: Db, owner: Actor): Promise<TokenView[]> {
  return db
    .selectFrom('accessToken')
    .select(columns)
    .where('organisationId', '=', owner.organisationId)
    .where('memberId', '=', owner.userId)
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .execute()
}

export function insertToken(
  tx: Tx,
  owner: Actor,
  token: { name: string; expiresOn: IsoDate | null; tokenHash: string; createdAt: Instant },
): Promise<TokenView> {
  return tx
    .insertInto('accessToken')
    .values({ ...token, organisationId: owner.organisationId, memberId: owner.userId })
    .returning(columns)
    .executeTakeFirstOrThrow()
}

export function deleteToken(tx: Tx, owner: Actor, id: string): Promise<TokenView | undefined> {
  return tx
    .deleteFrom('accessToken')
    .where('organisationId', '=', owner.organisationId)
    .where('memberId', '=', owner.userId)
    .where('id', '=', id)
    .returning(columns)
    .executeTakeFirst()
}
