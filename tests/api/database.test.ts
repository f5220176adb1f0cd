import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { type Db, inTransaction, toJson } from '../../packages/api/src/db.ts'
import { openTestDatabase } from '../support/database.ts'

const { db } = await openTestDatabase()

test('days and moments leave the database as text, moments in UTC', async () => {
  const { rows } = await sql`
    select '2026-03-01'::date as day, array['2026-03-01'::date] as days,
           '2026-03-01 09:00:00.5-03'::timestamptz as moment, array['2026-03-01 09:00-03'::timestamptz] as moments`.execute(db)

  expect(rows).toEqual([{ day: '2026-03-01', days: ['2026-03-01'], moment: '2026-03-01T12:00:00.5Z', moments: ['2026-03-01T12:00:00Z'] }])
})

test('counts are numbers', async () => {
  const { rows } = await sql`select count(*) as counted from generate_series(1, 3)`.execute(db)

  expect(rows).toEqual([{ counted: 3 }])
})

test('keys inside a jsonb value keep their spelling, and a list stays a list', async () => {
  const { rows } = await sql`select ${toJson([{ snake_case: 1 }])} as first_steps`.execute(db)

  expect(rows).toEqual([{ firstSteps: [{ snake_case: 1 }] }])
})

test('a transaction inside a transaction is the same one', async () => {
  const ids = await inTransaction(db, async (outer) => {
    const own = await currentTransaction(outer)
    return [own, await inTransaction(outer, currentTransaction)]
  })

  expect(ids[0]).toBe(ids[1])
})

test('portuguese words are searched by their stem', async () => {
  const { rows } = await sql`select to_tsvector('portuguese', 'deportados') @@ to_tsquery('portuguese', 'deportado') as found`.execute(db)

  expect(rows).toEqual([{ found: true }])
})

describe('what somebody asks', () => {
  const as = db.as({ organisationId: crypto.randomUUID(), userId: null, role: 'house', today: '2026-11-26' })

  test('in one turn shares a transaction, and two visitors never do', async () => {
    const other = db.as({ organisationId: crypto.randomUUID(), userId: null, role: 'house', today: '2026-11-26' })
    const [one, two, theirs] = await Promise.all([currentTransaction(as), currentTransaction(as), currentTransaction(other)])
    const later = await currentTransaction(as)

    expect(one).toBe(two)
    expect(new Set([one, theirs, later]).size).toBe(3)
  })

  test('fails as a whole with the first reason, and leaves the connection as it was', async () => {
    const failing = [sql`select ${1}::int / 0`.execute(as), sql`select ${1}::int`.execute(as)]
    const told = await Promise.allSettled(failing)
    const { rows } = await sql`select current_user = session_user as is_house, current_setting('app.role', true) as role`.execute(db)

    expect(told).toMatchObject([{ reason: { message: 'division by zero' } }, { reason: { message: 'division by zero' } }])
    expect(rows).toEqual([{ isHouse: true, role: '' }])
    expect(await sql`select ${2}::int as two`.execute(as)).toMatchObject({ rows: [{ two: 2 }] })
  })
})

async function currentTransaction(db: Db) {
  const { rows } = await sql<{ id: string }>`select pg_current_xact_id()::text as id`.execute(db)
  return rows[0]?.id
}
