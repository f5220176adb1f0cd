import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { constants, createZstdCompress, createZstdDecompress } from 'node:zlib'
import type { Db } from '../db.ts'
import { BrokenSeal, seal, unseal } from '../files/frames.ts'
import { makeHead, openHead } from './head.ts'
import { type About, type ArchiveRecord, type Item, type Manifest, readRecords } from './records.ts'
import { damaged, diskTrouble } from './trouble.ts'

export interface Visitor {
  readonly about?: (about: About) => unknown
  /** May leave the bytes unread. */
  readonly item?: (item: Item, bytes: AsyncIterable<Buffer>) => Promise<unknown>
  /** How many bytes of the archive were read so far. */
  readonly read?: (bytes: number) => void
}

interface Writing {
  readonly db: Db
  readonly masterKey: Buffer
  readonly read?: (bytes: number) => void
}

/** Writes aside, reads back what lies on the disk, and only then gives it its name. Nothing is left of what fails. */
export async function writeArchive(
  file: string,
  source: AsyncIterable<Uint8Array>,
  { db, masterKey, read = () => undefined }: Writing,
): Promise<{ manifest: Manifest; bytes: number }> {
  const aside = `${file}.part`
  try {
    await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
    await writeAside(aside, source, await makeHead(db, masterKey))
    const manifest = await readArchive(aside, masterKey, { read })
    await rename(aside, file)
    await syncFolder(path.dirname(file))
    return { manifest, bytes: (await stat(file)).size }
  } catch (error) {
    await rm(aside, { force: true })
    throw diskTrouble(error, path.dirname(file))
  }
}

/** Reads the whole archive and checks every sum. A visitor gets no byte that is not what was written. */
export async function readArchive(file: string, masterKey: Buffer, visitor: Visitor): Promise<Manifest> {
  const { key, start } = await openHead(file, masterKey)
  let manifest: Manifest | undefined
  try {
    await pipeline(
      createReadStream(file, { start, highWaterMark: 256 * 1024 }),
      (source: AsyncIterable<Buffer>) => unseal(key, count(source, visitor)),
      createZstdDecompress(),
      async (source: AsyncIterable<Buffer>) => {
        manifest = await visit(readRecords(source), visitor)
      },
    )
  } catch (error) {
    throw error instanceof BrokenSeal ? damaged({ pt: 'não abre por inteiro', en: 'it does not open as a whole' }) : error
  }
  if (!manifest) throw damaged({ pt: 'termina antes do fim', en: 'it ends before its end' })
  return manifest
}

async function visit(records: AsyncGenerator<ArchiveRecord>, { about, item }: Visitor): Promise<Manifest | undefined> {
  for (;;) {
    const { value: record } = await records.next()
    if (!record) return undefined
    if (record.is === 'manifest') return record.manifest
    if (record.is === 'about') await about?.(record.about)
    if (record.is === 'item') await item?.(record.item, portion())
  }

  async function* portion(): AsyncGenerator<Buffer> {
    for (;;) {
      const { value: record } = await records.next()
      if (record?.is !== 'bytes') return
      yield record.bytes
    }
  }
}

async function writeAside(aside: string, source: AsyncIterable<Uint8Array>, head: { bytes: Buffer; key: Buffer }): Promise<void> {
  const handle = await open(aside, 'wx', 0o600)
  try {
    await handle.writeFile(head.bytes)
    await pipeline(
      source,
      createZstdCompress({ params: { [constants.ZSTD_c_compressionLevel]: 3 } }),
      (packed: AsyncIterable<Buffer>) => seal(head.key, packed),
      async (frames: AsyncIterable<Buffer>) => {
        for await (const frame of frames) await handle.writeFile(frame)
      },
    )
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function* count(source: AsyncIterable<Buffer>, { read }: Visitor): AsyncGenerator<Buffer> {
  let bytes = 0
  for await (const chunk of source) {
    bytes += chunk.length
    read?.(bytes)
    yield chunk
  }
}

/** Without it a power cut may lose the name of a file whose bytes are safe. Windows knows no such thing. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}
