import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

/**
 * Where bytes lie open for as long as somebody looks at them or works on them: what comes in, and copies for programs
 * that want a path. A folder for each process that nobody else may enter; what one that crashed left there is gone at
 * the next start.
 */
export function openAside(folder: string) {
  const own = path.join(folder, `${host}-${process.pid}`)
  return { sweep, makeRoom }

  /** Removes what processes left that are no more. Other machines may share the folder: theirs are left to them. */
  function sweep(): void {
    for (const name of list(folder)) {
      const [, on, pid] = /^(.*)-(\d+)$/.exec(name) ?? []
      if (on === host && !isAlive(Number(pid))) rmSync(path.join(folder, name), { recursive: true, force: true })
    }
    // In a container every process has the same number.
    rmSync(own, { recursive: true, force: true })
    mkdirSync(own, { recursive: true, mode: 0o700 })
  }

  /** A name aside for somebody to write to. */
  async function makeRoom(): Promise<string> {
    await mkdir(own, { recursive: true, mode: 0o700 })
    return path.join(own, randomUUID())
  }
}

const host = os.hostname().replaceAll(/[^\w.]/g, '_')

function list(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
