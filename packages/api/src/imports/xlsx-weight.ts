import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createInflateRaw } from 'node:zlib'
import { mostSheetRows } from '@travessia/shared/imports/shapes'
import { readZipDirectory, type ZipEntry } from '../files/zip-directory.ts'
import { RefusedSheet } from './sheet.ts'

const mostBytes = 200_000_000

/**
 * Unpacks the parts of a workbook without keeping them, before a reader does that keeps them all: throws when there is
 * more in it than it says or than there may be, and when a part declares what a sheet has no need to declare.
 */
export async function weighXlsx(file: string): Promise<void> {
  const entries = await readZipDirectory(file)
  if (!entries) throw new RefusedSheet('damaged')
  if (entries.length > 2_000) throw new RefusedSheet('large')
  let bytes = 0
  for (const entry of entries) {
    if (!/\.(xml|rels)$/.test(entry.name)) continue
    bytes += await weighEntry(file, entry, mostBytes - bytes)
  }
}

async function weighEntry(file: string, entry: ZipEntry, most: number): Promise<number> {
  let bytes = 0
  let rows = 0
  let rest = ''
  for await (const chunk of unpack(file, entry)) {
    bytes += chunk.length
    if (bytes > most || bytes > entry.size) throw new RefusedSheet('large')
    const text = rest + chunk.toString('latin1')
    if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new RefusedSheet('damaged')
    rows += text.split('<row ').length - 1
    // Of a worksheet alone: empty rows that a program left behind may be many.
    if (rows > 2 * mostSheetRows) throw new RefusedSheet('rows')
    rest = text.slice(-8).replace(/^.*<row /, '')
  }
  return bytes
}

async function* unpack(file: string, { start, packed, method }: ZipEntry): AsyncGenerator<Buffer> {
  if (packed === 0) return
  const handle = await open(file)
  const { buffer } = await handle.read({ buffer: Buffer.alloc(30), position: start }).finally(() => handle.close())
  const from = start + 30 + buffer.readUInt16LE(26) + buffer.readUInt16LE(28)
  const raw = createReadStream(file, { start: from, end: from + packed - 1 })
  try {
    yield* method === 8 ? raw.pipe(createInflateRaw()) : raw
  } catch {
    throw new RefusedSheet('damaged')
  } finally {
    raw.destroy()
  }
}
