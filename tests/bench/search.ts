// The search over everything on the large organisation of scripts/seed.ts, against a read of one case by its key under the same
// rules, both in turn within one run: words in nearly every record, rare ones, several, numbers, and what nothing has.
// DATA_DIR keeps the organisation from run to run.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { searchFilter } from '@travessia/shared/search-hits'
import { sql } from 'kysely'
import { scopeOf } from '../../packages/api/src/access.ts'
import { readConfig } from '../../packages/api/src/config.ts'
import type { Actor } from '../../packages/api/src/context.ts'
import { type Database, openDatabase } from '../../packages/api/src/db.ts'
import { openFileStore } from '../../packages/api/src/files.ts'
import { unlock } from '../../packages/api/src/master-key.ts'
import { migrate } from '../../packages/api/src/migrate.ts'
import { startPostgres } from '../../packages/api/src/postgres.ts'
import { searchAll } from '../../packages/api/src/search/search.ts'
import { seed, seedNow } from '../../scripts/seed.ts'
import { compare, show } from './measure.ts'

const size = Number(process.argv[2] ?? 100_000)
const rounds = 40

async function benchSearch(db: Database) {
  const actors = { lawyer: await findActor(db, 'lawyer'), partner: await findActor(db, 'partner') }
  const { rows } = await sql<{
    kind: string
    number: number
  }>`select kind, count(*)::integer as number from search_entry group by kind`.execute(db)
  for (const { kind, number } of rows) show(`entries: ${kind}`, number, '')
  const common = await findCommon(db)
  const searches: Record<string, [Actor, object]> = {
    [`the commonest word (${common})`]: [actors.lawyer, { q: common }],
    'the same, of events alone': [actors.lawyer, { q: common, kind: 'event' }],
    'a word in a tenth': [actors.lawyer, { q: 'parecer' }],
    'two common words': [actors.lawyer, { q: 'corte interamericana' }],
    'three words': [actors.lawyer, { q: 'apatridia warao corumbá' }],
    'a word that is being typed': [actors.lawyer, { q: 'viol' }],
    'two letters': [actors.lawyer, { q: 'vi' }],
    'a number': [actors.lawyer, { q: '5054321-31' }],
    'typed wrong by a letter': [actors.lawyer, { q: 'corunbá apatrydia' }],
    'a word of nowhere': [actors.lawyer, { q: 'ornitorrinco' }],
    'the commonest word, by a partner': [actors.partner, { q: common }],
  }
  for (const [name, [actor, filter]] of Object.entries(searches)) {
    const own = db.as(scopeOf(actor, seedNow))
    const id = await findCase(db)
    const times = await compare(rounds, {
      search: () => searchAll(own, files, actor, searchFilter.parse(filter), seedNow),
      read: () => own.selectFrom('case').selectAll().where('organisationId', '=', actor.organisationId).where('id', '=', id).execute(),
    })
    show(name, times['search'] ?? 0, 'ms')
    show(`${name} ÷ read by key (goal ≤ 50)`, (times['search'] ?? 0) / (times['read'] ?? 1), '×')
  }
}

/** The word that most entries have. */
async function findCommon(db: Database): Promise<string> {
  const { rows } = await sql<{ word: string }>`select substr(word, 10) as word
    from ts_stat('select words from search_entry where kind in (''event'',''case'') limit 200000') where substr(word, 9, 1) in ('e','c') order by ndoc desc limit 1`.execute(
    db,
  )
  return rows[0]?.word ?? ''
}

async function findCase(db: Database): Promise<string> {
  const { id } = await db.selectFrom('case').select('id').where('visibility', '=', 'organisation').limit(1).executeTakeFirstOrThrow()
  return id
}

async function findActor(db: Database, role: string): Promise<Actor> {
  const { rows } =
    await sql<Actor>`select organisation_id, id as user_id, role, language from member where role = ${role} order by created_at, name limit 1`.execute(
      db,
    )
  if (!rows[0]) throw new Error(`Nobody is ${role}.`)
  return rows[0]
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
  await benchSearch(db)
} finally {
  await db.destroy()
  await server?.stop()
}
