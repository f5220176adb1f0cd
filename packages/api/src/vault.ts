import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { decrypt, encrypt, SealError } from './cipher.ts'
import type { Db } from './db.ts'

/** How an organisation seals what may endanger a person. */
export interface Keyring {
  /**
   * The text sealed under the organisation's key: `v1.<key>.<iv>.<ciphertext and tag>`. `place` says where it will lie,
   * such as `person.name/<id>`; it opens there alone. Empty text stays empty.
   */
  seal(text: string, place: string): string
  /** The text that lies sealed in this place. Throws a SealError when it does not open. */
  open(sealed: string, place: string): string
  /** The same for the same text, and nothing to be read from it: what an exact search compares. */
  index(text: string): string
}

/** Takes the master key, under which all others lie, for this process. Throws a SealError if it is not that of the database. */
export async function openVault(db: Db, masterKey: Buffer): Promise<void> {
  master = masterKey
  forgetKeyrings()
  for (const purpose of housePurposes) await ensureKey(db, null, purpose)
  for (const row of await selectKeys(db).execute()) unwrap(row)
}

/** Lets this process read the keys anew, after they were changed. */
export function forgetKeyrings(): void {
  keyrings.clear()
}

/** Whether anything was ever sealed under a master key here. */
export async function hasKeys(db: Db): Promise<boolean> {
  return (await selectKeys(db).limit(1).executeTakeFirst()) !== undefined
}

/** The keys of an organisation, made when it first needs them. */
export async function keyringOf(db: Db, organisationId: string): Promise<Keyring> {
  const known = keyrings.get(organisationId)
  if (known) return known
  const found = (await readKeyring(db, organisationId)) ?? (await makeKeyring(db, organisationId))
  // A key that this transaction has made may still be undone with it.
  if (found.isLasting) keyrings.set(organisationId, found.keyring)
  return found.keyring
}

/** The key of the house for its files or its backups: 32 bytes. */
export async function houseKey(db: Db, purpose: HousePurpose): Promise<Buffer> {
  return unwrap(await houseKeyRow(db, purpose))
}

/** The same as it lies in the database. */
export function houseKeyRow(db: Db, purpose: HousePurpose): Promise<WrappedKey> {
  return selectKeys(db)
    .where('organisationId', 'is', null)
    .where('purpose', '=', purpose)
    .where('retiredAt', 'is', null)
    .executeTakeFirstOrThrow()
}

/** A key that lies wrapped under this master key, apart from any database. Throws a SealError if it is another one. */
export function unwrapUnder(masterKey: Buffer, row: WrappedKey): Buffer {
  return decrypt(masterKey, row.wrapped, boundOf(row))
}

/** Whether a stored text is sealed: what is older than the vault lies there as it was written. */
export function isSealed(text: string): boolean {
  return sealedForm.test(text)
}

/** A new key, wrapped. */
export function newKey(organisationId: string | null, purpose: string) {
  const row = { organisationId, id: randomUUID(), purpose }
  return { ...row, wrapped: wrap(randomBytes(32), row) }
}

/** The key of the row, wrapped under another master key. */
export function rewrap(row: WrappedKey, under: Buffer): string {
  return encrypt(under, unwrap(row), boundOf(row))
}

export interface WrappedKey {
  readonly organisationId: string | null
  readonly id: string
  readonly purpose: string
  readonly wrapped: string
}

export type HousePurpose = (typeof housePurposes)[number]

const housePurposes = ['files', 'backup'] as const
const purposes = ['people', 'index'] as const

const sealedForm = /^v1\.[0-9a-f-]{36}\.[\w-]{16}\.[\w-]{22,}$/

/** One process serves one house, which has one master key: handing it through every query would say nothing more. */
let master: Buffer | undefined

const keyrings = new Map<string, Keyring>()

async function readKeyring(db: Db, organisationId: string) {
  const rows = await selectKeys(db)
    .select(['retiredAt', sql<boolean>`created_at < transaction_timestamp()`.as('isLasting')])
    .where('organisationId', '=', organisationId)
    .execute()
  const living = (purpose: string) => rows.find((row) => row.purpose === purpose && row.retiredAt === null)
  const [people, index] = purposes.map(living)
  if (!people || !index) return undefined
  const keys = new Map(rows.map((row) => [row.id, unwrap(row)]))
  return { keyring: toKeyring(organisationId, keys, people.id, unwrap(index)), isLasting: rows.every((row) => row.isLasting) }
}

async function makeKeyring(db: Db, organisationId: string) {
  for (const purpose of purposes) await ensureKey(db, organisationId, purpose)
  const made = await readKeyring(db, organisationId)
  if (!made) throw new Error('The organisation has no keys.')
  return made
}

async function ensureKey(db: Db, organisationId: string | null, purpose: string): Promise<void> {
  await db
    .insertInto('dataKey')
    .values(newKey(organisationId, purpose))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

function toKeyring(organisationId: string, keys: ReadonlyMap<string, Buffer>, sealing: string, indexing: Buffer): Keyring {
  const bound = (place: string) => `${organisationId}\n${place}`
  const keyOf = (id: string | undefined) => {
    const key = keys.get(id ?? '')
    if (!key) throw new SealError()
    return key
  }
  return {
    seal: (text, place) => (text === '' ? '' : `v1.${sealing}.${encrypt(keyOf(sealing), Buffer.from(text), bound(place))}`),
    open: (sealed, place) => {
      if (sealed === '') return ''
      if (!isSealed(sealed)) throw new SealError()
      const [, id, iv, content] = sealed.split('.')
      return decrypt(keyOf(id), `${iv}.${content}`, bound(place)).toString()
    },
    index: (text) => createHmac('sha256', indexing).update(text).digest('base64url'),
  }
}

function selectKeys(db: Db) {
  return db.selectFrom('dataKey').select(['organisationId', 'id', 'purpose', 'wrapped'])
}

function wrap(key: Buffer, row: Omit<WrappedKey, 'wrapped'>): string {
  return encrypt(getMaster(), key, boundOf(row))
}

function unwrap(row: WrappedKey): Buffer {
  return unwrapUnder(getMaster(), row)
}

function boundOf({ organisationId, purpose, id }: Omit<WrappedKey, 'wrapped'>): string {
  return `${organisationId ?? 'house'}\n${purpose}\n${id}`
}

function getMaster(): Buffer {
  if (!master) throw new Error('The vault is not open.')
  return master
}
