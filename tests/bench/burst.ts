// Reads right after a burst of 60,000 writes, before the database has tidied up, against the same reads before it. What the
// machine does meanwhile is taken out by an answer that reads nothing.
import { sql } from 'kysely'
import type { Database } from '../../packages/api/src/db.ts'
import { load, type Served, serveApplication } from './http.ts'
import { caseAt, withLarge } from './large.ts'
import { median, show } from './measure.ts'

const writes = 60_000
const rounds = 5

await withLarge(async (large) => {
  const lawyer = await large.find('lawyer')
  const served = await serveApplication(large, lawyer)
  const reads = {
    list: '/api/cases?limit=50',
    deadlines: '/api/deadlines?limit=50&group=month',
    case: `/api/cases/${caseAt(201)}`,
    search: '/api/cases?q=parecer',
  }
  await sql`vacuum analyze`.execute(large.db)
  const before = await rateAll(served, reads)
  await writeMuch(large.db, lawyer.organisationId)
  const after = await rateAll(served, reads)
  const machine = (after.nothing ?? 1) / (before.nothing ?? 1)
  for (const name of Object.keys(reads)) {
    show(`${name}: after ${writes} writes ÷ before (goal ≥ 0.67)`, (after[name] ?? 0) / (before[name] ?? 1) / machine, '×')
  }
  served.close()
})

/** Rates in turn, with that of an answer that reads nothing. */
async function rateAll(served: Served, reads: Record<string, string>): Promise<Record<string, number>> {
  const rates = new Map<string, number[]>()
  for (let round = 0; round < rounds; round++) {
    for (const [name, address] of Object.entries({ nothing: '/api/openapi.json', ...reads })) {
      rates.set(name, [...(rates.get(name) ?? []), await load(served, address)])
    }
  }
  return Object.fromEntries([...rates].map(([name, values]) => [name, median(values)]))
}

/** Events, the update of their cases, and deadlines that give way to new ones: a third each, two hundred to a transaction. */
async function writeMuch(db: Database, organisationId: string) {
  const batch = 200
  for (let from = 1; from <= writes / 3; from += batch) {
    await db.transaction().execute(async (tx) => {
      const chosen = sql`select ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid from generate_series(${from}::int, ${from + batch - 1}::int) as n`
      await sql`insert into event (organisation_id, case_id, kind, happened_on, title, note, sequence, created_at, updated_at)
        select organisation_id, id, 'fact', date '2026-11-20', 'Andamento', '', 100000 + (random() * 1000000)::int, now(), now()
        from "case" where organisation_id = ${organisationId} and id in (${chosen})`.execute(tx)
      await sql`update "case" set updated_at = now(), version = version + 1
        where organisation_id = ${organisationId} and id in (${chosen})`.execute(tx)
      await sql`update deadline set version = version + 1, confidence = confidence
        where organisation_id = ${organisationId} and case_id in (${chosen}) and superseded_at is null and state = 'running'`.execute(tx)
    })
  }
}
