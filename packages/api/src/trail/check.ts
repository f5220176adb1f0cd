import type { Instant } from '@travessia/shared/dates'
import { sql } from 'kysely'
import { type Db, inTransaction, type Tx } from '../db.ts'
import type { Head } from './heads.ts'

/**
 * What was done to a row: its content changed, it or its seal was removed, it was put in past the seal, it exchanged
 * content or place with another. `cut`: rows are missing from the end; `rewritten`: another chain stands in place of
 * the one that a head was written down of.
 */
export type FindingKind = 'altered' | 'deleted' | 'gap' | 'inserted' | 'swapped' | 'reordered' | 'cut' | 'rewritten'

export interface Finding {
  /** Its place in the chain; null where it has none. */
  number: number | null
  auditId: string | null
  at: Instant | null
  kind: FindingKind
}

export interface TrailCheck {
  /** How many rows were reckoned anew. */
  rows: number
  head: { number: number; hash: string } | null
  /** How many heads that went out earlier were compared. */
  heads: number
  findings: Finding[]
}

/**
 * Reckons the chain of one organisation anew, which `db` must be scoped to, and compares it with the heads that
 * went out. All of it sees the same moment, whatever is written meanwhile.
 */
export function checkTrail(db: Db, heads: readonly Head[], since?: Instant): Promise<TrailCheck> {
  return inTransaction(db, async (tx) => {
    await sql`set transaction isolation level repeatable read, read only`.execute(tx)
    const findings: Finding[] = []
    const start = since === undefined ? 0 : await findStart(tx, since)
    let rows = 0
    for (let past: number | undefined = start; past !== undefined; past = await findNext(tx, past)) {
      findings.push(...(await checkSeals(tx, past)))
      rows += batch
    }
    findings.push(...(await listUnsealed(tx)))
    const head = await findHead(tx)
    const known = heads.filter((one) => one.number > start)
    return {
      rows: head ? Math.max(0, Math.min(rows, head.number - start)) : 0,
      head,
      heads: known.length,
      findings: [...(await explain(tx, findings)), ...(await compareHeads(tx, known, head?.number ?? 0))],
    }
  })
}

const batch = 5_000

async function checkSeals(tx: Tx, past: number): Promise<Finding[]> {
  return (await sql<Finding>`select * from app.check_seals(${past}, ${batch})`.execute(tx)).rows
}

async function listUnsealed(tx: Tx): Promise<Finding[]> {
  return (await sql<Finding>`select * from app.check_unsealed()`.execute(tx)).rows
}

/** Where the next batch begins; nothing after the last. */
async function findNext(tx: Tx, past: number): Promise<number | undefined> {
  const { rows } = await sql<{
    number: number
  }>`select number from audit_seal where organisation_id = app.organisation() and number > ${past}
    order by number offset ${batch - 1} limit 1`.execute(tx)
  return rows[0]?.number
}

async function findStart(tx: Tx, since: Instant): Promise<number> {
  const { rows } = await sql<{ number: number | null }>`select min(number) as number from audit_seal
    join audit on audit.organisation_id = audit_seal.organisation_id and audit.id = audit_id
    where audit_seal.organisation_id = app.organisation() and at >= ${since}`.execute(tx)
  return (rows[0]?.number ?? 1) - 1
}

/** The last seal of the organisation that `tx` is scoped to. */
async function findHead(tx: Tx) {
  const { rows } = await sql<{ number: number; hash: string }>`select number, encode(hash, 'hex') as hash from audit_seal
    where organisation_id = app.organisation() order by number desc limit 1`.execute(tx)
  return rows[0] ?? null
}

/** Which of the altered rows only stand in each other's place. Among very many it is not worth the time to ask. */
async function explain(tx: Tx, findings: Finding[]): Promise<Finding[]> {
  const altered = findings.filter(({ kind }) => kind === 'altered').flatMap(({ number }) => number ?? [])
  if (altered.length < 2 || altered.length > 200) return findings
  const { rows } = await sql<{ number: number; kind: FindingKind }>`select * from app.explain_altered(${altered})`.execute(tx)
  const kinds = new Map(rows.map(({ number, kind }) => [number, kind]))
  return findings.map((one) => ({ ...one, kind: (one.number !== null && kinds.get(one.number)) || one.kind }))
}

/** One finding for each head that no longer holds; for those beyond the end, one for all. */
async function compareHeads(tx: Tx, heads: readonly Head[], last: number): Promise<Finding[]> {
  const { rows } = await sql<{ number: number; hash: string }>`select number, encode(hash, 'hex') as hash from audit_seal
    where organisation_id = app.organisation() and number = any (${heads.map(({ number }) => number)}::bigint[])`.execute(tx)
  const hashes = new Map(rows.map(({ number, hash }) => [number, hash]))
  const beyond = heads.find(({ number }) => number > last)
  const wrong = heads.filter(({ number, hash }) => number <= last && hashes.get(number) !== hash)
  return [
    ...wrong.map(({ number, at }): Finding => ({ number, auditId: null, at, kind: 'rewritten' })),
    ...(beyond ? [{ number: last + 1, auditId: null, at: beyond.at, kind: 'cut' } satisfies Finding] : []),
  ]
}
