import {
  type RetentionRule,
  type ReviewItem,
  retentionKinds,
  retentionRule,
  usualRetention,
} from '@travessia/shared/data-protection/retention'
import type { Instant, IsoDate } from '@travessia/shared/dates'
import { nameFor } from '@travessia/shared/names'
import { type OpenCaseId, visibleTo } from '../access.ts'
import type { Actor } from '../context.ts'
import { type Db, type Tx, toJson } from '../db.ts'
import { notFound } from '../problems.ts'
import { keyringOf } from '../vault.ts'

/** The rules of an organisation, or the usual ones while it kept none. */
export async function getRules(db: Db, organisationId: string): Promise<{ rules: RetentionRule[]; version: number }> {
  const found = await db
    .selectFrom('retentionRule')
    .select(['rules', 'version'])
    .where('organisationId', '=', organisationId)
    .executeTakeFirst()
  const kept = found ? retentionRule.array().parse(found.rules) : []
  const rules = retentionKinds.map((kind) => kept.find((one) => one.kind === kind) ?? { kind, ...usualRetention[kind] })
  return { rules, version: found?.version ?? 0 }
}

export async function putRules(tx: Tx, organisationId: string, rules: readonly RetentionRule[], by: string, now: Instant): Promise<void> {
  const told = { rules: toJson(rules), savedBy: by, savedAt: now }
  await tx
    .insertInto('retentionRule')
    .values({ organisationId, ...told })
    .onConflict((conflict) =>
      conflict.column('organisationId').doUpdateSet((eb) => ({ ...told, version: eb('retentionRule.version', '+', 1) })),
    )
    .execute()
}

/** What waits for a decision in the cases that the actor sees, the oldest first. */
export async function listReview(db: Db, actor: Actor, now: Instant): Promise<ReviewItem[]> {
  const found = await selectReview(db, actor.organisationId)
    .where(visibleTo(actor, now))
    .orderBy('since')
    .orderBy('retentionReview.id')
    .limit(500)
    .execute()
  const keyring = await keyringOf(db, actor.organisationId)
  return found.map(({ briefTitle, recordId, name, protected: isProtected, pseudonym, initials, groupLabel, ...item }) => {
    const readable = name === null || isProtected ? '' : keyring.open(name, `person.name/${recordId}`)
    const named = {
      name: readable,
      protected: isProtected ?? true,
      pseudonym: pseudonym ?? '',
      initials: initials ?? '',
      groupLabel: groupLabel ?? '',
    }
    return { ...item, what: briefTitle ?? (name === null ? '' : nameFor(named, 'internal')) }
  })
}

export interface OpenReview {
  readonly id: string
  readonly kind: ReviewItem['kind']
  readonly caseId: string
  readonly recordId: string
  readonly version: number
}

/** One that is still to be decided, held until the transaction ends. */
export async function getOpenReview(tx: Tx, organisationId: string, reviewId: string): Promise<OpenReview> {
  const found = await tx
    .selectFrom('retentionReview')
    .select(['id', 'kind', 'caseId', 'recordId', 'version'])
    .$narrowType<Pick<ReviewItem, 'kind'>>()
    .where('organisationId', '=', organisationId)
    .where('id', '=', reviewId)
    .where('decidedAt', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!found) throw notFound('review')
  return found
}

export async function putDecision(
  tx: Tx,
  id: OpenCaseId,
  reviewId: string,
  { decision, keepUntil, by }: { decision: string; keepUntil: IsoDate | null; by: string },
  now: Instant,
): Promise<void> {
  await tx
    .updateTable('retentionReview')
    .set((eb) => ({ decision, keepUntil, decidedBy: by, decidedAt: now, version: eb('version', '+', 1) }))
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('id', '=', reviewId)
    .execute()
}

/** Removes a draft with its versions and comments. */
export async function deleteDraft(tx: Tx, id: OpenCaseId, briefId: string): Promise<void> {
  await tx
    .deleteFrom('brief')
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('id', '=', briefId)
    .where('state', '<>', 'filed')
    .execute()
}

function selectReview(db: Db, organisationId: string) {
  return db
    .selectFrom('retentionReview')
    .innerJoin('case', (join) =>
      join.onRef('case.organisationId', '=', 'retentionReview.organisationId').onRef('case.id', '=', 'retentionReview.caseId'),
    )
    .leftJoin('person', (join) =>
      join.onRef('person.organisationId', '=', 'retentionReview.organisationId').onRef('person.id', '=', 'retentionReview.recordId'),
    )
    .leftJoin('brief', (join) =>
      join.onRef('brief.organisationId', '=', 'retentionReview.organisationId').onRef('brief.id', '=', 'retentionReview.recordId'),
    )
    .select(['retentionReview.id', 'kind', 'retentionReview.caseId', 'recordId', 'since', 'foundOn', 'retentionReview.version'])
    .select(['case.reference as caseReference', 'case.title as caseTitle', 'brief.title as briefTitle'])
    .select(['person.name', 'person.protected', 'person.pseudonym', 'person.initials', 'person.groupLabel'])
    .$narrowType<Pick<ReviewItem, 'kind'>>()
    .where('retentionReview.organisationId', '=', organisationId)
    .where('decidedAt', 'is', null)
}
