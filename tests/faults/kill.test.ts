import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { instantOf } from '@travessia/shared/dates'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '../../packages/api/src/db.ts'
import { verifyTrails } from '../../packages/api/src/trail/verify.ts'
import { median } from '../bench/measure.ts'
import { makeDataDir, type ServerProcess, startProcess } from '../support/server-process.ts'
import { isLong } from '../support/trials.ts'
import { type Burst, openCases, signIn, writeEvents } from './writers.ts'

const director = { SETUP_ORGANISATION: 'Instituto', SETUP_EMAIL: 'ana@example.org', SETUP_PASSWORD: 'correct horse battery' }
const place = makeDataDir()
const env = { DATA_DIR: place.dataDir, ...director }

let server: ServerProcess
let firstStart: number
let cookie: string
let places: Awaited<ReturnType<typeof openCases>>

beforeAll(async () => {
  const began = performance.now()
  server = await startProcess(env)
  firstStart = performance.now() - began
  cookie = await signIn(server.url, director.SETUP_EMAIL, director.SETUP_PASSWORD)
  places = await openCases(server.url, cookie, 20)
})

afterAll(async () => {
  await server.kill('SIGTERM')
  place.remove()
})

/** In the long form ten thousand writes by sixteen writers, half of them while the database is killed. */
const { writers, each, kills, between } = isLong
  ? { writers: 16, each: 313, kills: 10, between: 3000 }
  : { writers: 8, each: 50, kills: 6, between: 250 }

test('the server is killed again and again while events are written: none is lost, doubled or half written', async () => {
  const restarts: number[] = []
  const burst = writeEvents({ url: () => server.url, cookie, places }, writers, each)
  const isOver = burst.then(() => true)

  for (let kill = 0; kill < kills; kill++) {
    if (await Promise.race([isOver, pause(between + 50 * kill, false)])) break
    await server.kill('SIGKILL')
    const began = performance.now()
    server = await startProcess(env)
    restarts.push(performance.now() - began)
  }
  const { written, statuses } = await burst

  expect(restarts.length).toBeGreaterThanOrEqual(isLong ? 10 : 3)
  expect(median(restarts)).toBeLessThan(Math.max(3000, firstStart))
  expect(statuses).toContain(0)
  expect(statuses).not.toContain(500)
  await expectWhole(written)
})

test('the database is killed while events are written: the server stays, says when to come back, and goes on', async () => {
  const burst = writeEvents({ url: () => server.url, cookie, places }, writers, isLong ? each : 40)
  const isOver = burst.then(() => true)

  const returns: number[] = []
  while (returns.length < 3) {
    if (await Promise.race([isOver, pause(between + 50, false)])) break
    process.kill(place.postmaster(), 'SIGKILL')
    returns.push(await waitForReturn())
  }
  const { written, statuses, unhelpful } = await burst

  expect(returns).toHaveLength(3)
  expect(Math.max(...returns)).toBeLessThan(2000)
  expect([...statuses].sort()).toEqual([201, 503])
  expect(unhelpful).toBe(0)
  await expectWhole(written)
})

/** What was acknowledged is there once, with its audit row, the deadline that it opens, and an answer that a retry gets again. */
async function expectWhole(written: Burst['written']) {
  const rows = await queryAll<{ id: string; note: string; audited: number; opened: number }>(
    `select id, note,
       (select count(*)::int from audit where record_id = event.id and action = 'event.record') as audited,
       (select count(*)::int from deadline where opened_by = event.id and rule = 'iachr-petition-six-months' and superseded_at is null) as opened
     from event where kind = 'final-decision-notified'`,
  )
  const ids = new Map(rows.map((row) => [row.note, row.id]))

  expect(new Set(rows.map(({ note }) => note)).size, 'an event was doubled').toBe(rows.length)
  expect(
    written.filter(({ mark, id }) => ids.get(mark) !== id),
    'an acknowledged event was lost',
  ).toEqual([])
  expect(
    rows.filter(({ audited, opened }) => audited !== 1 || opened !== 1),
    'an event is only half written',
  ).toEqual([])
  await expectUnbrokenTrail()
}

/** The chain of the trail is whole. */
async function expectUnbrokenTrail() {
  const db = openDatabase(databaseUrl(), { connections: 1 })
  try {
    const found = await Array.fromAsync(verifyTrails(db, { dataDir: place.dataDir, now: instantOf(new Date()) }))
    expect(found.flatMap(({ findings }) => findings)).toEqual([])
    expect(found[0]?.rows).toBeGreaterThan(0)
  } finally {
    await db.destroy()
  }
}

function databaseUrl(): string {
  const password = readFileSync(`${place.dataDir}/postgres/password`, 'utf8')
  const port = readFileSync(`${place.dataDir}/postgres/cluster/postmaster.pid`, 'utf8').split('\n')[3]
  return `postgres://postgres:${password}@127.0.0.1:${port}/travessia`
}

async function queryAll<Row extends pg.QueryResultRow>(statement: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: databaseUrl() })
  await client.connect()
  try {
    return (await client.query<Row>(statement)).rows
  } finally {
    await client.end()
  }
}

/** How long after the database takes connections again the server answers with it, in milliseconds. */
async function waitForReturn(): Promise<number> {
  let back: number | undefined
  for (let attempt = 0; attempt < 1200; attempt++) {
    const [answer, isBack] = await Promise.all([fetch(`${server.url}/api/health`), back === undefined && takesConnections()])
    if (isBack) back = performance.now()
    if (answer.status === 200 && attempt > 0) return back === undefined ? 0 : performance.now() - back
    if (answer.status !== 200) expect([answer.status, answer.headers.get('Retry-After')]).toEqual([503, expect.stringMatching(/^\d+$/)])
    await pause(50)
  }
  throw new Error('The database did not come back.')
}

async function takesConnections(): Promise<boolean> {
  return queryAll('select 1').then(
    () => true,
    () => false,
  )
}
