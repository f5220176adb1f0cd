import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { refusals } from './files/words.ts'
import { ProblemError } from './problems.ts'

export interface StoredBytes {
  readonly sha256: string
  readonly size: number
}

/** Bytes that lie aside, under a name that means nothing, until they are kept or dropped. */
export interface Incoming extends StoredBytes {
  readonly path: string
}

export type FileStore = ReturnType<typeof openFileStore>

/**
 * The bytes of files, under `ab/cdef…` by their SHA-256: the same content lies there once, and what lies there is
 * never written to again. Every read first checks that the content is still what its name says. `maxBytes` is
 * the most that is taken in at once.
 */
export function openFileStore(folder: string, maxBytes: number) {
  const aside = path.join(folder, 'incoming')
  return { folder, receive, write, makeRoom, weigh, keep, drop, isThere, locate, read }

  /** Takes in a stream, aside. Throws `too-large` as soon as there is more of it than is allowed. */
  async function receive(body: AsyncIterable<Uint8Array> | null, limit = maxBytes): Promise<Incoming> {
    const target = await makeRoom()
    const hash = createHash('sha256')
    let size = 0
    const file = await open(target, 'wx', 0o600)
    try {
      for await (const chunk of arriving(body)) {
        size += chunk.length
        if (size > limit) throw tooLarge(limit)
        hash.update(chunk)
        await file.writeFile(chunk)
      }
      await file.sync()
    } catch (error) {
      await rm(target, { force: true })
      throw error
    } finally {
      await file.close()
    }
    return { path: target, sha256: hash.digest('hex'), size }
  }

  /** Keeps bytes that we made ourselves. */
  async function write(bytes: Uint8Array): Promise<StoredBytes> {
    return keep(await receive(Readable.from([bytes]), Number.POSITIVE_INFINITY))
  }

  /** A name aside for somebody to write to. */
  async function makeRoom(): Promise<string> {
    await mkdir(aside, { recursive: true, mode: 0o700 })
    return path.join(aside, randomUUID())
  }

  /** What lies aside under a name, written by somebody else. */
  async function weigh(target: string): Promise<Incoming> {
    const file = await open(target, 'r+')
    await file.sync()
    await file.close()
    return { path: target, ...(await measure(target)) }
  }

  /** Moves what lies aside to its place; replaces what a fault of the disk may have left there. */
  async function keep({ path: from, sha256, size }: Incoming): Promise<StoredBytes> {
    const target = placeOf(sha256)
    await mkdir(path.dirname(target), { recursive: true, mode: 0o700 })
    await rename(from, target)
    await syncFolder(path.dirname(target))
    return { sha256, size }
  }

  async function drop(incoming: Pick<Incoming, 'path'>): Promise<void> {
    await rm(incoming.path, { force: true })
  }

  async function isThere({ sha256, size }: StoredBytes): Promise<boolean> {
    const found = await stat(placeOf(sha256)).catch(() => undefined)
    return found?.size === size
  }

  /** Where the checked bytes lie. Throws a problem when they are gone or are not what they were. */
  async function locate({ sha256 }: Pick<StoredBytes, 'sha256'>): Promise<string> {
    const place = placeOf(sha256)
    const found = await measure(place).catch(() => undefined)
    if (!found) throw new ProblemError('file-missing')
    if (found.sha256 !== sha256) throw new ProblemError('file-damaged')
    return place
  }

  /** The checked bytes as a stream. */
  async function read(wanted: Pick<StoredBytes, 'sha256'>): Promise<Readable> {
    return createReadStream(await locate(wanted))
  }

  function placeOf(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError('Not a SHA-256.')
    return path.join(folder, sha256.slice(0, 2), sha256.slice(2))
  }
}

/** A body as it comes. That its sender went away before its end is no mistake of ours. */
export async function* arriving(body: AsyncIterable<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  try {
    yield* body ?? []
  } catch {
    throw new ProblemError('file-refused', { detail: refusals.cut })
  }
}

async function measure(file: string): Promise<StoredBytes> {
  const hash = createHash('sha256')
  let size = 0
  for await (const chunk of createReadStream(file)) {
    hash.update(chunk)
    size += chunk.length
  }
  return { sha256: hash.digest('hex'), size }
}

/** Without it a power cut may lose the name of a file whose bytes are safe. Windows knows no such thing. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}

function tooLarge(limit: number): ProblemError {
  const most = Math.floor(limit / 1_000_000)
  return new ProblemError('too-large', {
    detail: {
      'pt-BR': `O arquivo passa do limite de ${most} MB. Divida-o ou reduza a sua qualidade.`,
      es: `El archivo supera el límite de ${most} MB. Divídalo o reduzca su calidad.`,
      en: `The file is larger than the limit of ${most} MB. Split it or reduce its quality.`,
    },
  })
}
