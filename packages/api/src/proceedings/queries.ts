import type { IsoDate } from '@travessia/shared/dates'
import type { ProceedingView } from '@travessia/shared/proceedings'
import { sql } from 'kysely'
import type { OpenCaseId } from '../access.ts'
import type { Db, Tx } from '../db.ts'
import { keep } from '../kept.ts'
import { notFound } from '../problems.ts'

const columns = ['id', 'procedure', 'court', 'number', 'ourRole', 'beganOn', 'stage', 'since', 'outcome', 'version'] as const

export function listProceedings(db: Db, id: OpenCaseId): Promise<ProceedingView[]> {
  return proceedingsOf(db, id)
}

const proceedingsOf = keep((db, id: OpenCaseId) => selectProceedings(db, id).orderBy('position').orderBy('id'))

/** The proceedings of these cases, by what one is told apart. */
export async function listOfCases(db: Db, organisationId: string, caseIds: readonly string[]) {
  if (caseIds.length === 0) return []
  return db
    .selectFrom('proceeding')
    .select(['id', 'caseId', 'procedure', 'number', 'beganOn'])
    .where('organisationId', '=', organisationId)
    .where('caseId', 'in', caseIds)
    .execute()
}

export async function findProceeding(db: Db, id: OpenCaseId, proceedingId: string): Promise<ProceedingView | undefined> {
  return selectProceedings(db, id).where('id', '=', proceedingId).executeTakeFirst()
}

export async function getProceeding(db: Db, id: OpenCaseId, proceedingId: string): Promise<ProceedingView> {
  const found = await findProceeding(db, id, proceedingId)
  if (!found) throw notFound('proceeding')
  return found
}

/** Whether something was filed in the proceeding, which therefore stays. */
export async function hasFilings(tx: Tx, id: OpenCaseId, proceedingId: string): Promise<boolean> {
  const found = await tx
    .selectFrom('filing')
    .select('id')
    .where('organisationId', '=', id.organisationId)
    .where('proceedingId', '=', proceedingId)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

export interface ProceedingFields {
  procedure: string
  forum: string
  court: string | null
  number: string
  ourRole: ProceedingView['ourRole']
  beganOn: IsoDate | null
  stage: string
}

export async function insertProceeding(tx: Tx, id: OpenCaseId, fields: ProceedingFields): Promise<string> {
  const position = tx
    .selectFrom('proceeding')
    .select(sql<number>`coalesce(max(position), 0) + 1`.as('position'))
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
  const made = await tx
    .insertInto('proceeding')
    .values({ organisationId: id.organisationId, caseId: id.caseId, ...fields, position })
    .returning('id')
    .executeTakeFirstOrThrow()
  return made.id
}

export async function updateProceeding(tx: Tx, id: OpenCaseId, proceedingId: string, fields: Partial<ProceedingFields>): Promise<void> {
  await tx
    .updateTable('proceeding')
    .set((eb) => ({ ...fields, version: eb('version', '+', 1) }))
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('id', '=', proceedingId)
    .execute()
}

export async function deleteProceeding(tx: Tx, id: OpenCaseId, proceedingId: string): Promise<void> {
  await tx
    .deleteFrom('proceeding')
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('id', '=', proceedingId)
    .execute()
}

/** The events of a proceeding, as far as they tell when it can have begun. */
export async function listEventDays(
  tx: Tx,
  id: OpenCaseId,
  proceedingId: string,
): Promise<{ kind: string; on: IsoDate; precision: 'day' | 'month' | 'year' }[]> {
  return tx
    .selectFrom('event')
    .select(['kind', 'happenedOn as on', 'precision'])
    .$narrowType<{ precision: 'day' | 'month' | 'year' }>()
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('proceedingId', '=', proceedingId)
    .execute()
}

function selectProceedings(db: Db, id: OpenCaseId) {
  return db
    .selectFrom('proceeding')
    .select(columns)
    .$narrowType<Pick<ProceedingView, 'ourRole'>>()
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
}
