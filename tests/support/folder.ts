import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'

const made: string[] = []

/** A folder that is gone when the tests of the file are over. */
export function makeFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'travessia-folder-'))
  made.push(folder)
  return folder
}

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})
