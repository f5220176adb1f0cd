import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeDataDir, type ServerProcess, startProcess } from '../support/server-process.ts'
import { isLong } from '../support/trials.ts'
import { signIn } from './writers.ts'

const director = { SETUP_ORGANISATION: 'Instituto', SETUP_EMAIL: 'ana@example.org', SETUP_PASSWORD: 'correct horse battery' }
const place = makeDataDir()
const env = { DATA_DIR: place.dataDir, ...director }

/** Of a hundred rows three are bad. */
const rows = isLong ? 10_000 : 1_500
const bad = (rows * 3) / 100

let server: ServerProcess
let cookie: string

beforeAll(async () => {
  server = await startProcess(env)
  cookie = await signIn(server.url, director.SETUP_EMAIL, director.SETUP_PASSWORD)
})

afterAll(async () => {
  await server.kill('SIGTERM')
  place.remove()
})

/** What is wrong with a row, and the field that must be named. */
const faults: readonly (readonly [field: string, cells: Readonly<Record<string, string>>])[] = [
  ['title', { title: '' }],
  ['title', { title: 'x'.repeat(501) }],
  ['kind', { kind: '' }],
  ['kind', { kind: 'receita' }],
  ['system', { system: '' }],
  ['system', { system: 'Marte' }],
  ['date', { date: '31/02/2020' }],
  ['date', { date: '1820-01-01' }],
  ['url', { url: 'javascript:alert(1)' }],
  ['number', { number: '9'.repeat(121) }],
  ['body', { body: 'x'.repeat(201) }],
  ['language', { language: 'português do Brasil' }],
  ['tags', { tags: Array.from({ length: 21 }, (_, at) => `t${at}`).join('|') }],
  ['tags', { tags: 'x'.repeat(61) }],
]

const columns = ['kind', 'system', 'title', 'number', 'body', 'date', 'language', 'url', 'tags']

function makeSheet() {
  const wrong = new Map<number, string>()
  const lines = Array.from({ length: rows }, (_, at) => {
    const good = {
      kind: 'Decisão',
      system: 'Brasil',
      title: `Acórdão ${at} sobre expulsão`,
      number: `REsp ${100_000 + at}`,
      date: '2020-03-01',
    }
    const isBad = Math.floor(((at + 1) * 3) / 100) > Math.floor((at * 3) / 100)
    const [field, change] = faults[wrong.size % faults.length] ?? ['', {}]
    if (isBad) wrong.set(at + 2, field)
    const row: Record<string, string> = { ...good, ...(isBad && change) }
    return columns.map((name) => row[name] ?? '').join(';')
  })
  return { sheet: [columns.join(';'), ...lines].join('\n'), wrong }
}

// biome-ignore lint/suspicious/noExplicitAny: answers of every shape
async function ask(path: string, method = 'GET', body?: string): Promise<any> {
  const answer = await fetch(`${server.url}/api${path}`, {
    method,
    headers: { Cookie: cookie, Origin: server.url, 'Content-Type': 'application/json' },
    ...(body !== undefined && { body }),
  })
  const text = await answer.text()
  expect(answer.ok, text).toBe(true)
  return JSON.parse(text)
}

// biome-ignore lint/suspicious/noExplicitAny: as above
async function waitFor(id: string, isReached: (view: any) => boolean): Promise<any> {
  for (;;) {
    const view = await ask(`/imports/${id}`)
    if (isReached(view)) return view
    await pause(30)
  }
}

async function listBad(id: string): Promise<Map<number, string>> {
  const found = new Map<number, string>()
  for (let cursor = ''; ; ) {
    const { items, next } = await ask(`/imports/${id}/rows?state=bad&limit=200${cursor}`)
    for (const { number, troubles } of items) {
      expect(troubles[0].detail).not.toBe('')
      found.set(number, troubles[0].field)
    }
    if (next === null) return found
    cursor = `&cursor=${next}`
  }
}

async function countLibrary(): Promise<number> {
  let count = 0
  for (let cursor = ''; ; ) {
    const { items, next } = await ask(`/authorities?limit=200${cursor}`)
    count += items.length
    if (next === null) return count
    cursor = `&cursor=${next}`
  }
}

test(`${rows} rows of which ${bad} are bad: each is told why, the others come in once though the server is killed, and go again`, {
  timeout: 600_000,
}, async () => {
  const before = await countLibrary()
  const { sheet, wrong } = makeSheet()
  const begun = await ask('/imports?kind=authorities', 'POST', sheet)
  await ask(`/imports/${begun.id}/mapping`, 'PUT', JSON.stringify({ fields: begun.fields }))
  const checked = await waitFor(begun.id, ({ state }) => state === 'checked')
  expect([checked.counts.ready, checked.counts.bad, wrong.size]).toEqual([rows - bad, bad, bad])
  expect(await listBad(begun.id)).toEqual(wrong)

  await ask(`/imports/${begun.id}/commit`, 'POST', '{}')
  const killed = await waitFor(begun.id, ({ done, state }) => done > 0 || state === 'done')
  await server.kill('SIGKILL')
  server = await startProcess(env)
  const made = await waitFor(begun.id, ({ state }) => state === 'done')

  expect([killed.state, made.counts.made, made.counts.bad]).toEqual(['making', rows - bad, bad])
  expect(await countLibrary()).toBe(before + rows - bad)

  await ask(`/imports/${begun.id}/undo`, 'POST')
  const undone = await waitFor(begun.id, ({ state }) => state === 'undone')

  expect([undone.counts.undone, undone.counts.kept, await countLibrary()]).toEqual([rows - bad, 0, before])
})
