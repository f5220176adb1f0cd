import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { ProblemError } from '../problems.ts'
import type { StoredBytes } from './shelf.ts'
import { refusals } from './words.ts'

/** A body as it comes. That its sender went away before its end is no mistake of ours. */
export async function* arriving(body: AsyncIterable<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  try {
    yield* body ?? []
  } catch (error) {
    if (error instanceof ProblemError) throw error
    throw new ProblemError('file-refused', { detail: refusals.cut })
  }
}

/** The bytes as they pass; the last of them only when all together are what they should be. */
export async function* checked(bytes: AsyncIterable<Uint8Array>, { sha256, size }: StoredBytes): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  let count = 0
  let held: Uint8Array | undefined
  for await (const part of bytes) {
    hash.update(part)
    count += part.length
    if (held) yield held
    held = part
  }
  if (count !== size || hash.digest('hex') !== sha256) throw new ProblemError('file-damaged')
  if (held) yield held
}

/** The bytes in few large pieces: each turn to the disk costs the same. */
export async function* inBulk(bytes: AsyncIterable<Uint8Array>, least = 1_048_576): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = []
  let length = 0
  for await (const chunk of bytes) {
    held.push(chunk)
    length += chunk.length
    if (length < least) continue
    yield held.length === 1 ? chunk : Buffer.concat(held)
    held = []
    length = 0
  }
  if (length > 0) yield Buffer.concat(held)
}

export async function measure(bytes: AsyncIterable<Uint8Array>): Promise<StoredBytes> {
  const hash = createHash('sha256')
  let size = 0
  for await (const chunk of bytes) {
    hash.update(chunk)
    size += chunk.length
  }
  return { sha256: hash.digest('hex'), size }
}

/**
 * A stream whose first bytes were read already, so that what is wrong from the start is told before an answer begins.
 * Whoever leaves before its end leaves nothing open.
 */
export async function openStream(bytes: AsyncGenerator<Uint8Array>): Promise<Readable> {
  let ahead: IteratorResult<Uint8Array> | undefined = await bytes.next()
  const next = async () => {
    const part = ahead ?? (await bytes.next())
    ahead = undefined
    return part.done ? null : part.value
  }
  return new Readable({
    highWaterMark: 524_288,
    read() {
      next().then(
        (part) => this.push(part),
        (error: Error) => this.destroy(error),
      )
    },
    destroy(error, done) {
      bytes.return(undefined).then(
        () => done(error),
        () => done(error),
      )
    },
  })
}
