import { batchKeptFor, type NewBatch } from '@travessia/shared/batches'
import { addHours, type Instant } from '@travessia/shared/dates'
import type { Text } from '@travessia/shared/languages'
import { type Tx, toJson } from '../db.ts'
import type { Made } from './queries.ts'

/** A batch that waits for its next briefs to be made, for whom and how. */
export interface Work {
  readonly organisationId: string
  readonly id: string
  readonly askedBy: string
  readonly gaps: NewBatch['gaps']
  readonly sheets: boolean
}

export type Outcome = Made | { readonly reasons: readonly Text[] }

/** Takes the batch that waited longest and that no other server has in hand, until the transaction ends. */
export async function claimBatch(tx: Tx): Promise<Work | undefined> {
  return tx
    .selectFrom('batch')
    .select(['organisationId', 'id', 'askedBy', 'gaps', 'sheets'])
    .$narrowType<Pick<Work, 'gaps'>>()
    .where('state', '=', 'making')
    .orderBy('workedAt')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
}

/** The next briefs of the batch that were neither made nor refused. */
export async function listWaiting(tx: Tx, { organisationId, id }: Work, limit: number) {
  return tx
    .selectFrom('batchBrief')
    .select(['position', 'briefId'])
    .where('organisationId', '=', organisationId)
    .where('batchId', '=', id)
    .where('sha256', 'is', null)
    .where('reasons', 'is', null)
    .orderBy('position')
    .limit(limit)
    .execute()
}

export async function settleBrief(tx: Tx, { organisationId, id }: Work, position: number, outcome: Outcome): Promise<void> {
  await tx
    .updateTable('batchBrief')
    .set('reasons' in outcome ? { reasons: toJson(outcome.reasons) } : outcome)
    .where('organisationId', '=', organisationId)
    .where('batchId', '=', id)
    .where('position', '=', position)
    .execute()
}

/** Writes down how far the batch has come, and lets the others have their turn. */
export async function moveOn(tx: Tx, { organisationId, id }: Work, now: Instant): Promise<{ done: number; refused: number }> {
  const settled = await tx
    .selectFrom('batchBrief')
    .select((eb) => [eb.fn.count<number>('sha256').as('made'), eb.fn.count<number>('reasons').as('refused')])
    .where('organisationId', '=', organisationId)
    .where('batchId', '=', id)
    .executeTakeFirstOrThrow()
  const done = settled.made + settled.refused
  await tx.updateTable('batch').set({ done, workedAt: now }).where('organisationId', '=', organisationId).where('id', '=', id).execute()
  return { done, refused: settled.refused }
}

/** Takes a batch whose files must go: it was cancelled, or its day is over. */
export async function claimEnded(tx: Tx, now: Instant) {
  return tx
    .selectFrom('batch')
    .select(['organisationId', 'id', 'endedAt'])
    .where('endedAt', 'is not', null)
    .where((eb) =>
      eb.or([eb('endedAt', '<=', addHours(now, -batchKeptFor)), eb.and([eb('state', '=', 'cancelled'), eb('clearedAt', 'is', null)])]),
    )
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
}

/** Of a batch that was cancelled only that it was stays for a day; of one that is over, nothing. */
export async function clearBatch(
  tx: Tx,
  { organisationId, id, endedAt }: { organisationId: string; id: string; endedAt: Instant | null },
  now: Instant,
) {
  const isOver = endedAt !== null && endedAt <= addHours(now, -batchKeptFor)
  if (isOver) await tx.deleteFrom('batch').where('organisationId', '=', organisationId).where('id', '=', id).execute()
  else {
    await tx.deleteFrom('batchBrief').where('organisationId', '=', organisationId).where('batchId', '=', id).execute()
    await tx.updateTable('batch').set({ clearedAt: now }).where('organisationId', '=', organisationId).where('id', '=', id).execute()
  }
}
