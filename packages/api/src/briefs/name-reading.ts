import type { CaseFile } from '@travessia/shared/briefs/case-file'
import type { Instant } from '@travessia/shared/dates'
import type { OpenCaseId } from '../access.ts'
import { audit } from '../audit.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction } from '../db.ts'
import { houseDay } from '../house-day.ts'

/** Leaves in the trail, once for each brief, person and day, that somebody had the names of protected people before their eyes. */
export async function noteReading(
  db: Db,
  actor: Actor,
  id: OpenCaseId,
  briefId: string,
  { people }: CaseFile,
  now: Instant,
): Promise<void> {
  const named = people.filter((person) => person.protected).length
  if (named === 0) return
  await inTransaction(db, async (tx) => {
    const { organisationId, caseId } = id
    const noted = await tx
      .insertInto('nameReading')
      .values({ organisationId, caseId, briefId, memberId: actor.userId, day: houseDay(now) })
      .onConflict((conflict) => conflict.doNothing())
      .returning('day')
      .executeTakeFirst()
    if (noted) await audit(tx, actor, { action: 'person.read', caseId, recordId: briefId, after: { people: named }, at: now })
  })
}
