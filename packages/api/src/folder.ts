import { randomBytes } from 'node:crypto'
import { accessSync, constants, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { StartError } from './config.ts'

/** Makes the data directory, or says plainly that it cannot be written. */
export function prepareFolder(folder: string) {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK | constants.X_OK)
  } catch {
    throw new StartError(
      `O diretório de dados ${folder} não permite gravação. Dê a este usuário o direito ou indique outro em DATA_DIR.`,
      `The data directory ${folder} cannot be written. Give this user the right, or set DATA_DIR to another directory.`,
    )
  }
}

/** The secret that signs sessions: made at the first start, readable by nobody else. */
export function readSecret(folder: string): string {
  const file = path.join(folder, 'secret')
  if (!existsSync(file)) writeOnce(file, randomBytes(48).toString('base64url'), 0o600)
  return readFileSync(file, 'utf8').trim()
}

/** Writes the file whole or not at all; of two writers the first wins. */
export function writeOnce(file: string, content: string, mode: number) {
  const fresh = `${file}.${process.pid}`
  writeFileSync(fresh, content, { mode })
  try {
    linkSync(fresh, file)
  } catch (error) {
    if (!existsSync(file)) throw error
  } finally {
    rmSync(fresh)
  }
}
