import { Readable } from 'node:stream'
import { Zip, ZipPassThrough } from 'fflate'
import type { Shelf, StoredBytes } from '../files/shelf.ts'
import { ProblemError } from '../problems.ts'

export interface ZipEntry extends StoredBytes {
  readonly name: string
  /** Of what does not lie in the store. */
  readonly bytes?: Uint8Array
}

/** An archive, and its weight: who takes it is told how far it has come. */
export interface Zipped {
  readonly stream: Readable
  readonly size: number
}

/**
 * The files as one archive, unpacked as they are (PDFs and images would not get smaller), while it is read: nothing
 * of it is held. Throws before the first byte when one of them is not there.
 */
export async function zip(store: Shelf, entries: readonly ZipEntry[], at: string): Promise<Zipped> {
  for (const entry of entries) if (!entry.bytes && !(await store.isThere(entry))) throw new ProblemError('file-missing')
  return { stream: Readable.from(write(store, entries, at)), size: weigh(entries) }
}

/** What the archive will weigh, which is known before it is made, as nothing in it gets smaller. */
function weigh(entries: readonly ZipEntry[]): number {
  const headers = (name: string) => 30 + 16 + 46 + 2 * Buffer.byteLength(name)
  return entries.reduce((sum, { name, size }) => sum + headers(name) + size, 22)
}

async function* write(store: Shelf, entries: readonly ZipEntry[], at: string): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = []
  const archive = new Zip((error, chunk) => {
    if (error) throw error
    ready.push(chunk)
  })
  for (const entry of entries) {
    const part = new ZipPassThrough(entry.name)
    part.mtime = at
    archive.add(part)
    for await (const chunk of entry.bytes ? [entry.bytes] : await store.read(entry)) {
      part.push(toBytes(chunk))
      yield* drain()
    }
    part.push(new Uint8Array(), true)
    yield* drain()
  }
  archive.end()
  yield* drain()

  function drain(): Uint8Array[] {
    const chunks = ready
    ready = []
    return chunks
  }
}

function toBytes(chunk: unknown): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk
  throw new TypeError('A stream of bytes gave something else.')
}
