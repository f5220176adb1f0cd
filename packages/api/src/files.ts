import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, open, rm } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { openAside } from './files/aside.ts'
import type { BlobStore } from './files/blobs.ts'
import { openDiskBlobs } from './files/disk-blobs.ts'
import { seal } from './files/frames.ts'
import { arriving, inBulk, measure } from './files/passing.ts'
import type { Scan } from './files/scanner.ts'
import { deriveKey, type Incoming, openShelf, type StoredBytes, unsealed } from './files/shelf.ts'
import { tooLarge, withRoom } from './files/words.ts'
import { ProblemError } from './problems.ts'
import type { Recogniser } from './recogniser.ts'

export type { Incoming, StoredBytes } from './files/shelf.ts'

export interface StoreOptions {
  /** Of this server: what lies aside, and the blobs where they have no other place. */
  readonly folder: string
  /** Of which the keys of all contents are made. */
  readonly key: Buffer
  /** The most that is taken in at once. */
  readonly maxBytes: number
  /** The most that an organisation may keep. */
  readonly maxOrganisationBytes?: number
  readonly blobs?: BlobStore | undefined
  /** Looks for harmful programs in what comes in, where the server has somebody who does. */
  readonly scan?: Scan | undefined
  /** Reads scanned pages, where the server has a program that can. */
  readonly recogniser?: Recogniser | undefined
}

export type FileStore = ReturnType<typeof openFileStore>

/** The bytes of files: what comes in lies aside until it is kept, and what is kept lies sealed (`shelf.ts`). */
export function openFileStore(options: StoreOptions) {
  const { folder, key, maxBytes, maxOrganisationBytes = Number.POSITIVE_INFINITY, scan, recogniser } = options
  const blobs = options.blobs ?? openDiskBlobs(path.join(folder, 'blobs'))
  const aside = openAside(path.join(folder, 'aside'))
  const shelf = openShelf({ blobs, key, prefix: 'kept/', plainFolder: folder })
  const own = { blobs, maxBytes, maxOrganisationBytes, scan, recogniser, makeRoom: aside.makeRoom, sweepAside: aside.sweep }
  return { ...shelf, ...own, receive, weigh, drop, lend, withFolder, apart, clearApart, putPart, readPart }

  /** Takes in a stream, aside. Throws `too-large` as soon as there is more of it than is allowed. */
  async function receive(body: AsyncIterable<Uint8Array> | null): Promise<Incoming> {
    const target = await aside.makeRoom()
    const hash = createHash('sha256')
    let size = 0
    const file = await open(target, 'wx', 0o600)
    try {
      for await (const chunk of inBulk(arriving(body))) {
        size += chunk.length
        if (size > maxBytes) throw tooLarge(maxBytes)
        hash.update(chunk)
        await withRoom(() => file.writeFile(chunk))
      }
    } catch (error) {
      await rm(target, { force: true })
      throw error
    } finally {
      await file.close()
    }
    return { path: target, sha256: hash.digest('hex'), size }
  }

  /** What lies aside under a name, written by somebody else. */
  async function weigh(target: string): Promise<Incoming> {
    const file = await open(target)
    return { path: target, ...(await measure(file.createReadStream())) }
  }

  async function drop(incoming: Pick<Incoming, 'path'>): Promise<void> {
    await rm(incoming.path, { force: true })
  }

  /** Open copies, aside, for programs that want a path; they are gone when the work is done, however it ends. */
  async function lend<Result>(wanted: readonly StoredBytes[], work: (paths: readonly string[]) => Promise<Result>): Promise<Result> {
    const paths: string[] = []
    try {
      for (const one of wanted) {
        const target = await aside.makeRoom()
        paths.push(target)
        const bytes = await shelf.read(one)
        await withRoom(() => pipeline(bytes, createWriteStream(target, { flags: 'wx', mode: 0o600 })))
      }
      return await work(paths)
    } finally {
      for (const one of paths) await rm(one, { force: true })
    }
  }

  /** A folder aside for work that makes several files; what is still in it goes when the work is done, however it ends. */
  async function withFolder<Result>(work: (made: string) => Promise<Result>): Promise<Result> {
    const made = await aside.makeRoom()
    await mkdir(made, { mode: 0o700 })
    try {
      return await work(made)
    } finally {
      await rm(made, { recursive: true, force: true })
    }
  }

  /** A shelf of its own, apart from all others, so that it can go as a whole. */
  function apart(name: string) {
    return openShelf({ blobs, key, prefix: `${name}/`, plainFolder: path.join(folder, name) })
  }

  async function clearApart(name: string): Promise<void> {
    await blobs.clear(`${name}/`)
    await rm(path.join(folder, name), { recursive: true, force: true })
  }

  /** Keeps a part of a file of which more is to come; answers its name and how much of it came. */
  async function putPart(body: AsyncIterable<Uint8Array> | null, most: number): Promise<{ id: string; size: number }> {
    const id = randomUUID()
    let size = 0
    async function* counted() {
      for await (const chunk of untilBroken(body)) {
        size += chunk.length
        if (size > most) throw new ProblemError('too-large')
        yield chunk
      }
    }
    await withRoom(() => blobs.put(partName(id), seal(partKey(id), counted())))
    return { id, size }
  }

  async function readPart(id: string): Promise<AsyncIterable<Uint8Array>> {
    const sealed = await blobs.read(partName(id))
    if (!sealed) throw new ProblemError('file-missing')
    return unsealed(partKey(id), sealed)
  }

  /** Each part has a key of its own: of two that begin at the same place, one came again. */
  function partKey(id: string): Buffer {
    return deriveKey(key, 'part', Buffer.from(id))
  }
}

function partName(id: string): string {
  return `parts/${id}`
}

/** What came before the line broke is kept: the sender goes on from there. */
async function* untilBroken(body: AsyncIterable<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  try {
    yield* body ?? []
  } catch {
    return
  }
}
