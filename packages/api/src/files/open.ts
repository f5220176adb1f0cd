import path from 'node:path'
import type { Config } from '../config.ts'
import type { Db } from '../db.ts'
import { type FileStore, openFileStore } from '../files.ts'
import { findRecogniser } from '../recogniser.ts'
import { houseKey } from '../vault.ts'
import { openS3Blobs } from './s3-blobs.ts'
import { openScanner } from './scanner.ts'

type Settings = Pick<Config, 'dataDir' | 'maxFileBytes' | 'maxOrganisationBytes' | 's3' | 'scanner'>

/** The file store that the settings ask for. The vault must be open: the keys of all files are made of one of its own. */
export async function openFiles(db: Db, { dataDir, maxFileBytes, maxOrganisationBytes, s3, scanner }: Settings): Promise<FileStore> {
  const store = openFileStore({
    folder: path.join(dataDir, 'files'),
    key: await houseKey(db, 'files'),
    maxBytes: maxFileBytes,
    maxOrganisationBytes,
    blobs: s3 && openS3Blobs(s3),
    scan: scanner && openScanner(scanner),
    recogniser: await findRecogniser(),
  })
  store.sweepAside()
  return store
}
