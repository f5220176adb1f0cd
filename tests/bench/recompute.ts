// A closure is added to a calendar under which ten thousand cases have running deadlines, while people go on writing.
// A database of its own beside DATA_DIR, kept from run to run.
import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { newAddition } from '@travessia/shared/calendar-additions'
import { newEvent } from '@travessia/shared/events'
import { sql } from 'kysely'
import { getOpenCase } from '../../packages/api/src/access.ts'
import { confirmChange, proposeAddition, withdrawAddition } from '../../packages/api/src/calendars/actions.ts'
import { readChange } from '../../packages/api/src/calendars/change.ts'
import { workOnChange } from '../../packages/api/src/calendars/work.ts'
import { readConfig } from '../../packages/api/src/config.ts'
import type { Actor } from '../../packages/api/src/context.ts'
import { type Db, openDatabase } from '../../packages/api/src/db.ts'
import { refreshCase } from '../../packages/api/src/deadlines/actions.ts'
import { deleteEvent, recordEvent } from '../../packages/api/src/events/actions.ts'
import { migrate } from '../../packages/api/src/migrate.ts'
import { startPostgres } from '../../packages/api/src/postgres.ts'
import { seed, seedNow } from '../../scripts/seed.ts'
import { median, show, time } from './measure.ts'

const size = Number(process.argv[2] ?? 10_000)
const quietWrites = 200
const restBetweenWrites = 20

const log = { warn: (line: unknown) => console.log(String(line)) }

/** Gives every case a judgment served in a federal court a few days ago, and stores what all of its events mean. */
async function prepare(db: Db) {
  const { organisationId, members } = await seed(db, size)
  const court = sql`select organisation_id, id, row_number() over (order by id) as number from "case" where organisation_id = ${organisationId}`
  await sql`insert into proceeding (organisation_id, case_id, procedure, forum, court, our_role, stage, position)
    select organisation_id, id, 'br-ms', 'br-courts', 'jfpr', 'petitioner', '', 99 from (${court}) as one`.execute(db)
  await sql`insert into event (organisation_id, case_id, proceeding_id, kind, happened_on, sequence)
    select organisation_id, case_id, id, 'judgment-served', date '2026-11-16' + (abs(hashtext(case_id::text)) % 5), 9999
    from proceeding where organisation_id = ${organisationId} and position = 99`.execute(db)
  const actor = { organisationId, userId: members.director, role: 'director', language: 'pt-BR' } as const
  for (let number = 1; number <= size; number += 1) await refreshCase(db, await openAt(db, actor, number), seedNow)
  await sql`vacuum analyze`.execute(db)
}

async function bench(db: Db) {
  const actor = await findDirector(db)
  const now = () => seedNow
  const quiet = await writeWhile(db, actor, (writes) => writes < quietWrites)
  tell('event write, quiet', quiet)

  const input = newAddition.parse({
    effect: 'closed',
    name: 'Enchente',
    startsOn: '2026-11-25',
    endsOn: '2026-11-25',
    source: 'Portaria 1',
  })
  const added = await proposeAddition(db, actor, 'jfpr', input, now(), 'pt-BR')
  await run('check', added.id)
  await confirmChange(db, actor, added.id, now(), 'pt-BR')
  await run('apply', added.id)
  const withdrawn = await withdrawAddition(db, actor, added.addition.id, now(), 'pt-BR')
  await work(db)
  await confirmChange(db, actor, withdrawn.id, now(), 'pt-BR')
  await run('take back', withdrawn.id)
  await sql`delete from calendar_change; delete from calendar_addition`.execute(db)

  async function run(name: string, changeId: string) {
    let isDone = false
    let took = 0
    const [writes] = await Promise.all([
      writeWhile(db, actor, () => !isDone),
      time(() => work(db)).then((ms) => {
        took = ms
        isDone = true
      }),
    ])
    const { done, effects } = await readChange(db, actor, changeId, now(), 'pt-BR')
    show(`${name}: ${done} cases, ${effects.total} deadlines`, took / 1000, 's')
    show(`${name}: cases in a second`, done / (took / 1000), '')
    tell(`event write during ${name}`, writes)
    show(`event write during ${name} ÷ quiet, median`, median(writes) / median(quiet), '×')
    show(`event write during ${name} ÷ quiet, 95 of 100`, high(writes) / high(quiet), '×')
  }
}

async function work(db: Db) {
  while (await workOnChange(db, seedNow, log));
}

/** Records and deletes events in one case after another, as a busy team would, and times each write. */
async function writeWhile(db: Db, actor: Actor, goesOn: (writes: number) => boolean): Promise<number[]> {
  const times: number[] = []
  for (let number = 1; goesOn(times.length); number = ((number + 7919) % size) + 1) {
    const id = await openAt(db, actor, number)
    const { proceeding } = await db
      .selectFrom('proceeding')
      .select('id as proceeding')
      .where('organisationId', '=', id.organisationId)
      .where('caseId', '=', id.caseId)
      .where('position', '=', 99)
      .executeTakeFirstOrThrow()
    const event = newEvent.parse({ proceedingId: proceeding, kind: 'information-filed', on: '2026-11-20' })
    let made: { id: string; version: number } | undefined
    times.push(await time(async () => (made = await recordEvent(db, actor, id, event, seedNow))))
    await pause(restBetweenWrites)
    if (made) {
      const { id: eventId, version } = made
      times.push(await time(() => deleteEvent(db, actor, id, eventId, version, seedNow)))
    }
    await pause(restBetweenWrites)
  }
  return times
}

function tell(name: string, times: number[]) {
  show(`${name}: median of ${times.length}`, median(times), 'ms')
  show(`${name}: 95 of 100 within`, high(times), 'ms')
  show(`${name}: longest`, Math.max(...times), 'ms')
}

function high(times: number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN
}

async function findDirector(db: Db): Promise<Actor> {
  const { rows } =
    await sql<Actor>`select organisation_id, id as user_id, role, language from member where role = 'director' limit 1`.execute(db)
  const [director] = rows
  if (!director) throw new Error('Nobody is director.')
  return director
}

function openAt(db: Db, actor: Actor, number: number) {
  return getOpenCase(db, actor, `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`, seedNow)
}

const config = readConfig(process.env)
const folder = path.join(path.dirname(config.dataDir), `${path.basename(config.dataDir)}-recompute`)
const isNew = !existsSync(path.join(folder, 'postgres'))
mkdirSync(folder, { recursive: true })
const server = config.databaseUrl ? undefined : await startPostgres(folder)
const db = openDatabase(config.databaseUrl ?? server?.url ?? '')
try {
  await migrate(db)
  if (isNew && server) await prepare(db)
  await bench(db)
} finally {
  await db.destroy()
  await server?.stop()
}
