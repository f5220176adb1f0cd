import { randomInt } from 'node:crypto'
import type { Tx } from '../db.ts'
import { hashSecret } from '../hashed-tokens.ts'
import { deleteFrom, type Owner } from './queries.ts'

const number = 10
// Without those that look alike on paper. Fifteen of them are 2^74 codes: their hashes tell nobody which it was.
const signs = '23456789abcdefghjkmnpqrstuvwxyz'

/** New recovery codes in place of all older ones, shown this one time. */
export async function replaceRecoveryCodes(tx: Tx, owner: Owner): Promise<string[]> {
  const { organisationId, userId } = owner
  const codes = Array.from({ length: number }, newCode)
  await deleteFrom(tx, 'recoveryCode', owner)
  await tx
    .insertInto('recoveryCode')
    .values(codes.map((code) => ({ organisationId, memberId: userId, codeHash: hashRecoveryCode(owner, code) })))
    .execute()
  return codes
}

/** What is stored of a code, however it was typed. */
export function hashRecoveryCode({ userId }: Owner, code: string): string {
  return hashSecret(`${userId} ${code.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}`)
}

function newCode(): string {
  const group = () => Array.from({ length: 5 }, () => signs[randomInt(signs.length)]).join('')
  return [group(), group(), group()].join('-')
}
