import type { Instant } from '@travessia/shared/dates'
import { mayDo } from '@travessia/shared/permissions'
import { z } from 'zod'
import type { OpenCaseId } from '../access.ts'
import { isAboutPerson, openFields } from '../audit-seal.ts'
import type { Actor } from '../context.ts'
import { decodeCursor, pageOf } from '../cursor.ts'
import type { Db } from '../db.ts'
import { audienceOf, listUnprotected } from '../people/queries.ts'
import type { JsonObject } from '../tables.gen.ts'

export const historyFilter = z.object({
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

/** One write in the life of a case. What was written is told only to those who may read it. */
export interface HistoryRow {
  id: number
  action: string
  recordId: string | null
  actorName: string | null
  at: Instant
  /** The fields that changed. */
  changed: string[]
  before: JsonObject | null
  after: JsonObject | null
}

export async function listHistory(db: Db, actor: Actor, id: OpenCaseId, filter: z.output<typeof historyFilter>) {
  const after = decodeCursor(filter.cursor, z.tuple([z.int().positive()]))
  const found = await db
    .selectFrom('audit')
    .leftJoin('member', (join) => join.onRef('member.organisationId', '=', 'audit.organisationId').onRef('member.id', '=', 'audit.actorId'))
    .select(['audit.id', 'action', 'recordId', 'member.name as actorName', 'at', 'before', 'after'])
    .$narrowType<Pick<HistoryRow, 'before' | 'after'>>()
    .where('audit.organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .$if(after !== undefined, (query) => query.where('audit.id', '<', after?.[0] ?? 0))
    .orderBy('audit.id', 'desc')
    .limit(filter.limit + 1)
    .execute()
  const page = pageOf(found, filter.limit, (row) => [row.id])
  const open = await listUnprotected(db, id)
  return { items: await Promise.all(page.items.map((row) => tell(db, id, row, actor, open))), next: page.next }
}

/**
 * An auditor reads who did what and when; what is known of people stays with the cleared, and who is protected is not told
 * by the way: the names are covered here too.
 */
async function tell(
  db: Db,
  id: OpenCaseId,
  row: Omit<HistoryRow, 'changed'>,
  actor: Actor,
  unprotected: ReadonlySet<string>,
): Promise<HistoryRow> {
  const isOfPerson = isAboutPerson(row.action)
  const mayRead = mayDo(actor.role, 'case.read') && (!isOfPerson || audienceOf(actor.role) === 'cleared')
  const changed = row.before && row.after ? Object.keys(row.after) : []
  if (!mayRead) return { ...row, changed, before: null, after: null }
  if (!isOfPerson || row.recordId === null) return { ...row, changed }
  const { recordId } = row
  const mayOpen = (field: string) => field === 'reason' || unprotected.has(recordId)
  const [before, after] = await Promise.all(
    [row.before, row.after].map((values) => openFields(db, id.organisationId, recordId, values, mayOpen)),
  )
  return { ...row, changed, before: before ?? null, after: after ?? null }
}
