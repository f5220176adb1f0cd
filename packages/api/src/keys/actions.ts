import type { Db, Tx } from '../db.ts'
import { markAgain } from '../people/queries.ts'
import { forgetKeyrings, isSealed, type Keyring, keyringOf, openVault } from '../vault.ts'
import * as rows from './queries.ts'
import { placeIn, type SealedTable, sealedTables } from './sealed-columns.ts'

/**
 * Seals what still lies in the clear or under a retired key, of every organisation, some rows at a time: what was done
 * stays done, and whoever begins again goes on from there. Answers how many rows it sealed.
 */
export async function sealStored(db: Db): Promise<number> {
  let sealed = 0
  for (const organisationId of await rows.listUnsettled(db)) {
    const keyring = await keyringOf(db, organisationId)
    const keyId = await rows.getLivingKey(db, organisationId)
    for (const table of sealedTables) sealed += await sealTable(db, keyring, organisationId, table, keyId)
    await rows.settle(db, keyId)
  }
  return sealed
}

/** Wraps all keys under a new master key, at once or not at all. Answers how many. */
export async function changeMaster(db: Db, masterKey: Buffer): Promise<number> {
  const changed = await db.transaction().execute((tx) => rows.rewrapAll(tx, masterKey))
  await openVault(db, masterKey)
  return changed
}

/** Makes new keys for every organisation and seals everything under them; one that broke off is brought to its end. */
export async function changeKeys(db: Db): Promise<number> {
  if (!(await rows.isHalfway(db))) {
    await sealStored(db)
    await db.transaction().execute(rows.replaceKeys)
    forgetKeyrings()
  }
  return sealStored(db)
}

async function sealTable(db: Db, keyring: Keyring, organisationId: string, table: SealedTable, keyId: string): Promise<number> {
  let sealed = 0
  let last: rows.StoredRow | undefined
  do {
    const some = await db.transaction().execute(async (tx) => {
      const stale = await rows.listStale(tx, organisationId, table, keyId, last)
      await sealRows(tx, keyring, organisationId, table, stale)
      return stale
    })
    sealed += some.length
    last = some.at(-1)
  } while (last)
  return sealed
}

async function sealRows(tx: Tx, keyring: Keyring, organisationId: string, table: SealedTable, stale: readonly rows.StoredRow[]) {
  for (const row of stale) {
    const texts = table.columns.map((column) => [column, sealAnew(keyring, row[column] ?? '', placeIn(table, column, row))])
    await rows.putTexts(tx, organisationId, table, { ...row, ...Object.fromEntries(texts) })
  }
  // By what somebody is found hangs on a key as well.
  if (table.table === 'person')
    await markAgain(
      tx,
      organisationId,
      stale.flatMap((row) => row['id'] ?? []),
    )
}

/** The text under the living key; what is older than the vault lies there as it was written. */
export function sealAnew(keyring: Keyring, text: string, place: string): string {
  return keyring.seal(isSealed(text) ? keyring.open(text, place) : text, place)
}
