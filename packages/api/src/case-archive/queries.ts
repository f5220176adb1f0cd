import type { CaseArchive } from '@travessia/shared/case-archive'
import type { OpenCaseId } from '../access.ts'
import type { Db } from '../db.ts'

export type FilingRow = Omit<CaseArchive['filings'][number], 'receipt' | 'files'> & { receiptFileId: string | null }

/** What was filed in a case, in the order in which it was. */
export async function listFiled(db: Db, id: OpenCaseId): Promise<FilingRow[]> {
  return db
    .selectFrom('filing')
    .select(['id', 'proceedingId', 'briefId', 'eventId', 'kind', 'channel', 'filedOn as on', 'time', 'zone', 'filedAt', 'audience'])
    .select(['note', 'reference', 'replyId as inReplyTo', 'size', 'madeAt', 'receiptAt', 'receiptFileId'])
    .$castTo<FilingRow>()
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .orderBy('filedAt')
    .orderBy('madeAt')
    .execute()
}

/** What is to be ready before the deadlines of a case. */
export async function listMilestones(db: Db, id: OpenCaseId): Promise<CaseArchive['milestones']> {
  return db
    .selectFrom('milestone')
    .innerJoin('event', (join) =>
      join.onRef('event.organisationId', '=', 'milestone.organisationId').onRef('event.id', '=', 'milestone.openedBy'),
    )
    .select(['milestone.rule', 'milestone.openedBy', 'milestone.kind', 'milestone.daysBefore', 'milestone.doneAt'])
    .$narrowType<Pick<CaseArchive['milestones'][number], 'kind'>>()
    .where('milestone.organisationId', '=', id.organisationId)
    .where('milestone.caseId', '=', id.caseId)
    .orderBy('event.happenedOn')
    .orderBy('event.sequence')
    .orderBy('milestone.rule')
    .orderBy('milestone.kind')
    .execute()
}

/** By its id, what stays the same of every deadline of which the team has spoken, however its date moved. */
export async function listSpokenOf(db: Db, id: OpenCaseId): Promise<Map<string, { rule: string; openedBy: string }>> {
  const found = await db
    .selectFrom('deadline')
    .select(['id', 'rule', 'openedBy'])
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .execute()
  return new Map(found.map(({ id: deadlineId, ...origin }) => [deadlineId, origin]))
}

/** Of the tasks of a case, what is not written freely. */
export function listTaskFacts(db: Db, id: OpenCaseId) {
  return db
    .selectFrom('task')
    .select(['id', 'dueOn', 'doneAt', 'createdAt', 'proceedingId', 'procedure', 'filing', 'item'])
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .execute()
}
