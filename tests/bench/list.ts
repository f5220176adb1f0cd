// The lists on the large organisation of scripts/seed.ts. DATA_DIR keeps it from run to run.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { caseFilter } from '@travessia/shared/cases'
import { deadlineFilter } from '@travessia/shared/deadline-view'
import { sql } from 'kysely'
import { getOpenCase, scopeOf } from '../../packages/api/src/access.ts'
import { readCase } from '../../packages/api/src/cases/case-file.ts'
import { listCases } from '../../packages/api/src/cases/list.ts'
import { readConfig } from '../../packages/api/src/config.ts'
import type { Actor } from '../../packages/api/src/context.ts'
import { type Database, openDatabase } from '../../packages/api/src/db.ts'
import { listDue } from '../../packages/api/src/deadlines/across.ts'
import { openFileStore } from '../../packages/api/src/files.ts'
import { unlock } from '../../packages/api/src/master-key.ts'
import { migrate } from '../../packages/api/src/migrate.ts'
import { startPostgres } from '../../packages/api/src/postgres.ts'
import { seed, seedNow } from '../../scripts/seed.ts'
import { compare, show } from './measure.ts'

const size = Number(process.argv[2] ?? 100_000)
const rounds = 15

async function benchLists(db: Database) {
  const { lawyer, director, partner } = await findActors(db)
  const list = (actor: Actor, query: object) => () =>
    listCases(db.as(scopeOf(actor, seedNow)), actor, caseFilter.parse(query), seedNow, 'pt-BR')
  const due = (query: object) => () => listDue(db.as(scopeOf(lawyer, seedNow)), lawyer, deadlineFilter.parse(query), seedNow, 'pt-BR')

  for (const sort of ['next', 'updated', 'title'] as const) {
    const cursor = await turnPages(db, lawyer, sort, 200)
    const times = await compare(rounds, {
      first: list(lawyer, { sort }),
      deep: list(lawyer, { sort, cursor }),
      unseen: list(director, { sort }),
    })
    show(`first page by ${sort}`, times.first ?? 0, 'ms')
    show(`page 200 ÷ first page, by ${sort}`, (times.deep ?? 0) / (times.first ?? 1), '×')
    show(`list with visibility ÷ without, by ${sort}`, (times.first ?? 0) / (times.unseen ?? 1), '×')
  }
  await tell('list', {
    'forum iachr': list(lawyer, { forum: 'iachr' }),
    'forum and stage': list(lawyer, { forum: 'iachr', stage: 'merits' }),
    'forum and stage, by title': list(lawyer, { forum: 'iachr', stage: 'merits', sort: 'title' }),
    'a stage of nowhere': list(lawyer, { stage: 'nowhere' }),
    'front course': list(lawyer, { front: 'course' }),
    closed: list(lawyer, { status: 'closed', sort: 'updated' }),
    'shared with a partner': list(partner, {}),
  })
  await tell('search', {
    'a word in nearly all': list(lawyer, { q: 'violação' }),
    'a word in a tenth': list(lawyer, { q: 'parecer' }),
    'two common words': list(lawyer, { q: 'corte interamericana' }),
    'three words': list(lawyer, { q: 'apatridia warao corumbá', status: 'all' }),
    'a number': list(lawyer, { q: '5054321-', status: 'all' }),
    'a number without punctuation': list(lawyer, { q: '505432131', status: 'all' }),
    'a word of nowhere': list(lawyer, { q: 'ornitorrinco' }),
    'two letters': list(lawyer, { q: 'zx' }),
    'by a partner': list(partner, { q: 'violação' }),
    'by title': list(lawyer, { q: 'parecer', sort: 'title' }),
  })
  await tell('home', {
    everything: due({}),
    overdue: due({ group: 'overdue' }),
    today: due({ group: 'today' }),
    week: due({ group: 'week' }),
    month: due({ group: 'month' }),
    later: due({ group: 'later' }),
    waiting: due({ group: 'waiting' }),
    mine: due({ owner: 'me' }),
    'my week': due({ owner: 'me', group: 'week' }),
    'of nobody, month': due({ owner: 'nobody', group: 'month' }),
  })
  const long = await openAt(db, director, 200)
  const usual = await openAt(db, director, 201)
  await tell('case', {
    'with some ten events': () => readCase(db, files, usual, seedNow),
    'with ninety events': () => readCase(db, files, long, seedNow),
  })
}

async function tell(noun: string, works: Record<string, () => Promise<unknown>>) {
  for (const [name, took] of Object.entries(await compare(rounds, works))) show(`${noun}: ${name}`, took, 'ms')
}

async function turnPages(db: Database, actor: Actor, sort: 'next' | 'updated' | 'title', pages: number): Promise<string | undefined> {
  let cursor: string | undefined
  for (let page = 1; page < pages; page++)
    cursor =
      (await listCases(db.as(scopeOf(actor, seedNow)), actor, caseFilter.parse({ sort, cursor }), seedNow, 'pt-BR')).next ?? undefined
  return cursor
}

async function findActors(db: Database) {
  const rows = await sql<Actor>`select organisation_id, id as user_id, role, language from member order by created_at, name`.execute(db)
  const find = (role: string): Actor => {
    const found = rows.rows.find((one) => one.role === role)
    if (!found) throw new Error(`Nobody is ${role}.`)
    return found
  }
  return { lawyer: find('lawyer'), director: find('director'), partner: find('partner') }
}

async function openAt(db: Database, actor: Actor, number: number) {
  return getOpenCase(db, actor, `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`, seedNow)
}

const config = readConfig(process.env)
const isNew = !existsSync(path.join(config.dataDir, 'postgres'))
const server = config.databaseUrl ? undefined : await startPostgres(config.dataDir)
const files = openFileStore({ folder: path.join(config.dataDir, 'files'), key: Buffer.alloc(32), maxBytes: config.maxFileBytes })
const db = openDatabase(config.databaseUrl ?? server?.url ?? '', { connections: 4 })
try {
  await migrate(db)
  await unlock(db, config)
  if (isNew && server) await seed(db, size)
  await benchLists(db)
} finally {
  await db.destroy()
  await server?.stop()
}
