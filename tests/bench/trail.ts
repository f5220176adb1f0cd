// The trail: what a seal costs a write, whether a long transaction stays linear, and how fast the chain is reckoned anew.
// A database of its own beside DATA_DIR, made anew each time.
import { rmSync } from 'node:fs'
import path from 'node:path'
import { sql } from 'kysely'
import { audit } from '../../packages/api/src/audit.ts'
import { readConfig } from '../../packages/api/src/config.ts'
import { type Database, inTransaction, openDatabase } from '../../packages/api/src/db.ts'
import { prepareFolder } from '../../packages/api/src/folder.ts'
import { migrate } from '../../packages/api/src/migrate.ts'
import { startPostgres } from '../../packages/api/src/postgres.ts'
import { checkTrail } from '../../packages/api/src/trail/check.ts'
import { compare, show, time } from './measure.ts'

const at = '2026-11-26T12:00:00Z'
const [small, large] = [20_000, Number(process.argv[2] ?? 200_000)]

async function bench(db: Database) {
  const perRow = async (rows: number) => (await time(() => insertMany(db, rows))) / rows
  await perRow(2_000)
  const [few, many] = [await perRow(small), await perRow(large)]
  show(`insert ${small} rows in one transaction, per row`, few, 'ms each')
  show(`insert ${large} rows in one transaction, per row`, many, 'ms each')
  show('ratio (goal ≤ 1.5)', many / few, 'times')

  const { id: organisationId } = await db.selectFrom('organisation').select('id').executeTakeFirstOrThrow()
  const scope = { organisationId, userId: null, role: 'house', today: '2026-11-26' } as const
  const began = performance.now()
  const check = await checkTrail(db.as(scope), [])
  const seconds = (performance.now() - began) / 1000
  if (check.findings.length > 0) throw new Error(`The chain does not hold: ${JSON.stringify(check.findings[0])}`)
  show(`rows reckoned anew per second, of ${check.rows} (goal ≥ 100000)`, check.rows / seconds, '')

  const write = (sealed: boolean) => async () => {
    await sql.raw(`alter table audit ${sealed ? 'enable' : 'disable'} trigger sealed`).execute(db)
    for (let turn = 0; turn < 300; turn++)
      await inTransaction(db, (tx) => audit(tx, { organisationId, userId: null }, { action: 'case.edit', after, at }))
  }
  const cost = await compare(5, { sealed: write(true), bare: write(false) })
  show('one audited write, sealed', (cost.sealed ?? 0) / 300, 'ms each')
  show('one audited write, without a seal', (cost.bare ?? 0) / 300, 'ms each')
}

const after = { title: 'Família M. v. Brasil', summary: 'Remoção forçada de famílias migrantes. '.repeat(6), territory: 'Curitiba/PR' }

async function insertMany(db: Database, rows: number) {
  await inTransaction(db, async (tx) => {
    await sql`insert into organisation (name) select 'Instituto' where not exists (select from organisation)`.execute(tx)
    await sql`insert into audit (organisation_id, action, record_id, after, at, via)
      select id, 'authority.add', gen_random_uuid(), ${JSON.stringify(after)}::jsonb, ${at}::timestamptz + make_interval(secs => n), 'system'
      from organisation, generate_series(1, ${rows}::int) as n`.execute(tx)
  })
}

const dataDir = path.join(readConfig(process.env).dataDir, 'trail')
rmSync(dataDir, { recursive: true, force: true })
prepareFolder(dataDir)
const server = await startPostgres(dataDir)
const db = openDatabase(server.url)
try {
  await migrate(db)
  await bench(db)
} finally {
  await db.destroy()
  await server.stop()
}
