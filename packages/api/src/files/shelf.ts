import { createHash, createHmac, hkdfSync } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { ProblemError } from '../problems.ts'
import type { BlobStore } from './blobs.ts'
import { BrokenSeal, seal, sealedSize, unseal } from './frames.ts'
import { checked, openStream } from './passing.ts'
import { openPlainFiles } from './plain.ts'
import { withRoom } from './words.ts'

export interface StoredBytes {
  readonly sha256: string
  readonly size: number
}

/** Bytes that lie aside, under a name that means nothing, until they are kept or dropped. */
export interface Incoming extends StoredBytes {
  readonly path: string
}

interface ShelfOptions {
  readonly blobs: BlobStore
  readonly key: Buffer
  /** With what the names of its blobs begin. */
  readonly prefix: string
  /** Where files may still lie open that were kept before they were sealed. */
  readonly plainFolder: string
}

export type Shelf = ReturnType<typeof openShelf>

/**
 * Contents, sealed, each once: under a name made of its SHA-256 that tells nobody what it is, with a key made of it that
 * opens nothing else. Every read checks that the content is still what was kept.
 */
export function openShelf({ blobs, key, prefix, plainFolder }: ShelfOptions) {
  const plain = openPlainFiles(plainFolder)
  const naming = deriveKey(key, 'names')
  return { write, keep, isThere, read, nameOf, sealPlain }

  /** Keeps bytes that we made ourselves. */
  async function write(bytes: Uint8Array): Promise<StoredBytes> {
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    await put(sha256, once(bytes))
    return { sha256, size: bytes.length }
  }

  /** Takes what lies aside, and was measured just now, to its place; replaces what a fault of the disk may have left there. */
  async function keep({ path, sha256, size }: Incoming): Promise<StoredBytes> {
    await put(sha256, createReadStream(path, { highWaterMark: 1_048_576 }))
    await rm(path, { force: true })
    return { sha256, size }
  }

  function put(sha256: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
    return withRoom(() => blobs.put(nameOf(sha256), seal(keyOf(sha256), bytes)))
  }

  /** A place that does not answer for the moment has lost nothing. */
  async function isThere({ sha256, size }: StoredBytes): Promise<boolean> {
    try {
      return (await blobs.size(nameOf(sha256))) === sealedSize(size) || plain.find(sha256) !== undefined
    } catch (error) {
      if (error instanceof ProblemError) return true
      throw error
    }
  }

  /** The bytes as a stream. Throws a problem when they are gone or not what they were; damage further on breaks the stream off. */
  async function read(wanted: StoredBytes): Promise<Readable> {
    const name = nameOf(wanted.sha256)
    const size = await blobs.size(name)
    const sealed = size === sealedSize(wanted.size) ? await blobs.read(name) : undefined
    if (sealed) return openStream(checked(unsealed(keyOf(wanted.sha256), sealed), wanted))
    const open = plain.find(wanted.sha256)
    if (!open) throw new ProblemError(size === undefined ? 'file-missing' : 'file-damaged')
    return openStream(checked(createReadStream(open), wanted))
  }

  /** Seals what still lies open; answers how many that were. What is sealed is there before the open one goes. */
  async function sealPlain(): Promise<number> {
    let count = 0
    for await (const one of plain.listNext()) {
      await keep(one)
      count += 1
    }
    return count
  }

  /** The name under which a content lies. */
  function nameOf(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError('Not a SHA-256.')
    const name = createHmac('sha256', naming).update(sha256).digest('hex')
    return `${prefix}${name.slice(0, 2)}/${name.slice(2)}`
  }

  function keyOf(sha256: string): Buffer {
    return deriveKey(key, 'content', Buffer.from(sha256, 'hex'))
  }
}

/** A key of its own for each use. */
export function deriveKey(key: Buffer, use: string, salt: Buffer = Buffer.alloc(0)): Buffer {
  return Buffer.from(hkdfSync('sha256', key, salt, `travessia ${use}`, 32))
}

/** The content of a blob. Throws a problem where it is not as it was sealed. */
export async function* unsealed(key: Buffer, sealed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* unseal(key, sealed)
  } catch (error) {
    if (error instanceof BrokenSeal) throw new ProblemError('file-damaged')
    throw error
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
