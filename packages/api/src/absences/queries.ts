import type { AbsenceView, NewAbsence } from '@travessia/shared/absences'
import type { Instant } from '@travessia/shared/dates'
import type { Actor } from '../context.ts'
import type { Db, Tx } from '../db.ts'
import { notFound } from '../problems.ts'

/** When the reader is away, the next first. */
export function listAbsences(db: Db, reader: Actor): Promise<AbsenceView[]> {
  return selectAbsences(db, reader).orderBy('absence.beginsOn').orderBy('absence.id').execute()
}

export async function getAbsence(db: Db, reader: Actor, id: string): Promise<AbsenceView> {
  const found = await selectAbsences(db, reader).where('absence.id', '=', id).executeTakeFirst()
  if (!found) throw notFound('absence')
  return found
}

export async function insertAbsence(tx: Tx, reader: Actor, absence: NewAbsence & { createdAt: Instant }): Promise<string> {
  const { id } = await tx
    .insertInto('absence')
    .values({ ...absence, organisationId: reader.organisationId, memberId: reader.userId })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function deleteAbsence(tx: Tx, reader: Actor, id: string): Promise<void> {
  await tx
    .deleteFrom('absence')
    .where('organisationId', '=', reader.organisationId)
    .where('memberId', '=', reader.userId)
    .where('id', '=', id)
    .execute()
}

/** Whether the member works on cases here, and so can stand in for somebody. */
export async function canStandIn(tx: Tx, { organisationId, userId }: Actor, memberId: string): Promise<boolean> {
  const found = await tx
    .selectFrom('member')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('id', '=', memberId)
    .where('id', '!=', userId)
    .where('suspended', '=', false)
    .where('role', 'not in', ['auditor', 'admin'])
    .executeTakeFirst()
  return found !== undefined
}

function selectAbsences(db: Db, { organisationId, userId }: Actor) {
  return db
    .selectFrom('absence')
    .leftJoin('member', (join) =>
      join.onRef('member.organisationId', '=', 'absence.organisationId').onRef('member.id', '=', 'absence.substituteId'),
    )
    .select(['absence.id', 'absence.beginsOn', 'absence.endsOn', 'absence.substituteId', 'member.name as substituteName'])
    .where('absence.organisationId', '=', organisationId)
    .where('absence.memberId', '=', userId)
}
