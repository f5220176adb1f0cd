import type { Instant } from '@travessia/shared/dates'
import type { OpenCaseId } from '../access.ts'
import type { Db } from '../db.ts'

interface Entry {
  at: Instant
  action: string
  /** As what somebody acted, not who: the team is protected too. */
  role: string | null
}

/** Who wrote or read what is kept of the person, the latest first. */
export async function listEntries(db: Db, id: OpenCaseId, personId: string): Promise<Entry[]> {
  return db
    .selectFrom('audit')
    .leftJoin('member', (join) => join.onRef('member.organisationId', '=', 'audit.organisationId').onRef('member.id', '=', 'audit.actorId'))
    .select(['at', 'action', 'member.role'])
    .where('audit.organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('recordId', '=', personId)
    .orderBy('audit.id', 'desc')
    .limit(5_000)
    .execute()
}
