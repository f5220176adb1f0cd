// An event that is recorded through the whole application (docket read anew, deadlines and next date stored, trail written and
// sealed) against the same statements sent by pgbench, where it is installed: at eight connections, in turn.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { compareRates, connections, load, type Served, send, serveApplication } from './http.ts'
import { caseAt, withLarge } from './large.ts'

/** Cases 1100 to 1599: three digits that pgbench can draw. */
const [firstCase, lastCase] = [1_100, 1_599]
const seconds = 2

await withLarge(async (large) => {
  const application = await serveApplication(large, await large.find('director'))
  // The first write of a case of the seed replaces deadlines that were only drawn; what is measured comes after it.
  for (let number = firstCase; number <= lastCase; number++) await record(application, number)
  if (spawnSync('pgbench', ['--version']).status === 0) {
    const script = writeScript(await collectStatements(() => record(application, firstCase)), firstCase)
    await compareRates(
      'event recorded, application and pgbench',
      '≥ 0.5',
      () => load(application, drawEvent, seconds),
      () => runPgbench(large.url, script),
    )
  } else {
    console.log('pgbench is not installed: only the application is measured.')
    console.log(`${await load(application, drawEvent, seconds)} /s`)
  }
  application.close()
})

function drawEvent() {
  return eventOf(firstCase + Math.floor(Math.random() * (lastCase - firstCase + 1)))
}

function record(served: Served, number: number): Promise<void> {
  return send(served, eventOf(number))
}

function eventOf(number: number) {
  const proceedingId = `1${caseAt(number * 2).slice(1)}`
  const body = { kind: 'note', proceedingId, on: '2026-11-20', precision: 'day', title: 'Juntada', fields: {} }
  return { path: `/api/cases/${caseAt(number)}/events`, body }
}

interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
}

/** What the application sends to the database meanwhile. */
async function collectStatements(work: () => Promise<void>): Promise<Statement[]> {
  const sent: Statement[] = []
  const query: unknown = Reflect.get(pg.Client.prototype, 'query')
  if (typeof query !== 'function') throw new Error('The driver asks in another way.')
  Reflect.set(pg.Client.prototype, 'query', function (this: unknown, ...given: unknown[]) {
    const [asked] = given
    if (typeof asked === 'string') sent.push({ text: asked, values: [] })
    else if (isStatement(asked)) sent.push({ text: asked.text, values: asked.values ?? [] })
    return Reflect.apply(query, this, given)
  })
  await work().finally(() => Reflect.set(pg.Client.prototype, 'query', query))
  return sent
}

function isStatement(asked: unknown): asked is { text: string; values?: unknown[] } {
  return typeof asked === 'object' && asked !== null && 'text' in asked && typeof asked.text === 'string'
}

/** The same statements with their values, for a case that is drawn; the event is the one that was just inserted. */
function writeScript(statements: readonly Statement[], number: number): string {
  const [caseId, proceedingId] = [caseAt(number), `1${caseAt(number * 2).slice(1)}`]
  const drawn = (literal: string) =>
    literal
      .replaceAll(`'${caseId}'`, `('00000000-0000-4000-8000-' || lpad(:n::text, 12, '0'))::uuid`)
      .replaceAll(`'${proceedingId}'`, `('10000000-0000-4000-8000-' || lpad((:n * 2)::text, 12, '0'))::uuid`)
  const lines = statements.flatMap(({ text, values }) =>
    text.split(/;\s*/).map((one) => drawn(one.replace(/\$(\d+)/g, (_, at) => quote(values[Number(at) - 1])))),
  )
  return [`\\set n random(${firstCase}, ${lastCase})`, ...lines.filter(Boolean).map((line) => `${line.replace(/\s+/g, ' ')};`)].join('\n')
}

/** pgbench takes what follows a colon for a name, so that no colon is written. */
function quote(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = Array.isArray(value) ? `{${value.map((one) => `"${String(one)}"`).join(',')}}` : String(value)
  const told = text.replaceAll("'", "''")
  return /[\\:]/.test(text) ? `E'${told.replaceAll('\\', '\\\\').replaceAll(':', '\\x3a')}'` : `'${told}'`
}

/** Transactions a second. */
function runPgbench(url: string, script: string): Promise<number> {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'bench-')), 'event.sql')
  writeFileSync(file, script)
  const run = spawn('pgbench', ['-n', '-M', 'prepared', '-c', String(connections), '-T', String(seconds), '-f', file, url])
  let output = ''
  run.stdout.on('data', (chunk) => (output += String(chunk)))
  run.stderr.on('data', (chunk) => (output += String(chunk)))
  return new Promise((resolve, reject) => {
    run.once('close', () => {
      const tps = /tps = ([\d.]+)/.exec(output)?.[1]
      if (tps && !/aborted|error/i.test(output)) resolve(Number(tps))
      else reject(new Error(output))
    })
  })
}
