import { randomUUID } from 'node:crypto'
import { addDays, type Instant } from '@travessia/shared/dates'
import { mayDo } from '@travessia/shared/permissions'
import { rightToPutBack, type TrashKind, type TrashView, trashDays, trashKinds } from '@travessia/shared/trash'
import { sql } from 'kysely'
import type { OpenCaseId } from '../access.ts'
import type { Actor } from '../context.ts'
import type { Db, Tx } from '../db.ts'
import { notFound } from '../problems.ts'
import { keyringOf } from '../vault.ts'
import type { Gathered } from './gather.ts'

export interface Discarded {
  readonly kind: TrashKind
  readonly recordId: string
  readonly name: string
  readonly content: Gathered
}

export async function insertTrash(
  tx: Tx,
  actor: Actor,
  { organisationId, caseId }: OpenCaseId,
  one: Discarded,
  now: Instant,
): Promise<void> {
  const id = randomUUID()
  const keyring = await keyringOf(tx, organisationId)
  const { kind, recordId } = one
  const name = keyring.seal(one.name, `trash.name/${id}`)
  const fileIds = one.content.gone.flatMap(({ rows }) => rows.flatMap((row) => (row['file_id'] ? [String(row['file_id'])] : [])))
  const content = keyring.seal(JSON.stringify(one.content), `trash.content/${id}`)
  await tx
    .insertInto('trash')
    .values({ organisationId, id, caseId, kind, recordId, name, content, fileIds, deletedBy: actor.userId, deletedAt: now })
    .execute()
}

/** What was deleted in the case and the reader may put back, the newest first. */
export async function listTrash(db: Db, reader: Actor, id: OpenCaseId, now: Instant): Promise<TrashView[]> {
  const found = await db
    .selectFrom('trash')
    .innerJoin('member', (join) =>
      join.onRef('member.organisationId', '=', 'trash.organisationId').onRef('member.id', '=', 'trash.deletedBy'),
    )
    .select(['trash.id', 'kind', 'recordId', 'trash.name', 'member.name as deletedBy', 'deletedAt'])
    .$narrowType<{ kind: TrashKind }>()
    .where('trash.organisationId', '=', id.organisationId)
    .where('trash.caseId', '=', id.caseId)
    .where('kind', 'in', kindsFor(reader))
    .where('deletedAt', '>=', beginning(now))
    .orderBy('deletedAt', 'desc')
    .orderBy('trash.id')
    .limit(500)
    .execute()
  const keyring = await keyringOf(db, id.organisationId)
  return found.map((one) => ({
    ...one,
    name: keyring.open(one.name, `trash.name/${one.id}`),
    until: addDays(one.deletedAt.slice(0, 10), trashDays),
  }))
}

/** A thing by its own id: the last time that it was deleted. */
export async function getTrash(tx: Tx, reader: Actor, id: OpenCaseId, recordId: string, now: Instant) {
  const found = await tx
    .selectFrom('trash')
    .select(['id', 'kind', 'recordId', 'content'])
    .$narrowType<{ kind: TrashKind }>()
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('recordId', '=', recordId)
    .where('kind', 'in', kindsFor(reader))
    .where('deletedAt', '>=', beginning(now))
    .orderBy('deletedAt', 'desc')
    .executeTakeFirst()
  if (!found) throw notFound('trash')
  const content = (await keyringOf(tx, id.organisationId)).open(found.content, `trash.content/${found.id}`)
  // The cast holds: it was sealed from these.
  return { ...found, content: JSON.parse(content) as Gathered }
}

export async function deleteTrash(tx: Tx, id: OpenCaseId, trashId: string): Promise<void> {
  await tx.deleteFrom('trash').where('organisationId', '=', id.organisationId).where('id', '=', trashId).execute()
}

/** Empties the trash of a case: what was thrown away must not outlive that somebody of the case was made unreadable. */
export async function emptyTrash(tx: Tx, id: OpenCaseId): Promise<void> {
  await tx.deleteFrom('trash').where('organisationId', '=', id.organisationId).where('caseId', '=', id.caseId).execute()
}

/** Takes away for good, in all organisations, what nobody has put back in time. */
export async function sweepTrash(db: Db, now: Instant): Promise<void> {
  await db.deleteFrom('trash').where('deletedAt', '<', beginning(now)).execute()
}

/** The trash tells nobody of what they could not write themselves. */
function kindsFor({ role }: Actor): TrashKind[] {
  return trashKinds.filter((kind) => mayDo(role, rightToPutBack[kind]))
}

function beginning(now: Instant) {
  return sql<Instant>`${now}::timestamptz - make_interval(days => ${trashDays})`
}
