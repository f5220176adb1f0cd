import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { Instant } from '@travessia/shared/dates'
import type { Config } from '../config.ts'
import { openDatabase } from '../db.ts'
import { readSecret } from '../folder.ts'
import { writeArchive } from './archive.ts'
import { type Archive, clearUnfinished, listArchives, listSpare, nameArchive } from './archives.ts'
import { connect, masterKeyOf, openPlace } from './place.ts'
import type { Item, Manifest } from './records.ts'
import { takeSnapshot } from './snapshot.ts'
import { openStoreOf } from './store.ts'
import { BackupError } from './trouble.ts'

export type Saying = (step: 'verify' | Item['kind'], done: number, of?: number) => void

export interface Made {
  readonly file: string
  readonly bytes: number
  readonly manifest: Manifest
}

/** What of the settings a backup needs. */
export type BackupConfig = Pick<Config, 'databaseUrl' | 'dataDir' | 'masterKey' | 'masterKeyFile' | 's3'>

/** Where backups go unless another folder is named. */
export function backupFolderOf({ backup, dataDir }: Pick<Config, 'backup' | 'dataDir'>): string {
  return path.resolve(backup.folder ?? path.join(dataDir, 'backups'))
}

/** Saves everything into one new archive in the folder, and reads it back whole. One backup at a time. */
export async function makeBackup(config: BackupConfig, folder: string, now: Instant, say: Saying = () => undefined): Promise<Made> {
  const masterKey = masterKeyOf(config)
  const place = await openPlace(config)
  const client = await connect(place.url)
  const db = openDatabase(place.url, { connections: 1 })
  try {
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [lockKey])
    if (!rows[0]?.taken) throw isMadeAlready()
    await clearUnfinished(folder)
    const file = path.join(folder, nameArchive(now))
    const files = await openStoreOf(config, client, masterKey)
    const source = takeSnapshot({
      client,
      files,
      secret: readSecret(config.dataDir),
      madeAt: now,
      say: (item, at, of) => say(item.kind, at, of),
    })
    const { manifest, bytes } = await writeArchive(file, source, { db, masterKey, read: (done) => say('verify', done) })
    return { file, bytes, manifest }
  } finally {
    await client.end()
    await db.destroy()
    await place.close()
  }
}

/** Removes the archives that need not be kept any more. */
export async function removeSpare(folder: string, keep: Config['backup']['keep']): Promise<Archive[]> {
  const spare = listSpare(await listArchives(folder), keep)
  for (const { file } of spare) await rm(file)
  return spare
}

const lockKey = 7_261_456

function isMadeAlready(): BackupError {
  return new BackupError('Outra cópia de segurança está sendo feita agora.', 'Another backup is being made at this moment.')
}
