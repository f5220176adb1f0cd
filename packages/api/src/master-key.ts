import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { SealError } from './cipher.ts'
import { type Config, StartError } from './config.ts'
import type { Db } from './db.ts'
import { writeOnce } from './folder.ts'
import { hasKeys, openVault } from './vault.ts'

export type KeySettings = Pick<Config, 'dataDir' | 'masterKey' | 'masterKeyFile'>

/**
 * Opens the vault with the master key of the settings, or else with the one in the data directory, which the first start
 * makes. Throws a StartError where names lie sealed and the key is missing or another.
 */
export async function unlock(db: Db, settings: KeySettings): Promise<void> {
  const file = keyFileOf(settings)
  if (file === undefined) return open(db, decodeKey(settings.masterKey ?? ''), 'MASTER_KEY')
  if (settings.masterKeyFile === undefined && !existsSync(file)) {
    if (await hasKeys(db)) throw missing(file)
    writeOnce(file, encodeKey(randomBytes(32)), 0o600)
  }
  await finishExchange(db, file)
  await open(db, readKey(file), file)
}

/** The file that holds the master key, unless a setting does. */
export function keyFileOf({ dataDir, masterKey, masterKeyFile }: KeySettings): string | undefined {
  if (masterKeyFile !== undefined) return masterKeyFile
  return masterKey === undefined ? path.join(dataDir, 'master-key') : undefined
}

/** Puts a key beside the file whose place it will take once everything is wrapped under it. */
export function layBeside(file: string, key: Buffer): void {
  rmSync(besides(file), { force: true })
  writeOnce(besides(file), encodeKey(key), 0o600)
}

/** Lets the key that lies beside the file take its place. */
export function exchange(file: string): void {
  renameSync(besides(file), file)
}

export function decodeKey(text: string): Buffer {
  return Buffer.from(text, 'base64')
}

/** An exchange of keys that broke off after the database had taken the new one is brought to its end. */
async function finishExchange(db: Db, file: string): Promise<void> {
  if (existsSync(besides(file)) && (await hasKeys(db)) && (await opens(db, readKey(besides(file))))) exchange(file)
}

async function opens(db: Db, key: Buffer): Promise<boolean> {
  try {
    await openVault(db, key)
    return true
  } catch (error) {
    if (error instanceof SealError) return false
    throw error
  }
}

async function open(db: Db, key: Buffer, where: string): Promise<void> {
  if (await opens(db, key)) return
  throw new StartError(
    `A chave mestra em ${where} não é a que abre os nomes deste banco de dados. Ponha de volta a chave certa; nada foi alterado.`,
    `The master key in ${where} is not the one that opens the names of this database. Put the right key back; nothing was changed.`,
  )
}

export function readKey(file: string): Buffer {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new StartError(`Não foi possível ler a chave mestra em ${file}.`, `The master key in ${file} cannot be read.`)
  }
  const key = decodeKey(text.trim())
  if (key.length === 32) return key
  throw new StartError(
    `O arquivo ${file} não contém uma chave de 32 bytes em base64.`,
    `The file ${file} holds no key of 32 bytes in base64.`,
  )
}

function missing(file: string): StartError {
  return new StartError(
    `Os nomes deste banco de dados estão cifrados e a chave mestra não está em ${file}. Copie-a de volta (ou indique MASTER_KEY_FILE); sem ela os nomes não se leem.`,
    `The names in this database are sealed, and the master key is not in ${file}. Copy it back (or set MASTER_KEY_FILE); without it the names cannot be read.`,
  )
}

function besides(file: string): string {
  return `${file}.new`
}

function encodeKey(key: Buffer): string {
  return `${key.toString('base64')}\n`
}
