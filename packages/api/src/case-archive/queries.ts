import type { CaseArchive } from '@travessia/shared/case-archive'
import type { OpenCaseId } from '../access.ts'
import type { Db } from '../db.ts'

export type FilingRow = Omit<CaseArchive['filings'][number], 'receipt' | 'files'> & { receiptFileId: string | null }

/** What was filed in a case, in the order in which it was. */
export async function listFiled(db: Db, id: OpenCaseId): Promise<FilingRow[]> {
  return db
    .selectFrom('filing')
    .select(['id', 'proceedingId', 'briefId', 'eventId', 'kind', 'channel', 'filedOn as on', 'time', 'zone', 'filedAt', 'audience'])
    .select(['note', 'size', 'madeAt', 'receiptAt', 'receiptFileId'])
    .$castTo<FilingRow>()
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .orderBy('filedAt')
    .orderBy('madeAt')
    .execute()
}
