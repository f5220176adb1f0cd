import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { createInflateRaw } from 'node:zlib'
import { type CaseArchive, caseArchive } from '@travessia/shared/case-archive'
import { readZipDirectory, type ZipEntry } from '../files/zip-directory.ts'
import { checkArchive } from './check.ts'
import { listArchivedFiles } from './files.ts'

export interface Unpacking {
  /** The ZIP file. */
  readonly file: string
  /** Where the files of the case go, under numbers. */
  readonly folder: string
  readonly mostBytes: number
  readonly now: string
}

export interface Unpacked {
  readonly archive: CaseArchive
  /** Where each file of the case lies now, by its path in the archive. */
  readonly places: ReadonlyMap<string, string>
}

/** Why an archive is not taken in, and where in it. */
export class RefusedArchive extends Error {
  override name = 'RefusedArchive'
  readonly reason: 'not-archive' | 'other-version' | 'shape' | 'altered' | 'too-large' | 'law'
  readonly where: string

  constructor(reason: RefusedArchive['reason'], where = '') {
    super(reason)
    this.reason = reason
    this.where = where
  }
}

const mostText = 64 * 1024 * 1024

/** Reads an archive whole, holds every file against its sum, and lays the files of the case aside. */
export async function unpack({ file, folder, mostBytes, now }: Unpacking): Promise<Unpacked> {
  const entries = new Map((await listEntries(file, mostBytes)).map((entry) => [entry.name, entry]))
  const sums = readSums(await readText(file, entries.get('SHA256SUMS')))
  const text = await readText(file, entries.get('case.json'))
  if (sums.get('case.json') !== hash(text)) throw new RefusedArchive('altered', 'case.json')
  const archive = readArchive(text)
  const trouble = checkArchive(archive, now)
  if (trouble) throw new RefusedArchive(trouble.reason, trouble.where)
  const places = new Map<string, string>()
  for (const { path: name, sha256, size } of listArchivedFiles(archive)) {
    if (name === null || places.has(name)) continue
    const entry = entries.get(name)
    const place = path.join(folder, String(places.size))
    const isWhole = entry?.size === size && sums.get(name) === sha256 && (await layAside(file, entry, place)) === sha256
    if (!isWhole) throw new RefusedArchive('altered', name)
    places.set(name, place)
  }
  return { archive, places }
}

async function listEntries(file: string, mostBytes: number): Promise<ZipEntry[]> {
  const entries = await readZipDirectory(file)
  if (!entries?.some(({ name }) => name === 'case.json')) throw new RefusedArchive('not-archive')
  if (entries.length > 50_000 || entries.reduce((sum, { size }) => sum + size, 0) > mostBytes) throw new RefusedArchive('too-large')
  return entries
}

function readArchive(text: string): CaseArchive {
  const told = parse(text)
  const read = caseArchive.safeParse(told)
  if (read.success) return read.data
  const isLater = typeof told === 'object' && told !== null && 'version' in told && Number(told.version) > 2
  if (isLater) throw new RefusedArchive('other-version')
  throw new RefusedArchive('shape', read.error.issues[0]?.path.join('/'))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new RefusedArchive('shape', 'case.json')
  }
}

function readSums(text: string): Map<string, string> {
  return new Map(text.split('\n').flatMap((line) => (line.length > 66 ? [[line.slice(66), line.slice(0, 64)] as const] : [])))
}

async function readText(file: string, entry: ZipEntry | undefined): Promise<string> {
  if (!entry) throw new RefusedArchive('not-archive')
  if (entry.size > mostText) throw new RefusedArchive('too-large')
  const chunks: Buffer[] = []
  for await (const chunk of readEntry(file, entry)) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

/** Answers the sum of what was laid there. */
async function layAside(file: string, entry: ZipEntry, place: string): Promise<string> {
  const digest = createHash('sha256')
  const target = await open(place, 'wx', 0o600)
  try {
    for await (const chunk of readEntry(file, entry)) {
      digest.update(chunk)
      await target.writeFile(chunk)
    }
  } finally {
    await target.close()
  }
  return digest.digest('hex')
}

/** The content of an entry, and not a byte more than its directory promised. */
async function* readEntry(file: string, { start, packed, size, method, name }: ZipEntry): AsyncGenerator<Buffer> {
  if (method !== 0 && method !== 8) throw new RefusedArchive('not-archive', name)
  const from = await findContent(file, start)
  const raw = packed === 0 ? Readable.from([]) : createReadStream(file, { start: from, end: from + packed - 1 })
  const stream: AsyncIterable<Buffer> = method === 8 ? raw.pipe(createInflateRaw()) : raw
  let count = 0
  try {
    for await (const chunk of stream) {
      count += chunk.length
      if (count > size) throw new RefusedArchive('altered', name)
      yield chunk
    }
  } catch (error) {
    throw error instanceof RefusedArchive ? error : new RefusedArchive('altered', name)
  } finally {
    raw.destroy()
  }
}

async function findContent(file: string, start: number): Promise<number> {
  const handle = await open(file)
  try {
    const { buffer } = await handle.read({ buffer: Buffer.alloc(30), position: start })
    return start + 30 + buffer.readUInt16LE(26) + buffer.readUInt16LE(28)
  } finally {
    await handle.close()
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
