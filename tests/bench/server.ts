// The server as people start it, on the large organisation: from the start to the first answer with rows in it, and the memory
// that it holds, at rest and while everybody reads.
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { createToken } from '../../packages/api/src/tokens/actions.ts'
import { build } from '../../scripts/build.ts'
import { seedNow } from '../../scripts/seed.ts'
import { startAsPeopleDo } from '../support/server-process.ts'
import { load, type Served, send } from './http.ts'
import { caseAt, withLarge } from './large.ts'
import { median, show } from './measure.ts'

const minutes = 0.5
let token = ''
await build()
await withLarge(async ({ db, find }) => {
  token = (await createToken(db, await find('director'), { name: 'bench', expiresOn: null }, seedNow)).token
})

const headers = { Authorization: `Bearer ${token}`, 'Accept-Encoding': 'identity' }
const starts: number[] = []
for (let round = 0; round < 5; round++) {
  const began = performance.now()
  const server = await start()
  await send(server.served, '/api/cases?limit=50')
  starts.push(performance.now() - began)
  await server.stop()
}
show('start on the large organisation, first rows (goal < 1000)', median(starts), 'ms')

const { served, pid, stop } = await start()
await pause(10_000)
show('memory of the server at rest', memoryOf(pid, 'VmRSS'), 'MB')
const mixed = ['/api/cases?limit=50', '/api/deadlines?limit=50&group=month', '/api/cases?q=parecer']
for (let at = 0; at < minutes * 60; at++) {
  await load(served, () => mixed[Math.floor(Math.random() * mixed.length)] ?? '')
  await load(served, () => `/api/cases/${caseAt(1 + Math.floor(Math.random() * 10_000))}`, 0.5)
}
show('memory of the server at its highest (goal < 300)', memoryOf(pid, 'VmHWM'), 'MB')
await stop()

async function start() {
  const server = await startAsPeopleDo({ DATA_DIR: process.env.DATA_DIR ?? 'data' })
  const at: Served = { port: Number(new URL(server.url).port), headers, close: () => undefined }
  return { served: at, pid: childOf(server.pid), stop: () => server.kill('SIGTERM') }
}

function childOf(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8'))
}

function memoryOf(pid: number, kind: 'VmRSS' | 'VmHWM'): number {
  const kilobytes = new RegExp(`${kind}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes ?? Number.NaN) / 1024
}
