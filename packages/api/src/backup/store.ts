import path from 'node:path'
import type pg from 'pg'
import type { Config } from '../config.ts'
import { openS3Blobs } from '../files/s3-blobs.ts'
import { type FileStore, openFileStore } from '../files.ts'
import { unwrapUnder, type WrappedKey } from '../vault.ts'

export type StorePlace = Pick<Config, 'dataDir' | 's3'>

/** The store of the files, with the key that lies in this database, be it committed yet or not. */
export async function openStoreOf({ dataDir, s3 }: StorePlace, client: pg.Client, masterKey: Buffer): Promise<FileStore> {
  const { rows } = await client.query<WrappedKey>(
    `select organisation_id as "organisationId", id, purpose, wrapped from data_key
     where organisation_id is null and purpose = 'files' and retired_at is null`,
  )
  if (!rows[0]) throw new Error('The database has no key for files.')
  return openFileStore({
    folder: path.join(dataDir, 'files'),
    key: unwrapUnder(masterKey, rows[0]),
    maxBytes: Number.POSITIVE_INFINITY,
    blobs: s3 && openS3Blobs(s3),
  })
}
