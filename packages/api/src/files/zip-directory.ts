import { open } from 'node:fs/promises'

export interface ZipEntry {
  readonly name: string
  readonly packed: number
  readonly size: number
  /** 0: as it is; 8: deflated. */
  readonly method: number
  /** Where its own head stands in the file. */
  readonly start: number
}

/** What a ZIP file says that it holds, from its central directory; undefined where there is none to be read. */
export async function readZipDirectory(path: string): Promise<ZipEntry[] | undefined> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const tail = await readAt(Math.max(0, size - longestEnd), Math.min(size, longestEnd))
    const end = tail.lastIndexOf(endMark)
    if (end < 0 || end + 22 > tail.length) return undefined
    const [length, start] = [tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)]
    // A directory of tens of megabytes, or one that lies outside of the file, is no document.
    if (length > largestDirectory || start + length > size) return undefined
    return listEntries(await readAt(start, length))
  } finally {
    await file.close()
  }

  async function readAt(position: number, length: number): Promise<Buffer> {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(length), position })
    return buffer.subarray(0, bytesRead)
  }
}

const endMark = Buffer.from('PK\u0005\u0006', 'latin1')
const entryMark = 0x02014b50
const longestEnd = 22 + 65_535
const largestDirectory = 16_000_000

function listEntries(directory: Buffer): ZipEntry[] {
  const entries: ZipEntry[] = []
  let at = 0
  while (at + 46 <= directory.length && directory.readUInt32LE(at) === entryMark) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => directory.readUInt16LE(at + offset))
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + (name ?? 0)),
      packed: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      method: directory.readUInt16LE(at + 10),
      start: directory.readUInt32LE(at + 42),
    })
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return entries
}
