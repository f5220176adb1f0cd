import type { Instant } from '@travessia/shared/dates'
import type { Action } from '@travessia/shared/words/trail'
import { sealFields } from './audit-seal.ts'
import type { Actor } from './context.ts'
import { type Tx, toJson } from './db.ts'
import { originOfWrite } from './write-origin.ts'

export interface AuditEntry {
  /** `<noun>.<verb>`, such as `case.create`; its words in three languages stand in `shared/words/trail.ts`. */
  readonly action: Action
  readonly caseId?: string
  readonly recordId?: string
  readonly before?: unknown
  readonly after?: unknown
  readonly at: Instant
}

/** Who wrote; nobody where the system itself did. */
export interface Author extends Pick<Actor, 'organisationId'> {
  readonly userId: string | null
}

/** Leaves the trail of a write, in the write's own transaction: without the one there is not the other. */
export async function audit(tx: Tx, actor: Author, entry: AuditEntry): Promise<void> {
  const { before, after } = await sealFields(tx, actor.organisationId, entry)
  await tx
    .insertInto('audit')
    .values({
      organisationId: actor.organisationId,
      actorId: actor.userId,
      action: entry.action,
      caseId: entry.caseId ?? null,
      recordId: entry.recordId ?? null,
      before: before === undefined ? null : toJson(before),
      after: after === undefined ? null : toJson(after),
      at: entry.at,
      ...originOfWrite(),
    })
    .execute()
}
