import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeDataDir, type ServerProcess, startProcess } from '../support/server-process.ts'

const account = { email: 'ana@exemplo.org', password: 'uma senha bem longa 2026' }
const megabyte = 1_048_576

/** A small disk of its own can be made by root alone, and not everywhere. */
const place = makeDataDir()
const disk = path.join(place.dataDir, 'files')
mkdirSync(disk)
const hasDisk = process.platform === 'linux' && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', disk]).status === 0
afterAll(() => {
  if (hasDisk) spawnSync('umount', [disk])
  place.remove()
})
const why = hasDisk ? '' : ' (left out: this user may not make a small disk)'

describe.skipIf(!hasDisk)(`a disk that is full${why}`, () => {
  let server: ServerProcess
  let cookie: string
  let caseId: string

  beforeAll(async () => {
    const setup = { SETUP_ORGANISATION: 'Instituto', SETUP_EMAIL: account.email, SETUP_PASSWORD: account.password }
    server = await startProcess({ DATA_DIR: place.dataDir, ...setup })
    const signedIn = await send('POST', '/api/auth/sign-in/email', JSON.stringify(account))
    cookie = signedIn.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ')
    caseId = (await (await send('POST', '/api/cases', JSON.stringify({ title: 'Caso', state: 'BR' }))).json()).id
  })
  afterAll(() => server?.kill('SIGTERM'))

  test('is told in a plain sentence, nothing of the file stays, what was there can be read, and with room again all goes on', async () => {
    const kept = await attach(text(megabyte))

    const [large, parts] = [await attach(text(6 * megabyte)), await sendInParts(7 * megabyte)]
    const freeAfter = free()
    const read = await send('GET', `/api/cases/${caseId}/annexes/${kept.id}/file`)

    expect(kept.status).toBe(200)
    expect([large.status, large.body.code, large.body.detail]).toEqual([
      507,
      'no-room',
      expect.stringContaining('disco do servidor está cheio'),
    ])
    expect([parts.status, parts.body.code]).toEqual([507, 'no-room'])
    expect(freeAfter).toBeGreaterThan(5.5 * megabyte)
    expect(listFiles().filter((name) => name.endsWith('.part'))).toEqual([])
    expect((await read.arrayBuffer()).byteLength).toBe(megabyte)
    expect((await send('GET', '/api/health')).status).toBe(200)
    expect((await attach(text(megabyte))).status).toBe(200)
  })

  test('that fills up while a file is sealed, after it came in whole, keeps nothing of it either', async () => {
    // Enough to take a file in, not to keep it beside.
    const ballast = path.join(disk, 'ballast')
    writeFileSync(ballast, Buffer.alloc(Math.max(0, free() - 3 * megabyte)))
    const before = listFiles()

    const answer = await attach(text(2 * megabyte))

    expect([answer.status, answer.body.code]).toEqual([507, 'no-room'])
    expect(listFiles()).toEqual(before)
    rmSync(ballast)
  })

  async function attach(bytes: Uint8Array<ArrayBuffer>) {
    const { id } = await (await send('POST', `/api/cases/${caseId}/annexes`, JSON.stringify({ title: 'Laudo' }))).json()
    const answer = await send('PUT', `/api/cases/${caseId}/annexes/${id}/file?version=1`, bytes)
    return { id, status: answer.status, body: await answer.json() }
  }

  async function sendInParts(size: number) {
    const begun = await send('POST', `/api/cases/${caseId}/uploads`, undefined, { 'Upload-Length': String(size) })
    const answer = await send('PATCH', begun.headers.get('Location') ?? '', text(size), { 'Upload-Offset': '0' })
    return { status: answer.status, body: await answer.json() }
  }

  function send(method: string, address: string, body?: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) {
    return fetch(server.url + address, {
      method,
      headers: { 'Content-Type': 'application/json', 'Accept-Language': 'pt-BR', ...(cookie && { Cookie: cookie }), ...headers },
      ...(body !== undefined && { body }),
    })
  }
})

/** Text that no disk makes smaller. */
function text(size: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(randomBytes(size / 2).toString('hex'), 'latin1'))
}

function free(): number {
  const { bavail, bsize } = statfsSync(disk)
  return bavail * bsize
}

function listFiles(): string[] {
  return readdirSync(disk, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ name }) => name)
    .toSorted()
}
