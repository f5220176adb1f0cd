import type { Instant } from '@travessia/shared/dates'
import type { OrganisationEdit, OrganisationView } from '@travessia/shared/organisation'
import { audit } from '../audit.ts'
import { findChanges, withoutGaps } from '../changes.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction } from '../db.ts'
import { stale } from '../problems.ts'
import * as rows from './queries.ts'

/** Changes what the organisation tells of itself; filed briefs keep what they said. */
export function editOrganisation(db: Db, actor: Actor, input: OrganisationEdit, now: Instant): Promise<OrganisationView> {
  const { organisationId } = actor
  return inTransaction(db, async (tx) => {
    const before = await rows.getOrganisationForUpdate(tx, organisationId)
    if (before.version !== input.version) throw stale(before)
    const { version: _, ...edit } = withoutGaps(input)
    const changes = findChanges({ ...before }, edit)
    if (!changes) return before

    const after = await rows.updateOrganisation(tx, organisationId, edit)
    await audit(tx, actor, { action: 'organisation.edit', recordId: organisationId, ...changes, at: now })
    return after
  })
}
