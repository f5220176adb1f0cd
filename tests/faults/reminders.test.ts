import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { secondsOf } from '@travessia/shared/dates'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, openDatabase } from '../../packages/api/src/db.ts'
import { migrate } from '../../packages/api/src/migrate.ts'
import { startPostgres } from '../../packages/api/src/postgres.ts'
import { type MailSink, openMailSink } from '../support/mail-server.ts'
import { makeDataDir } from '../support/server-process.ts'
import { isLong } from '../support/trials.ts'

const { reminders, kills } = isLong ? { reminders: 10_000, kills: 20 } : { reminders: 600, kills: 5 }

/** New York sets its clocks back at 06:00 UTC of this day: the hour before it comes twice there. */
const begin = secondsOf('2026-11-01T05:30:00Z')
const place = makeDataDir()
const clock = `${place.dataDir}/clock`
const script = fileURLToPath(new URL('../support/post-worker.ts', import.meta.url))

let postgres: Awaited<ReturnType<typeof startPostgres>>
let db: Database
let sink: MailSink
const workers: ChildProcess[] = []

beforeAll(async () => {
  postgres = await startPostgres(place.dataDir)
  db = openDatabase(postgres.url)
  await migrate(db)
  await fill(reminders)
  sink = await openMailSink()
  setClock(0)
})

afterAll(async () => {
  await Promise.all(workers.map(kill))
  await sink.close()
  await db.destroy()
  await postgres.stop()
  place.remove()
})

test('three that send are killed again and again while the clock jumps: each reminder is there once, and each mail arrives', async () => {
  for (let number = 0; number < 3; number++) workers.push(start())
  const recoveries: number[] = []

  for (let killed = 0; killed < kills; killed++) {
    await sink.waitFor((reminders * (killed + 0.5 + Math.random() / 2)) / (kills + 1))
    // Once all of them, so that nobody is left who would go on.
    const isAll = killed === Math.floor(kills / 2)
    const gone = isAll ? workers.splice(0) : workers.splice(Math.floor(Math.random() * workers.length), 1)
    await Promise.all(gone.map(kill))
    const before = sink.count()
    workers.push(...gone.map(start))
    // How long a process takes to start is no matter of theirs.
    if (isAll) await once(workers[0]?.stdout ?? process.stdin, 'data')
    const began = performance.now()
    // Forward by an hour, and back again: over the hour that comes twice, and over the end of it.
    setClock(killed % 3 === 1 ? 3600 : 0)
    await sink.waitFor(Math.min(before + 1, reminders))
    recoveries.push(performance.now() - began)
  }
  await sink.waitForDistinct(reminders)
  await settle()

  const { rows } = await sql<{ all: number; deadlines: number; told: number; mails: number; sent: number }>`select
    (select count(*)::int from reminder) as all, (select count(distinct deadline_id)::int from reminder) as deadlines,
    (select count(*)::int from notification) as told, (select count(*)::int from outgoing_mail) as mails,
    (select count(*)::int from outgoing_mail where state = 'sent') as sent`.execute(db)
  expect(rows[0]).toEqual({ all: reminders, deadlines: reminders, told: reminders, mails: reminders, sent: reminders })
  const known = await db.selectFrom('outgoingMail').select('messageId').execute()
  expect(new Set(known.map(({ messageId }) => `<${messageId}>`))).toEqual(new Set(sink.ids.keys()))
  const processes = kills + 2
  expect(sink.count() - reminders, 'mails that came twice').toBeLessThanOrEqual(processes)
  expect(Math.max(...recoveries)).toBeLessThan(5000)
  process.stdout.write(
    `${reminders} reminders, ${kills} times killed (${processes} processes): ${sink.count() - reminders} mails twice, longest recovery ${Math.round(Math.max(...recoveries))} ms\n`,
  )
})

test('a day later, and an hour before it, nothing is told again', async () => {
  for (const seconds of [24 * 3600, 23 * 3600, 0]) {
    setClock(seconds)
    await Promise.all(workers.splice(0).map(kill))
    workers.push(start())
    await pause(3000)
  }
  await settle()

  const { rows } = await sql<{ all: number }>`select count(*)::int as all from reminder`.execute(db)
  expect([rows[0]?.all, sink.ids.size]).toEqual([reminders, reminders])
})

/** Until no mail waits any more; one to which the mail server gave no answer in time is tried again after half a minute. */
async function settle() {
  for (let tries = 0; tries < 900; tries++) {
    const waiting = await db.selectFrom('outgoingMail').select('id').where('state', '=', 'queued').executeTakeFirst()
    if (!waiting) return
    await pause(100)
  }
}

function setClock(seconds: number) {
  writeFileSync(clock, String(begin - secondsOf(new Date().toISOString()) + seconds))
}

function start(): ChildProcess {
  const env = { ...process.env, DATABASE_URL: postgres.url, SMTP_URL: sink.url, CLOCK_FILE: clock }
  return spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'inherit'] })
}

async function kill(child: ChildProcess) {
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

/** Cases with one fatal deadline each, whose first step falls on the day of the clock, in two zones and for fifty owners. */
async function fill(number: number) {
  await sql`
    with house as (insert into organisation (name) values ('Instituto') returning id),
    owner as (
      insert into member (organisation_id, id, name, email, role)
      select house.id, gen_random_uuid(), 'Owner ' || one, 'owner-' || one || '@example.org', 'lawyer' from house, generate_series(1, 50) as one
      returning organisation_id, id, split_part(name, ' ', 2)::int as number
    ),
    wish as (
      insert into notification_setting (organisation_id, member_id, zone, mail_assigned, mail_fatal, mail_escalated)
      select organisation_id, id, 'America/New_York', true, true, true from owner
    ),
    made as (
      insert into "case" (organisation_id, reference, title) select house.id, '2026-' || one, 'Case ' || one from house, generate_series(1, ${number}::int) as one
      returning organisation_id, id, split_part(title, ' ', 2)::int as number
    )
    insert into deadline (organisation_id, case_id, procedure, forum, rule, opened_by, holder, state, answer, due, due_at, zone, steps, source,
      confidence, owner_id)
    select made.organisation_id, made.id, 'iachr-petition', 'iachr', 'iachr-petition-six-months', gen_random_uuid(), 'us', 'running', 'due',
      '2026-11-16', '2026-11-17T05:00:00Z', case when made.number % 2 = 0 then 'America/New_York' else 'America/Sao_Paulo' end, '[]', '{}',
      'VERIFIED', owner.id
    from made join owner on owner.number = made.number % 50 + 1`.execute(db)
}
