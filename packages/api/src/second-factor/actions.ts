import type { Instant } from '@travessia/shared/dates'
import { audit } from '../audit.ts'
import { isPassword } from '../auth.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction, type Tx } from '../db.ts'
import { conflict, invalid } from '../problems.ts'
import { findAccount } from '../users/queries.ts'
import { keyringOf } from '../vault.ts'
import { countRecoveryCodes, deleteFrom, findTotpForUpdate, getSecondFactor, type Owner, updateTotp } from './queries.ts'
import { replaceRecoveryCodes } from './recovery-codes.ts'
import { findStep, newTotpSecret, totpAddress } from './totp.ts'

/** The secret lies sealed for this member alone. */
export const totpPlace = ({ userId }: Owner) => `totp.secret/${userId}`

/** Throws 422 unless it is the actor's password; an account that has none here is not asked. */
export async function requirePassword(db: Db, actor: Actor, password: string): Promise<void> {
  const account = await findAccount(db, actor.userId)
  if (account?.password && !(await isPassword(password, account.password))) throw invalid([{ pointer: '#/password', code: 'mismatch' }])
}

/** Begins with a new secret for an app; nothing changes for who signs in until a first code was right. */
export async function beginTotp(db: Db, actor: Actor, email: string, now: Instant): Promise<{ secret: string; address: string }> {
  const secret = newTotpSecret()
  const sealed = (await keyringOf(db, actor.organisationId)).seal(secret, totpPlace(actor))
  await inTransaction(db, async (tx) => {
    if ((await findTotpForUpdate(tx, actor))?.confirmedAt) throw conflict(alreadyOn)
    await deleteFrom(tx, 'totp', actor)
    await tx
      .insertInto('totp')
      .values({ organisationId: actor.organisationId, memberId: actor.userId, secret: sealed, createdAt: now })
      .execute()
    await audit(tx, actor, { action: 'second-factor.begin-totp', recordId: actor.userId, at: now })
  })
  return { secret, address: totpAddress(secret, email) }
}

/** Switches the app on, for whoever reads the right code from it; answers recovery codes where there were none. */
export function confirmTotp(db: Db, actor: Actor, code: string, now: Instant): Promise<string[] | null> {
  return inTransaction(db, async (tx) => {
    const found = await findTotpForUpdate(tx, actor)
    if (!found) throw conflict(notBegun)
    if (found.confirmedAt) throw conflict(alreadyOn)
    await updateTotp(tx, actor, { lastStep: await requireStep(tx, actor, found, code, now), confirmedAt: now })
    await audit(tx, actor, { action: 'second-factor.add-totp', recordId: actor.userId, at: now })
    return codesForFirst(tx, actor)
  })
}

export function removeTotp(db: Db, actor: Actor, code: string, now: Instant): Promise<void> {
  return inTransaction(db, async (tx) => {
    const found = await findTotpForUpdate(tx, actor)
    if (!found?.confirmedAt) throw conflict(notBegun)
    await requireStep(tx, actor, found, code, now)
    await deleteFrom(tx, 'totp', actor)
    await closeIfLast(tx, actor)
    await audit(tx, actor, { action: 'second-factor.remove-totp', recordId: actor.userId, at: now })
  })
}

/** New recovery codes; those on the old paper end. */
export function renewRecoveryCodes(db: Db, actor: Actor, now: Instant): Promise<string[]> {
  return inTransaction(db, async (tx) => {
    const { totpSince, passkeys } = await getSecondFactor(tx, actor)
    if (!totpSince && passkeys.length === 0) throw conflict(notBegun)
    const codes = await replaceRecoveryCodes(tx, actor)
    await audit(tx, actor, { action: 'second-factor.renew-codes', recordId: actor.userId, at: now })
    return codes
  })
}

/** Whoever has the first factor gets codes for the day on which it is lost. */
export async function codesForFirst(tx: Tx, owner: Owner): Promise<string[] | null> {
  return (await countRecoveryCodes(tx, owner)) > 0 ? null : replaceRecoveryCodes(tx, owner)
}

/** Recovery codes stand for another factor: without one they go. Throws 409 where the organisation asks for one. */
export async function closeIfLast(tx: Tx, owner: Owner): Promise<void> {
  const { totpSince, passkeys, required } = await getSecondFactor(tx, owner)
  if (totpSince || passkeys.length > 0) return
  if (required) throw conflict(lastOfRequired)
  await deleteFrom(tx, 'recoveryCode', owner)
}

async function requireStep(tx: Tx, owner: Owner, totp: { secret: string; lastStep: number }, code: string, now: Instant): Promise<number> {
  const secret = (await keyringOf(tx, owner.organisationId)).open(totp.secret, totpPlace(owner))
  const step = findStep(secret, code.replaceAll(/\s/g, ''), now, totp.lastStep)
  if (step === undefined) throw invalid([{ pointer: '#/code', code: 'code' }])
  return step
}

const alreadyOn = {
  'pt-BR': 'O aplicativo de códigos já está ligado. Desligue-o para cadastrar outro.',
  es: 'La aplicación de códigos ya está activada. Desactívela para registrar otra.',
  en: 'The code app is already switched on. Switch it off to set up another.',
}

const notBegun = {
  'pt-BR': 'Não há segundo fator ligado nesta conta.',
  es: 'No hay segundo factor activado en esta cuenta.',
  en: 'No second factor is switched on for this account.',
}

const lastOfRequired = {
  'pt-BR': 'A organização exige um segundo fator de quem tem a sua função. Cadastre outro antes de tirar este.',
  es: 'La organización exige un segundo factor a quien tiene su función. Registre otro antes de quitar este.',
  en: 'The organisation asks for a second factor from your role. Set up another before you remove this one.',
}
