import { isAskedForConsent } from '@travessia/shared/data-protection/consents'
import { decisionsOf, type RetentionEdit, type ReviewDecision } from '@travessia/shared/data-protection/retention'
import type { Instant } from '@travessia/shared/dates'
import { getOpenCase, type OpenCaseId } from '../access.ts'
import { audit } from '../audit.ts'
import { deleteCaseForGood } from '../case-trash/actions.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction, type Tx } from '../db.ts'
import { erasePerson } from '../erasure/actions.ts'
import { isErased } from '../erasure/queries.ts'
import { houseDay } from '../house-day.ts'
import { getOrganisationForUpdate } from '../organisation/queries.ts'
import { deletePersonForGood } from '../people/actions.ts'
import { listPeople } from '../people/queries.ts'
import { invalid, stale } from '../problems.ts'
import * as rows from './queries.ts'

export function saveRules(db: Db, actor: Actor, input: RetentionEdit, now: Instant) {
  return inTransaction(db, async (tx) => {
    await getOrganisationForUpdate(tx, actor.organisationId)
    const before = await rows.getRules(tx, actor.organisationId)
    if (before.version !== input.version) throw stale(before)
    await rows.putRules(tx, actor.organisationId, input.rules, actor.userId, now)
    const change = { before: { rules: before.rules }, after: { rules: input.rules } }
    await audit(tx, actor, { action: 'retention.save', recordId: actor.organisationId, ...change, at: now })
    return rows.getRules(tx, actor.organisationId)
  })
}

/** Decides what becomes of something on the list: kept until a day, made unreadable, or deleted. */
export function decide(db: Db, actor: Actor, reviewId: string, input: ReviewDecision, now: Instant): Promise<void> {
  return inTransaction(db, async (tx) => {
    const review = await rows.getOpenReview(tx, actor.organisationId, reviewId)
    const id = await getOpenCase(tx, actor, review.caseId, now)
    if (review.version !== input.version) throw stale({ version: review.version })
    if (!decisionsOf[review.kind].includes(input.decision)) throw invalid([{ pointer: '#/decision', code: 'choice' }])
    if (input.keepUntil !== null && input.keepUntil <= houseDay(now)) throw invalid([{ pointer: '#/keepUntil', code: 'past' }])

    const { decision, keepUntil, reason, ground } = input
    await rows.putDecision(tx, id, reviewId, { decision, keepUntil: decision === 'keep' ? keepUntil : null, by: actor.userId }, now)
    const after = { kind: review.kind, record: review.recordId, decision, keepUntil, reason, ground }
    await audit(tx, actor, { action: 'retention.decide', caseId: id.caseId, recordId: review.recordId, after, at: now })
    if (decision === 'delete') await remove(tx, actor, id, review, now)
    if (decision === 'anonymise') await anonymise(tx, actor, id, review, input, now)
  })
}

async function remove(tx: Tx, actor: Actor, id: OpenCaseId, { kind, recordId }: rows.OpenReview, now: Instant): Promise<void> {
  switch (kind) {
    case 'closed-case':
      return deleteCaseForGood(tx, actor, id, now)
    case 'no-consent':
      return deletePersonForGood(tx, actor, id, recordId, now)
    case 'unfiled-draft':
      await rows.deleteDraft(tx, id, recordId)
      return audit(tx, actor, { action: 'brief.delete', caseId: id.caseId, recordId, at: now })
  }
}

/** One person, or all of a case who are there for what was done to them; who has no pseudonym is called by a number. */
async function anonymise(
  tx: Tx,
  actor: Actor,
  id: OpenCaseId,
  { kind, recordId }: rows.OpenReview,
  { reason, ground }: ReviewDecision,
  now: Instant,
): Promise<void> {
  const people = await listPeople(tx, id, 'internal')
  const meant = people.filter((one) => (kind === 'no-consent' ? one.id === recordId : isAskedForConsent(one)))
  for (const [at, { id: personId, pseudonym, version }] of meant.entries()) {
    if (await isErased(tx, id, personId)) continue
    const input = { pseudonym: pseudonym || `P. ${at + 1}`, nationality: false, grounds: [ground ?? 'proceedings'], reason, version }
    await erasePerson(tx, actor, id, personId, input, now)
  }
}
