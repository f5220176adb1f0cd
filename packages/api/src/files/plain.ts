import { createReadStream, existsSync } from 'node:fs'
import { readdir, rmdir } from 'node:fs/promises'
import path from 'node:path'
import { measure } from './passing.ts'

/**
 * Files that were kept open, under `ab/cdef…` by their SHA-256, before files were sealed. They are read until each of
 * them has been sealed, which begins with the first start and goes on at the next where it was broken off.
 */
export function openPlainFiles(folder: string) {
  return { find, listNext }

  /** Where the open bytes lie, if they still do. */
  function find(sha256: string): string | undefined {
    const place = path.join(folder, sha256.slice(0, 2), sha256.slice(2))
    return existsSync(place) ? place : undefined
  }

  /** Each that is whole, with what it is. One that is damaged stays, and is said to be so when it is asked for. */
  async function* listNext() {
    for (const first of await readdir(folder).catch(() => [])) {
      if (!/^[0-9a-f]{2}$/.test(first)) continue
      for (const rest of await readdir(path.join(folder, first)).catch(() => [])) {
        const place = path.join(folder, first, rest)
        const found = await measure(createReadStream(place)).catch(() => undefined)
        if (found && found.sha256 === first + rest) yield { path: place, ...found }
      }
      await rmdir(path.join(folder, first)).catch(() => undefined)
    }
  }
}
