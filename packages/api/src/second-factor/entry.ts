import { randomBytes } from 'node:crypto'
import type { Instant } from '@travessia/shared/dates'
import type { CodeEntry, Factor, UsedPasskey } from '@travessia/shared/second-factor'
import { sql } from 'kysely'
import { audit } from '../audit.ts'
import { isPassword } from '../auth.ts'
import { type Db, inTransaction, type Tx } from '../db.ts'
import { ProblemError } from '../problems.ts'
import { keyringOf } from '../vault.ts'
import { totpPlace } from './actions.ts'
import { findPasskeyForUpdate, listCredentialIds } from './passkey-queries.ts'
import { findPending, keepPending, takePending } from './pending.ts'
import { findTotpForUpdate, getSecondFactor, type Owner, updateTotp, useRecoveryCode } from './queries.ts'
import { hashRecoveryCode } from './recovery-codes.ts'
import { findStep } from './totp.ts'
import { askForKnown, checkUsed, type Party } from './webauthn.ts'

/** Who came in: for the session that is opened now. */
export interface Entrant extends Owner {
  readonly email: string
}

/**
 * Checks the password of somebody who has a second factor; answers the secret under which the way in stays open, and what
 * may be shown next. Nothing for whoever has none, or has no account at all: they go the way of the password alone.
 */
export async function beginEntry(db: Db, email: string, password: string, now: Instant) {
  const found = await findProtected(db, email)
  if (!found?.password) return undefined
  if (!(await isPassword(password, found.password))) throw new ProblemError('bad-credentials')
  if (found.suspended) throw new ProblemError('suspended')
  return begin(db, found, now)
}

/** The same for whoever another house has vouched for; nothing for those without a second factor. */
export async function beginVouchedEntry(db: Db, owner: Owner, now: Instant) {
  const factors = await listFactors(db, owner)
  return factors.some((factor) => factor !== 'recovery') ? begin(db, owner, now) : undefined
}

async function begin(db: Db, owner: Owner, now: Instant) {
  const secret = newSecret()
  await keepPending(db, secret, { userId: owner.userId, challenge: null }, now)
  return { secret, factors: await listFactors(db, owner) }
}

/** Whose way in is begun under the secret. Throws 401 when it took too long. */
export async function getEntrant(db: Db, secret: string | undefined, now: Instant): Promise<Entrant> {
  const entrant = await findEntrantOf(db, secret, now)
  if (!entrant) throw new ProblemError('begin-again')
  return entrant
}

export async function findEntrantOf(db: Db, secret: string | undefined, now: Instant): Promise<Entrant | undefined> {
  const begun = await findPending(db, secret, now)
  return begun?.userId ? findEntrant(db, begun.userId) : undefined
}

/** Ends the way in with a code. Throws 401 when the code is wrong or was used. */
export function enterByCode(db: Db, secret: string | undefined, { factor, code }: CodeEntry, now: Instant): Promise<Entrant> {
  return inTransaction(db, async (tx) => {
    const entrant = await getEntrant(tx, secret, now)
    const isRight = factor === 'totp' ? await useTotp(tx, entrant, code, now) : await useRecovery(tx, entrant, code, now)
    if (!isRight) throw new ProblemError('bad-code', factor === 'totp' ? { detail: waitForNext } : {})
    if (!(await takePending(tx, secret, now))) throw new ProblemError('begin-again')
    return entrant
  })
}

/** Asks for a passkey: of whoever gave their password, or else of anybody, who then needs none. */
export async function beginPasskeyEntry(db: Db, known: string | undefined, party: Party, now: Instant) {
  const begun = await findPending(db, known, now)
  const entrant = begun?.userId ? await findEntrant(db, begun.userId) : undefined
  const secret = known !== undefined && begun ? known : newSecret()
  const challenge = newSecret()
  await keepPending(db, secret, { userId: begun?.userId ?? null, challenge }, now)
  return { secret, options: askForKnown(party, challenge, entrant ? await listCredentialIds(db, entrant) : []) }
}

/** Ends the way in with a passkey, which proves by itself whose it is. */
export function enterByPasskey(db: Db, secret: string | undefined, used: UsedPasskey, party: Party, now: Instant): Promise<Entrant> {
  return inTransaction(db, async (tx) => {
    const begun = await takePending(tx, secret, now)
    if (!begun?.challenge) throw new ProblemError('begin-again')
    const found = await findPasskeyForUpdate(tx, used.id)
    if (!found) throw new ProblemError('bad-passkey')
    const counter = await checkUsed(used, found, begun.challenge, party)
    if (found.suspended) throw new ProblemError('suspended')
    await tx
      .updateTable('passkey')
      .set({ counter, lastUsedAt: now })
      .where('organisationId', '=', found.organisationId)
      .where('id', '=', found.id)
      .execute()
    return found
  })
}

async function useTotp(tx: Tx, owner: Owner, code: string, now: Instant): Promise<boolean> {
  const found = await findTotpForUpdate(tx, owner)
  if (!found?.confirmedAt) return false
  const secret = (await keyringOf(tx, owner.organisationId)).open(found.secret, totpPlace(owner))
  const step = findStep(secret, code.replaceAll(/\s/g, ''), now, found.lastStep)
  if (step === undefined) return false
  await updateTotp(tx, owner, { lastStep: step })
  return true
}

async function useRecovery(tx: Tx, owner: Owner, code: string, now: Instant): Promise<boolean> {
  if (!(await useRecoveryCode(tx, owner, hashRecoveryCode(owner, code), now))) return false
  await audit(tx, owner, { action: 'second-factor.use-code', recordId: owner.userId, at: now })
  return true
}

async function listFactors(db: Db, owner: Owner): Promise<Factor[]> {
  const { totpSince, passkeys, recoveryCodesLeft } = await getSecondFactor(db, owner)
  const has: Record<Factor, boolean> = { totp: totpSince !== null, passkey: passkeys.length > 0, recovery: recoveryCodesLeft > 0 }
  return (['totp', 'passkey', 'recovery'] as const).filter((factor) => has[factor])
}

function findProtected(db: Db, email: string) {
  return db
    .selectFrom('member')
    .innerJoin('auth.account', 'auth.account.userId', 'member.id')
    .select(['member.organisationId', 'member.id as userId', 'member.suspended', 'auth.account.password'])
    .where(sql`lower(member.email)`, '=', email.toLowerCase())
    .where('auth.account.providerId', '=', 'credential')
    .where(sql<boolean>`app.has_second_factor(member.organisation_id, member.id)`)
    .executeTakeFirst()
}

function findEntrant(db: Db, userId: string): Promise<Entrant | undefined> {
  return db
    .selectFrom('member')
    .select(['organisationId', 'id as userId', 'email'])
    .where('id', '=', userId)
    .where('suspended', '=', false)
    .executeTakeFirst()
}

function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

const waitForNext = {
  'pt-BR': 'Espere o próximo código do aplicativo e tente de novo.',
  es: 'Espere el siguiente código de la aplicación e intente de nuevo.',
  en: 'Wait for the next code of the app and try again.',
}
