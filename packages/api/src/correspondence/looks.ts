import type { Instant } from '@travessia/shared/dates'
import type { DeadlineView } from '@travessia/shared/deadline-view'
import { sql } from 'kysely'
import type { OpenCaseId } from '../access.ts'
import type { Db, Tx } from '../db.ts'
import { keyringOf } from '../vault.ts'
import { openTexts } from './queries.ts'

/** A deadline by what stays the same however its date may move. */
type DeadlineKey = Pick<DeadlineView, 'rule' | 'openedBy'>

/**
 * What came in from the State or the body in a proceeding, was taken down after a moment, and is no event, which tells of
 * itself; without what somebody has already looked at for this deadline.
 */
export async function listTakenDownAfter(db: Db, id: OpenCaseId, { rule, openedBy }: DeadlineKey, proceedingId: string, after: Instant) {
  const found = await db
    .selectFrom('correspondence')
    .select(['id', 'kind', 'happenedOn as on', 'subject', 'note', 'recordedAt'])
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('proceedingId', '=', proceedingId)
    .where('direction', '=', 'in')
    .where('party', 'in', ['body', 'state'])
    .where('eventId', 'is', null)
    .where('recordedAt', '>', after)
    .where(sql<boolean>`not exists (select from correspondence_look as looked where looked.organisation_id = correspondence.organisation_id
      and looked.case_id = correspondence.case_id and looked.rule = ${rule} and looked.opened_by = ${openedBy}::uuid
      and looked.correspondence_id = correspondence.id)`)
    .orderBy('recordedAt')
    .execute()
  const keyring = await keyringOf(db, id.organisationId)
  return found.map(({ id: entryId, kind, on, recordedAt, ...texts }) => {
    return { id: entryId, kind, on, recordedAt, title: openTexts(keyring, { id: entryId, ...texts }).subject }
  })
}

/** Notes that somebody has looked at them, and that they do not change the deadline. */
export async function insertEntryLooks(
  tx: Tx,
  id: OpenCaseId,
  { rule, openedBy }: DeadlineKey,
  entries: readonly string[],
  by: string,
  now: Instant,
): Promise<void> {
  await tx
    .insertInto('correspondenceLook')
    .values(entries.map((correspondenceId) => ({ ...id, rule, openedBy, correspondenceId, lookedBy: by, lookedAt: now })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
