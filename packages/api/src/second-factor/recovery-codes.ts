import { randomInt } from 'node:crypto'
import type { Db, Tx } from '../db.ts'
import { keyringOf } from '../vault.ts'
import { deleteFrom, type Owner } from './queries.ts'

const number = 10
// Without those that look alike on paper.
const signs = '23456789abcdefghjkmnpqrstuvwxyz'

/** New recovery codes in place of all older ones, shown this one time. */
export async function replaceRecoveryCodes(tx: Tx, owner: Owner): Promise<string[]> {
  const codes = Array.from({ length: number }, newCode)
  await deleteFrom(tx, 'recoveryCode', owner)
  const hashes = await Promise.all(codes.map((code) => hashRecoveryCode(tx, owner, code)))
  await tx
    .insertInto('recoveryCode')
    .values(hashes.map((codeHash) => ({ organisationId: owner.organisationId, memberId: owner.userId, codeHash })))
    .execute()
  return codes
}

/** What is stored of a code, however it was typed. */
export async function hashRecoveryCode(db: Db, { organisationId, userId }: Owner, code: string): Promise<string> {
  const keyring = await keyringOf(db, organisationId)
  return keyring.index(`recovery ${userId} ${code.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}`)
}

function newCode(): string {
  const half = () => Array.from({ length: 5 }, () => signs[randomInt(signs.length)]).join('')
  return `${half()}-${half()}`
}
