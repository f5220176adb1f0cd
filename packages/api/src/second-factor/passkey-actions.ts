import { randomBytes } from 'node:crypto'
import type { Instant } from '@travessia/shared/dates'
import type { NewPasskey, PasskeyView } from '@travessia/shared/second-factor'
import { audit } from '../audit.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction } from '../db.ts'
import { conflict, notFound } from '../problems.ts'
import { closeIfLast, codesForFirst } from './actions.ts'
import { deletePasskey, insertPasskey, listCredentialIds, updatePasskeyName } from './passkey-queries.ts'
import { keepPending, takePending } from './pending.ts'
import { askForNew, checkNew, type Party } from './webauthn.ts'

const most = 20

/** What a passkey is made from is kept under the member's own id: who makes two at once, makes the later. */
const begunBy = ({ userId }: Actor) => `passkey of ${userId}`

export async function beginPasskey(db: Db, actor: Actor, person: { email: string; name: string }, party: Party, now: Instant) {
  const challenge = randomBytes(32).toString('base64url')
  const known = await listCredentialIds(db, actor)
  if (known.length >= most) throw conflict(tooMany)
  await keepPending(db, begunBy(actor), { userId: actor.userId, challenge }, now)
  return askForNew(party, challenge, { id: actor.userId, ...person }, known)
}

/** Keeps the passkey that the browser made; answers recovery codes where there were none. */
export function addPasskey(
  db: Db,
  actor: Actor,
  { name, made }: NewPasskey,
  party: Party,
  now: Instant,
): Promise<{ passkey: PasskeyView; recoveryCodes: string[] | null }> {
  return inTransaction(db, async (tx) => {
    const begun = await takePending(tx, begunBy(actor), now)
    if (!begun?.challenge) throw conflict(tookTooLong)
    const stored = await checkNew(made, begun.challenge, party)
    const passkey = await insertPasskey(tx, actor, { ...stored, transports: [...stored.transports], name, createdAt: now })
    await audit(tx, actor, { action: 'second-factor.add-passkey', recordId: actor.userId, after: { name }, at: now })
    return { passkey, recoveryCodes: await codesForFirst(tx, actor) }
  })
}

export function renamePasskey(db: Db, actor: Actor, id: string, name: string, now: Instant): Promise<PasskeyView> {
  return inTransaction(db, async (tx) => {
    const after = await updatePasskeyName(tx, actor, id, name)
    if (!after) throw notFound('passkey')
    await audit(tx, actor, { action: 'second-factor.rename-passkey', recordId: actor.userId, after: { name }, at: now })
    return after
  })
}

export function removePasskey(db: Db, actor: Actor, id: string, now: Instant): Promise<void> {
  return inTransaction(db, async (tx) => {
    const before = await deletePasskey(tx, actor, id)
    if (!before) throw notFound('passkey')
    await closeIfLast(tx, actor)
    await audit(tx, actor, { action: 'second-factor.remove-passkey', recordId: actor.userId, before, at: now })
  })
}

const tooMany = {
  'pt-BR': `São no máximo ${most} chaves de acesso. Tire uma que não usa mais.`,
  es: `Son como máximo ${most} llaves de acceso. Quite una que ya no use.`,
  en: `There are ${most} passkeys at most. Remove one that you no longer use.`,
}

const tookTooLong = {
  'pt-BR': 'O tempo para criar a chave acabou. Comece de novo.',
  es: 'Se acabó el tiempo para crear la llave. Empiece de nuevo.',
  en: 'The time for making the passkey is over. Begin again.',
}
