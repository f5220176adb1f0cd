import { existsSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import type { Config } from '../config.ts'
import { decodeKey, type KeySettings, keyFileOf, readKey } from '../master-key.ts'
import { findPostgres, startPostgres } from '../postgres.ts'
import { BackupError } from './trouble.ts'

export interface Place {
  readonly url: string
  /** Stops the database if it was started for this. */
  close(): Promise<void>
}

/** The database of the settings, whether or not a server is running on it. */
export async function openPlace({ databaseUrl, dataDir }: Pick<Config, 'databaseUrl' | 'dataDir'>): Promise<Place> {
  const close = async () => undefined
  if (databaseUrl) return { url: databaseUrl, close }
  if (!existsSync(path.join(dataDir, 'postgres'))) {
    throw new BackupError(`Em ${dataDir} não há um banco de dados.`, `There is no database in ${dataDir}.`)
  }
  const url = await findPostgres(dataDir)
  return url ? { url, close } : openEmbedded(dataDir)
}

/** The database in a folder, which is made if there is none; nothing else may be using it. */
export async function openEmbedded(dataDir: string): Promise<Place> {
  const postgres = await startPostgres(dataDir)
  return { url: postgres.url, close: () => postgres.stop() }
}

/** A connection of its own, on which one thing comes after the other. */
export async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, keepAlive: true, application_name: 'travessia backup' })
  client.on('error', () => undefined)
  await client.connect()
  return client
}

export function masterKeyOf(settings: KeySettings): Buffer {
  const file = keyFileOf(settings)
  if (file === undefined) return decodeKey(settings.masterKey ?? '')
  if (existsSync(file)) return readKey(file)
  throw new BackupError(
    `A chave mestra não está em ${file}. Sem ela nenhuma cópia se faz nem se abre: ponha-a ali ou indique MASTER_KEY_FILE.`,
    `The master key is not in ${file}. Without it no backup is made or opened: put it there, or set MASTER_KEY_FILE.`,
  )
}
