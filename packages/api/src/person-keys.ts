import { randomBytes } from 'node:crypto'
import { decrypt, encrypt } from './cipher.ts'
import type { Db, Tx } from './db.ts'
import { keyringOf } from './vault.ts'

interface InCase {
  readonly organisationId: string
  readonly caseId: string
}

/**
 * Text sealed under the key of the person whom it tells of, made when it is first needed: `p1.<iv>.<ciphertext and tag>`.
 * When that key is destroyed, all of it is noise at once, and no row of the trail has changed.
 */
export async function sealForPerson(tx: Tx, id: InCase, personId: string, text: string): Promise<string> {
  const key = (await findKey(tx, id.organisationId, personId)) ?? (await makeKey(tx, id, personId))
  return `p1.${encrypt(key, Buffer.from(text), boundOf(id.organisationId, personId))}`
}

/** The text; undefined when the key of the person was destroyed, so that nobody reads it any more. */
export async function openForPerson(db: Db, organisationId: string, personId: string, sealed: string): Promise<string | undefined> {
  const key = await findKey(db, organisationId, personId)
  if (!key) return undefined
  try {
    return decrypt(key, sealed.slice('p1.'.length), boundOf(organisationId, personId)).toString()
  } catch {
    // Sealed under a key that is gone; the person has another one since.
    return undefined
  }
}

/** Destroys the key of a person, for good; a backup keeps it until the backup goes. */
export async function destroyPersonKey(tx: Tx, { organisationId, caseId }: InCase, personId: string): Promise<void> {
  await tx
    .deleteFrom('personKey')
    .where('organisationId', '=', organisationId)
    .where('caseId', '=', caseId)
    .where('personId', '=', personId)
    .execute()
}

async function findKey(db: Db, organisationId: string, personId: string): Promise<Buffer | undefined> {
  const found = await db
    .selectFrom('personKey')
    .select('key')
    .where('organisationId', '=', organisationId)
    .where('personId', '=', personId)
    .executeTakeFirst()
  return found && Buffer.from((await keyringOf(db, organisationId)).open(found.key, placeOf(personId)), 'base64url')
}

/** Two who need it at once take the one that was kept first. */
async function makeKey(tx: Tx, { organisationId, caseId }: InCase, personId: string): Promise<Buffer> {
  const key = (await keyringOf(tx, organisationId)).seal(randomBytes(32).toString('base64url'), placeOf(personId))
  await tx
    .insertInto('personKey')
    .values({ organisationId, caseId, personId, key })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const kept = await findKey(tx, organisationId, personId)
  if (!kept) throw new Error('The key of a person was not kept.')
  return kept
}

function placeOf(personId: string): string {
  return `person_key.key/${personId}`
}

function boundOf(organisationId: string, personId: string): string {
  return `${organisationId}\nperson\n${personId}`
}
