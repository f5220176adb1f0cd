import { randomUUID } from 'node:crypto'
import { createReadStream, type Dirent, rmSync, statSync } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Instant } from '@travessia/shared/dates'
import type { BlobStore } from './blobs.ts'
import { inBulk } from './passing.ts'

/** Blobs in a folder that its own user alone may enter. What lies there is never written to: others take its place. */
export function openDiskBlobs(folder: string): BlobStore {
  return { put, size, read, listOld, removeOld, clear }

  async function put(name: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
    const target = placeOf(name)
    await mkdir(path.dirname(target), { recursive: true, mode: 0o700 })
    // Beside its place, so that one move puts all of it there.
    const fresh = `${target}.${randomUUID()}${unfinished}`
    const file = await open(fresh, 'wx', 0o600)
    try {
      await writeAll(file, bytes)
      await rename(fresh, target)
    } catch (error) {
      await rm(fresh, { force: true })
      throw error
    }
    await syncFolder(path.dirname(target))
  }

  async function size(name: string): Promise<number | undefined> {
    return (await stat(placeOf(name)).catch(() => undefined))?.size
  }

  async function read(name: string): Promise<AsyncIterable<Uint8Array> | undefined> {
    const file = await open(placeOf(name)).catch(() => undefined)
    return file && createReadStream('', { fd: file, highWaterMark: 1_048_576 })
  }

  async function* listOld(prefix: string, before: Instant): AsyncGenerator<string> {
    for (const one of await list(placeOf(prefix))) {
      const name = prefix + one.name
      if (one.isDirectory()) yield* listOld(`${name}/`, before)
      else if (isOld(placeOf(name), before)) yield name
    }
  }

  /** Looks and removes in one go: bytes that came again meanwhile are fresh, and stay. */
  async function removeOld(name: string, before: Instant): Promise<void> {
    if (isOld(placeOf(name), before)) rmSync(placeOf(name), { force: true })
  }

  async function clear(prefix: string): Promise<void> {
    await rm(placeOf(prefix), { recursive: true, force: true })
  }

  function placeOf(name: string): string {
    return path.join(folder, ...name.split('/'))
  }
}

/** What was being written when the server ended. It bears no name that anything looks for, and is swept away. */
const unfinished = '.part'

async function writeAll(file: FileHandle, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  try {
    for await (const chunk of inBulk(bytes)) await file.writeFile(chunk)
    await file.sync()
  } finally {
    await file.close()
  }
}

function list(folder: string): Promise<Dirent[]> {
  return readdir(folder, { withFileTypes: true }).catch(() => [])
}

function isOld(place: string, before: Instant): boolean {
  const found = statSync(place, { throwIfNoEntry: false })
  return found?.isFile() === true && found.mtime.toISOString() < before
}

/** Without it a power cut may lose the name of a file whose bytes are safe. Windows knows no such thing. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}
