import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { makeFolder } from '../support/folder.ts'
import { makeDataDir, startProcess } from '../support/server-process.ts'

const place = makeDataDir()
afterAll(() => place.remove())

const env = {
  DATA_DIR: place.dataDir,
  SETUP_ORGANISATION: 'Instituto',
  SETUP_EMAIL: 'ana@example.org',
  SETUP_PASSWORD: 'uma senha bem longa 2026',
  SETUP_DEMO: '1',
}

test('a backup is made beside a running server, tried, and restored into another folder, where a server starts on it', async () => {
  const server = await startProcess(env)
  const folder = makeFolder()

  const saved = await run('backup.ts', [folder])
  const tried = await run('drill.ts', [path.join(folder, readdirSync(folder)[0] ?? '')])
  await server.kill('SIGTERM')
  const other = makeDataDir()
  const restored = await run('restore.ts', [path.join(folder, readdirSync(folder)[0] ?? ''), '--into', other.dataDir], {
    MASTER_KEY_FILE: path.join(place.dataDir, 'master-key'),
  })
  const second = await startProcess({ DATA_DIR: other.dataDir, MASTER_KEY_FILE: path.join(place.dataDir, 'master-key') })
  const body = JSON.stringify({ email: env.SETUP_EMAIL, password: env.SETUP_PASSWORD })
  const entered = await fetch(`${second.url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: second.url },
    body,
  })
  await second.kill('SIGTERM')
  other.remove()

  expect([saved.code, tried.code, restored.code], saved.text + tried.text + restored.text).toEqual([0, 0, 0])
  expect(saved.text).toContain('MASTER KEY IS NOT IN THE BACKUP')
  expect(entered.status).toBe(200)
})

test('a disk that is full is said to be full, and nothing half-written is kept', async (context) => {
  const folder = makeFolder()
  const mounted = process.platform === 'linux' && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=32k', 'tmpfs', folder]).status === 0
  if (!mounted) return context.skip()
  const server = await startProcess(env)

  const { code, text } = await run('backup.ts', [folder])
  const left = readdirSync(folder)
  await server.kill('SIGTERM')
  spawnSync('umount', [folder])

  expect(code).toBe(1)
  expect(text).toContain(`O disco de ${folder} está cheio.`)
  expect(text).not.toMatch(/\bat .*:\d+/)
  expect(left).toEqual([])
})

async function run(script: string, args: string[], more: Record<string, string> = {}) {
  const file = fileURLToPath(new URL(`../../scripts/${script}`, import.meta.url))
  const { DATABASE_URL: _url, ...clean } = process.env
  const child = spawn(process.execPath, [file, ...args], { env: { ...clean, DATA_DIR: place.dataDir, ...more } })
  let text = ''
  child.stdout.on('data', (chunk) => (text += String(chunk)))
  child.stderr.on('data', (chunk) => (text += String(chunk)))
  await once(child, 'close')
  return { code: child.exitCode, text }
}
