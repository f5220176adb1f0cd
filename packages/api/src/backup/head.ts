import { createHash, hkdfSync, randomBytes } from 'node:crypto'
import { open } from 'node:fs/promises'
import { z } from 'zod'
import { SealError } from '../cipher.ts'
import type { Db } from '../db.ts'
import { houseKeyRow, unwrapUnder, type WrappedKey } from '../vault.ts'
import { BackupError, damaged } from './trouble.ts'

const magic = Buffer.from('TRAVBKP1')
const longest = 4096

const head = z.object({
  /** The house's key for backups, as it lies in the database: wrapped under the master key. */
  house: z.object({ id: z.uuid(), wrapped: z.string() }),
  /** Drawn for each archive, so that each has a key of its own. */
  salt: z.string(),
})

/** The head of a new archive, which the master key alone opens, and the key of what follows it. */
export async function makeHead(db: Db, masterKey: Buffer): Promise<{ bytes: Buffer; key: Buffer }> {
  const { id, wrapped, ...row } = await houseKeyRow(db, 'backup')
  const text = Buffer.from(JSON.stringify({ house: { id, wrapped }, salt: randomBytes(32).toString('base64url') }))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(text.length)
  const bytes = Buffer.concat([magic, length, text])
  return { bytes, key: keyOf(masterKey, { id, wrapped, ...row }, bytes) }
}

/** The key of an archive, and where its content begins. */
export async function openHead(file: string, masterKey: Buffer): Promise<{ start: number; key: Buffer }> {
  const bytes = await readHead(file)
  try {
    const { house } = head.parse(JSON.parse(bytes.subarray(magic.length + 4).toString('utf8')))
    return { start: bytes.length, key: keyOf(masterKey, { organisationId: null, purpose: 'backup', ...house }, bytes) }
  } catch (error) {
    throw error instanceof SealError ? wrongKey() : notOurs()
  }
}

/** Every byte of the head goes into the key: of one that was altered nothing opens. */
function keyOf(masterKey: Buffer, house: WrappedKey, bytes: Buffer): Buffer {
  const salt = createHash('sha256').update(bytes).digest()
  return Buffer.from(hkdfSync('sha256', unwrapUnder(masterKey, house), salt, 'travessia backup', 32))
}

async function readHead(file: string): Promise<Buffer> {
  const handle = await open(file).catch(() => undefined)
  if (!handle) throw new BackupError(`O arquivo ${file} não pode ser lido.`, `The file ${file} cannot be read.`)
  try {
    const first = Buffer.alloc(magic.length + 4 + longest)
    const { bytesRead } = await handle.read(first, 0, first.length, 0)
    const length = first.readUInt32BE(magic.length)
    const end = magic.length + 4 + length
    if (!first.subarray(0, magic.length).equals(magic) || length > longest || end > bytesRead) throw notOurs()
    return first.subarray(0, end)
  } finally {
    await handle.close()
  }
}

const notOurs = () => damaged({ pt: 'o começo não é o de uma cópia do Travessia', en: 'it does not begin as a backup of Travessia' })

function wrongKey(): BackupError {
  return new BackupError(
    'A chave mestra não abre esta cópia de segurança: é outra, ou o começo do arquivo foi alterado. Nada foi mudado.',
    'The master key does not open this backup: it is another one, or the beginning of the file was altered. Nothing was changed.',
  )
}
