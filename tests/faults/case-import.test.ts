import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withDocuments } from '../support/case-archives.ts'
import { makeDataDir, type ServerProcess, startProcess } from '../support/server-process.ts'
import { signIn } from './writers.ts'

const director = { SETUP_ORGANISATION: 'Instituto', SETUP_EMAIL: 'ana@example.org', SETUP_PASSWORD: 'correct horse battery' }
const place = makeDataDir()
const env = { DATA_DIR: place.dataDir, ...director }
const documents = 600

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

async function ask(path: string, method = 'GET', body?: string | Uint8Array<ArrayBuffer>): Promise<Response> {
  const type = typeof body === 'string' ? 'application/json' : 'application/zip'
  const answer = await fetch(`${server.url}/api${path}`, {
    method,
    headers: { Cookie: cookie, Origin: server.url, 'Content-Type': type },
    ...(body !== undefined && { body }),
  })
  expect(answer.ok, path).toBe(true)
  return answer
}

// biome-ignore lint/suspicious/noExplicitAny: answers of every shape
const read = async (path: string): Promise<any> => (await ask(path)).json()

// biome-ignore lint/suspicious/noExplicitAny: as above
async function waitFor(id: string, isReached: (view: any) => boolean): Promise<any> {
  for (;;) {
    const view = await read(`/cases/import/${id}`)
    if (isReached(view)) return view
    await pause(30)
  }
}

test('a case that was being taken in when the server was killed is told as under way after the start, and comes in once and whole', {
  timeout: 300_000,
}, async () => {
  const made = await (await ask('/cases', 'POST', JSON.stringify({ title: 'Caso do rio', state: 'BR' }))).json()
  const taken = new Uint8Array(await (await ask(`/cases/${made.id}/archive`)).arrayBuffer())
  const begun = await (await ask('/cases/import', 'POST', withDocuments(taken, documents))).json()
  await waitFor(begun.id, ({ state, done }) => state === 'making' && done > 0)

  await server.kill('SIGKILL')
  server = await startProcess(env)
  const between = await read(`/cases/import/${begun.id}`)
  const cases = (await read('/cases')).items.length
  const over = await waitFor(begun.id, ({ state }) => state === 'done' || state === 'refused')

  expect([['checking', 'making'].includes(between.state), cases]).toEqual([true, 1])
  expect([over.state, over.result.counts.annexes]).toEqual(['done', documents])
  expect((await read('/cases')).items).toHaveLength(2)
})
