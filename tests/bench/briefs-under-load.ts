// What making briefs costs the others: another page's slowest answers while briefs are made and while none are, how long
// one waits for a brief of forty pages, and for two hundred of them. A real server, on PostgreSQL, in a process of its own.
import { setTimeout as pause } from 'node:timers/promises'
import { startPostgres } from '../../packages/api/src/postgres.ts'
import { makeDataDir, startProcess } from '../support/server-process.ts'
import { makeLongBriefs, signIn } from './long-briefs.ts'
import { median, show, time } from './measure.ts'

/** Requests a second to the list of cases: some dozens of people at work. */
const pace = 40
/** Short turns, so that what else the machine does hits both alike. */
const seconds = 2
const rounds = 15

const place = makeDataDir()
const postgres = await startPostgres(place.dataDir)
const account = { email: 'ana@exemplo.org', password: 'uma senha bem longa' }
const setup = { SETUP_ORGANISATION: 'Instituto', SETUP_EMAIL: account.email, SETUP_PASSWORD: account.password }
const server = await startProcess({ DATA_DIR: place.dataDir, DATABASE_URL: postgres.url, ...setup })
try {
  const send = await signIn(server.url, account)
  const { docx, briefs } = await makeLongBriefs(send, postgres.url, 200)
  const fetchBrief = () => send('GET', docx).then((answer) => answer.arrayBuffer())

  show('the first brief of forty pages, until its bytes are there', await time(fetchBrief), 'ms')
  const waits: number[] = []
  for (let round = 0; round < 20; round++) waits.push(await time(fetchBrief))
  show('the same, once the server is warm (goal ≤ 1000)', median(waits), 'ms')

  await listCases(send, 3)
  const [quiet, loaded]: [number[], number[]] = [[], []]
  let made = 0
  for (let round = 0; round < rounds; round++) {
    quiet.push(...(await listCases(send, seconds)))
    let isOver = false
    const making = (async () => {
      for (; !isOver; made++) await fetchBrief()
    })()
    loaded.push(...(await listCases(send, seconds)))
    isOver = true
    await making
  }
  const [before, meanwhile] = [percentile(quiet, 99), percentile(loaded, 99)]
  show('p99 of the list of cases, quiet', before, 'ms')
  show('p99 while briefs are made one after another', meanwhile, 'ms')
  show('ratio (goal ≤ 1.5)', meanwhile / before, '×')
  show('half of the answers, quiet', median(quiet), 'ms')
  show('half of the answers while briefs are made', median(loaded), 'ms')
  show('briefs made a second meanwhile', made / (rounds * seconds), 'a second')

  const batch = await (await send('POST', '/api/batches', { briefs, gaps: 'show' })).json()
  const [took, during] = await Promise.all([time(() => waitFor(batch.id)), listCases(send, 6)])
  show('two hundred briefs of forty pages as one batch', took / 1000, 's')
  show('p99 of the list of cases meanwhile', percentile(during, 99), 'ms')

  async function waitFor(id: string): Promise<void> {
    for (;;) {
      const { state, made: ready } = await (await send('GET', `/api/batches/${id}`)).json()
      if (state === 'done' && ready === briefs.length) return
      if (state === 'done') throw new Error(`Only ${ready} briefs were made.`)
      await pause(100)
    }
  }
} finally {
  await server.kill('SIGTERM')
  await postgres.stop()
  place.remove()
}

/** Asks at an even pace, whether the answers come or not; a late answer counts from when it was due. */
async function listCases(send: Awaited<ReturnType<typeof signIn>>, forSeconds: number): Promise<number[]> {
  const began = performance.now()
  const asked: Promise<number>[] = []
  for (let number = 0; number < pace * forSeconds; number++) {
    const due = began + (number * 1000) / pace
    await pause(Math.max(0, due - performance.now()))
    asked.push(
      send('GET', '/api/cases')
        .then((answer) => answer.arrayBuffer())
        .then(() => performance.now() - due),
    )
  }
  return Promise.all(asked)
}

function percentile(values: readonly number[], part: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil((values.length * part) / 100) - 1] ?? Number.NaN
}
