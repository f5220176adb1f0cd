import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ReadableStream } from 'node:stream/web'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, newOrganisation, newPerson, openApi, type Person, testMasterKey } from '../support/api.ts'
import { openCase, write } from '../support/cases.ts'
import { openTestDatabase } from '../support/database.ts'
import { makeFolder } from '../support/folder.ts'
import { type Hostile, kindCount, makeHostile } from '../support/hostile.ts'
import { type ServerProcess, startProcess } from '../support/server-process.ts'
import { isLong } from '../support/trials.ts'

/** Each kind at least once. */
const count = isLong ? 200 : kindCount
const seed = 20_261_126
const languages = ['pt-BR', 'es', 'en'] as const

const dataDir = makeFolder()
let api: Api
let director: Person
let caseId: string
let server: ServerProcess

beforeAll(async () => {
  api = await openApi()
  director = await newPerson(api, await newOrganisation(api.db), 'director')
  caseId = (await openCase(api, director)).id
  const { url } = await openTestDatabase()
  server = await startProcess({ DATA_DIR: dataDir, DATABASE_URL: url, MASTER_KEY: testMasterKey.toString('base64'), MAX_FILE_MB: '60' })
}, 60_000)
afterAll(() => server.kill('SIGTERM'))

test(
  `${count} files that are meant to do harm: each is kept or refused in the reader's words, soon, and nothing is left in halves`,
  async () => {
    const files = await makeHostile(count, seed)
    await send({ kind: 'warm up', name: 'a.txt', bytes: [new TextEncoder().encode('Ata')], outcome: 'kept' }, 0)
    const before = await holdsMegabytes()
    const odd: string[] = []
    let kept = 1
    let slowest = 0

    for (const [at, file] of files.entries()) {
      const { status, took, trouble } = await send(file, at)
      slowest = Math.max(slowest, took)
      if (status === 200) kept += 1
      if (trouble || took > 5_000) odd.push(`${at} ${file.kind}: ${status} ${trouble} ${Math.round(took)} ms`)
    }
    await expect.poll(countWaiting, { timeout: 120_000, interval: 250 }).toBe(0)

    const most = peakMegabytes()
    process.stdout.write(
      `${count} files, ${kept - 1} kept; the slowest took ${Math.round(slowest)} ms; memory ${before} MB, at most ${most} MB\n`,
    )
    expect(odd).toEqual([])
    expect(most - before).toBeLessThan(200)
    expect(listFiles('files/aside')).toEqual([])
    expect(listFiles('files/blobs').filter((name) => name.endsWith('.part'))).toEqual([])
    expect(await countFiles()).toBe(kept)
    expect((await fetch(`${server.url}/api/health`)).status).toBe(200)
  },
  Math.max(120_000, count * 5_000),
)

async function send({ name, bytes, outcome }: Hostile, at: number) {
  const annex = await write(api, director, 'POST', `/api/cases/${caseId}/annexes`, { title: `Documento ${at}` })
  const language = languages[at % languages.length] ?? 'en'
  const began = performance.now()
  const response = await fetch(`${server.url}/api/cases/${caseId}/annexes/${annex.id}/file?version=1`, {
    method: 'PUT',
    headers: { Authorization: `Bearer ${director.token}`, 'X-File-Name': encodeURIComponent(name), 'Accept-Language': language },
    body: ReadableStream.from(bytes),
    duplex: 'half',
  } as RequestInit)
  const body = await response.json()
  const took = performance.now() - began
  return { status: response.status, took, trouble: findTrouble(response, body, outcome, language) }
}

function findTrouble(
  { status, headers }: Response,
  body: { code?: string; detail?: string },
  outcome: Hostile['outcome'],
  language: string,
) {
  if (status === 200) return outcome === 'refused' ? 'was kept' : ''
  if (outcome === 'kept') return `was refused: ${body.detail}`
  if (status !== 422 && status !== 413) return `is no refusal: ${JSON.stringify(body)}`
  return body.detail && headers.get('Content-Language') === language ? '' : 'says nothing in the language of the reader'
}

async function countWaiting(): Promise<number> {
  const { rows } = await sql<{ number: number }>`select count(*) as number from file_reading where state = 'waiting'`.execute(api.db)
  return rows[0]?.number ?? 0
}

async function countFiles(): Promise<number> {
  const { rows } = await sql<{ number: number }>`select count(*) as number from file`.execute(api.db)
  return rows[0]?.number ?? 0
}

function listFiles(folder: string): string[] {
  return readdirSync(path.join(dataDir, folder), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ name }) => name)
}

/** What the server holds now, and at most so far; only Linux says so. */
async function holdsMegabytes(): Promise<number> {
  return readStatus('VmRSS')
}

function peakMegabytes(): number {
  return readStatus('VmHWM')
}

function readStatus(name: string): number {
  if (process.platform !== 'linux') return 0
  const kilobytes = new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1]
  return Math.round(Number(kilobytes) / 1_000)
}
