import { randomUUID } from 'node:crypto'
import type { CaseFacts } from '@travessia/shared/cases'
import type { IsoDate } from '@travessia/shared/dates'
import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { OpenCaseId } from '../access.ts'
import type { Db, Tx } from '../db.ts'
import { keep } from '../kept.ts'
import { notFound } from '../problems.ts'

export interface CaseMemberView {
  id: string
  name: string
  role: string
  until: IsoDate | null
}

export interface CaseView extends CaseFacts {
  summary: string
  territory: string
  fronts: string[]
  axes: string[]
  tags: string[]
  leadId: string | null
  createdAt: string
  version: number
  members: CaseMemberView[]
}

export async function getCase(db: Db, id: OpenCaseId): Promise<CaseView> {
  const [found] = await caseOf(db, id)
  if (!found) throw notFound('case')
  return found
}

const caseOf = keep((db, id: OpenCaseId) =>
  db
    .selectFrom('case')
    .select([
      'case.id',
      'reference',
      'title',
      'summary',
      'state',
      'territory',
      'fronts',
      'axes',
      'tags',
      'visibility',
      'demonstration',
      'leadId',
    ])
    .select(['closedOn', 'nextDue', 'nextHolder', 'nextRule', 'createdAt', 'updatedAt', 'version'])
    .select((eb) => [
      eb
        .selectFrom('member')
        .select('member.name')
        .whereRef('member.organisationId', '=', 'case.organisationId')
        .whereRef('member.id', '=', 'case.leadId')
        .as('leadName'),
      jsonArrayFrom(
        eb
          .selectFrom('caseMember')
          .innerJoin('member', (join) =>
            join.onRef('member.organisationId', '=', 'caseMember.organisationId').onRef('member.id', '=', 'caseMember.memberId'),
          )
          .select(['member.id', 'member.name', 'member.role', 'caseMember.until'])
          .whereRef('caseMember.organisationId', '=', 'case.organisationId')
          .whereRef('caseMember.caseId', '=', 'case.id')
          .orderBy('member.name')
          .orderBy('member.id'),
      ).as('members'),
    ])
    .$narrowType<Pick<CaseView, 'visibility'>>()
    .where('case.organisationId', '=', id.organisationId)
    .where('case.id', '=', id.caseId),
)

/** What a person gives of a case, in columns. */
export interface CaseFields {
  title: string
  summary: string
  state: string | null
  territory: string
  fronts: string[]
  axes: string[]
  tags: string[]
  visibility: string
  leadId: string | null
  closedOn: IsoDate | null
}

/** The id is made here: the row of a restricted case can be read back only once its first member stands. */
export async function insertCase(
  tx: Tx,
  organisationId: string,
  fields: Omit<CaseFields, 'closedOn'> & { reference: string; demonstration: boolean; createdAt: string; updatedAt: string },
): Promise<string> {
  const id = randomUUID()
  await tx
    .insertInto('case')
    .values({ organisationId, id, ...fields })
    .execute()
  return id
}

/** Takes the next number of the organisation; two cases opened at once wait for each other. */
export async function takeCaseNumber(tx: Tx, organisationId: string): Promise<number> {
  const { number } = await tx
    .updateTable('organisation')
    .set((eb) => ({ nextCase: eb('nextCase', '+', 1) }))
    .where('id', '=', organisationId)
    .returning(sql<number>`next_case - 1`.as('number'))
    .executeTakeFirstOrThrow()
  return number
}

export async function updateCase(tx: Tx, id: OpenCaseId, edit: Partial<CaseFields>): Promise<void> {
  await tx
    .updateTable('case')
    .set((eb) => ({ ...edit, version: eb('version', '+', 1) }))
    .where('organisationId', '=', id.organisationId)
    .where('id', '=', id.caseId)
    .execute()
}

export async function deleteCase(tx: Tx, id: OpenCaseId): Promise<void> {
  await tx.deleteFrom('case').where('organisationId', '=', id.organisationId).where('id', '=', id.caseId).execute()
}

/** Whoever is a member already keeps the day on which the sharing ends. */
export async function addMembers(tx: Tx, { organisationId, caseId }: OpenCaseId, memberIds: readonly string[]): Promise<void> {
  if (memberIds.length === 0) return
  await tx
    .insertInto('caseMember')
    .values(memberIds.map((memberId) => ({ organisationId, caseId, memberId })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function removeMembersBut(tx: Tx, id: OpenCaseId, memberIds: readonly string[]): Promise<void> {
  await tx
    .deleteFrom('caseMember')
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .$if(memberIds.length > 0, (query) => query.where('memberId', 'not in', memberIds))
    .execute()
}

/** Those of the ids that are active members of the organisation who may read cases. */
export async function listReaders(tx: Tx, organisationId: string, memberIds: readonly string[]): Promise<string[]> {
  if (memberIds.length === 0) return []
  const found = await tx
    .selectFrom('member')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('id', 'in', memberIds)
    .where('suspended', '=', false)
    .where('role', 'not in', ['admin', 'auditor'])
    .execute()
  return found.map((row) => row.id)
}
