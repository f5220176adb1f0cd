import { type BatchRow, batchKeptFor, type NewBatch } from '@travessia/shared/batches'
import { addHours, type Instant } from '@travessia/shared/dates'
import type { Text } from '@travessia/shared/languages'
import { type Audience, audiences } from '@travessia/shared/names'
import { selectVisibleBriefs } from '../briefs/list.ts'
import type { Actor } from '../context.ts'
import type { Db, Tx } from '../db.ts'
import type { StoredBytes } from '../files.ts'
import { notFound } from '../problems.ts'

type State = BatchRow['state']

export interface Made extends StoredBytes {
  readonly name: string
  readonly audience: Audience
}

/** One's own batches whose files can still be fetched or are being made, newest first. */
export async function listBatches(db: Db, actor: Actor, now: Instant): Promise<BatchRow[]> {
  const found = await selectMine(db, actor, now).where('state', '!=', 'cancelled').orderBy('askedAt', 'desc').limit(50).execute()
  return found.map(withEnd)
}

export async function getBatch(db: Db, actor: Actor, batchId: string, now: Instant): Promise<BatchRow> {
  const found = await selectMine(db, actor, now).where('batch.id', '=', batchId).executeTakeFirst()
  if (!found) throw notFound('batch')
  return withEnd(found)
}

/** What was refused, in the order in which it was asked for. */
export async function listRefused(db: Db, actor: Actor, batchId: string) {
  return db
    .selectFrom('batchBrief')
    .select(['briefId', 'reasons'])
    .$castTo<{ briefId: string; reasons: Text[] }>()
    .where('organisationId', '=', actor.organisationId)
    .where('batchId', '=', batchId)
    .where('reasons', 'is not', null)
    .orderBy('position')
    .execute()
}

/** What was made, in the order in which it was asked for. */
export async function listMade(db: Db, actor: Actor, batchId: string): Promise<(Made & { briefId: string })[]> {
  const found = await db
    .selectFrom('batchBrief')
    .select(['briefId', 'name', 'sha256', 'size', 'audience'])
    .where('organisationId', '=', actor.organisationId)
    .where('batchId', '=', batchId)
    .where('sha256', 'is not', null)
    .orderBy('position')
    .execute()
  return found.flatMap(({ briefId, name, sha256, size, audience }) => {
    const reader = audiences.find((one) => one === audience)
    return name !== null && sha256 !== null && size !== null && reader ? [{ briefId, name, sha256, size, audience: reader }] : []
  })
}

/** Those of the briefs that exist for the actor, with what they are called. */
export async function listNamed(db: Db, actor: Actor, briefs: readonly string[], now: Instant) {
  if (briefs.length === 0) return new Map<string, never>()
  const found = await selectVisibleBriefs(db, actor, now)
    .select(['brief.id', 'brief.caseId', 'brief.title', 'brief.audience', 'case.reference'])
    .$narrowType<{ audience: Audience }>()
    .where('brief.id', 'in', briefs)
    .execute()
  return new Map(found.map((one) => [one.id, one]))
}

export async function insertBatch(tx: Tx, actor: Actor, { briefs, gaps, sheets }: NewBatch, now: Instant): Promise<string> {
  const { organisationId } = actor
  const { id } = await tx
    .insertInto('batch')
    .values({ organisationId, askedBy: actor.userId, askedAt: now, workedAt: now, gaps, sheets, total: briefs.length })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('batchBrief')
    .values(briefs.map((briefId, position) => ({ organisationId, batchId: id, position, briefId })))
    .execute()
  return id
}

/** One's own batch, held until the transaction ends: no brief of it is being made meanwhile. */
export async function lockBatch(tx: Tx, actor: Actor, batchId: string): Promise<{ state: State; total: number; done: number }> {
  const found = await tx
    .selectFrom('batch')
    .select(['state', 'total', 'done'])
    .$narrowType<{ state: State }>()
    .where('organisationId', '=', actor.organisationId)
    .where('askedBy', '=', actor.userId)
    .where('id', '=', batchId)
    .forUpdate()
    .executeTakeFirst()
  if (!found) throw notFound('batch')
  return found
}

export async function endBatch(
  tx: Tx,
  { organisationId, id }: { organisationId: string; id: string },
  state: Exclude<State, 'making'>,
  now: Instant,
): Promise<void> {
  await tx.updateTable('batch').set({ state, endedAt: now }).where('organisationId', '=', organisationId).where('id', '=', id).execute()
}

function selectMine(db: Db, actor: Actor, now: Instant) {
  return db
    .selectFrom('batch')
    .select(['batch.id', 'state', 'total', 'done', 'askedAt', 'endedAt'])
    .select((eb) =>
      eb
        .selectFrom('batchBrief')
        .select((inner) => inner.fn.countAll<number>().as('number'))
        .whereRef('batchBrief.organisationId', '=', 'batch.organisationId')
        .whereRef('batchBrief.batchId', '=', 'batch.id')
        .where('sha256', 'is not', null)
        .where('state', '!=', 'cancelled')
        .as('made'),
    )
    .$narrowType<{ state: State; made: number }>()
    .where('batch.organisationId', '=', actor.organisationId)
    .where('askedBy', '=', actor.userId)
    .where((eb) => eb.or([eb('endedAt', 'is', null), eb('endedAt', '>', addHours(now, -batchKeptFor))]))
}

function withEnd<Row extends { endedAt: Instant | null }>({ endedAt, ...row }: Row) {
  return { ...row, until: endedAt && addHours(endedAt, batchKeptFor) }
}
