import { isDeepStrictEqual } from 'node:util'
import { mayDo } from '@travessia/shared/permissions'
import type { TrailRow } from '@travessia/shared/trail'
import { isAboutPerson, openFields } from '../audit-seal.ts'
import type { Actor } from '../context.ts'
import type { Db } from '../db.ts'
import { audienceOf } from '../people/queries.ts'
import type { JsonObject } from '../tables.gen.ts'
import { listUnprotected } from './queries.ts'

type Stored = Omit<TrailRow, 'changed' | 'before' | 'after'> & { before: JsonObject | null; after: JsonObject | null }

/**
 * An auditor reads who did what and when; what is known of people stays with the cleared, and who is protected is not told
 * by the way: the names are covered here too.
 */
export async function tellRows(db: Db, actor: Actor, rows: readonly Stored[]): Promise<TrailRow[]> {
  const people = rows.flatMap(({ action, recordId }) => (isAboutPerson(action) && recordId !== null ? [recordId] : []))
  const unprotected = await listUnprotected(db, actor.organisationId, people)
  return Promise.all(rows.map((row) => tell(db, actor, row, unprotected)))
}

async function tell(db: Db, actor: Actor, row: Stored, unprotected: ReadonlySet<string>): Promise<TrailRow> {
  const { before, after } = row
  // Some entries tell the whole record on both sides.
  const changed = before && after ? Object.keys(after).filter((field) => !isDeepStrictEqual(before[field], after[field])) : []
  const isOfPerson = isAboutPerson(row.action)
  const mayRead = mayDo(actor.role, 'case.read') && (!isOfPerson || audienceOf(actor.role) === 'cleared')
  if (!mayRead) return { ...row, changed, before: null, after: null }
  const { recordId } = row
  if (!isOfPerson || recordId === null) return { ...row, changed }
  const mayOpen = (field: string) => field === 'reason' || unprotected.has(recordId)
  const open = (values: JsonObject | null) => openFields(db, actor.organisationId, recordId, values, mayOpen)
  return { ...row, changed, before: await open(row.before), after: await open(row.after) }
}
