import type { AuthorityView, NewAuthority } from '@travessia/shared/authorities'
import type { AuthorityDetail, AuthorityUse } from '@travessia/shared/authority-views'
import type { Instant } from '@travessia/shared/dates'
import type { Language } from '@travessia/shared/languages'
import { visibleTo } from '../access.ts'
import type { Actor } from '../context.ts'
import { type Db, type Tx, toJson } from '../db.ts'
import { outcomeName, stageName } from '../law-names.ts'
import { notFound } from '../problems.ts'

/** What every brief prints from, and what the library says besides. */
export const printed = [
  'kind',
  'system',
  'body',
  'title',
  'shortTitle',
  'number',
  'form',
  'date',
  'precision',
  'authors',
  'container',
] as const
const columns = ['id', ...printed, 'language', 'url', 'urn', 'ecli', 'passages', 'tags', 'note', 'confidence', 'version'] as const

/** An authority as stored. */
export type StoredAuthority = AuthorityView & Pick<AuthorityDetail, 'confidence'>

/** The authorities of an organisation that were not deleted. */
export function selectAuthorities(db: Db, organisationId: string) {
  return db
    .selectFrom('authority')
    .select(columns.map((column) => `authority.${column}` as const))
    .$narrowType<Pick<StoredAuthority, 'kind' | 'system' | 'precision' | 'confidence'>>()
    .$castTo<StoredAuthority>()
    .where('authority.organisationId', '=', organisationId)
    .where('authority.deletedAt', 'is', null)
}

export async function getAuthority(db: Db, organisationId: string, id: string): Promise<StoredAuthority> {
  const found = await selectAuthorities(db, organisationId).where('authority.id', '=', id).executeTakeFirst()
  if (!found) throw notFound('authority')
  return found
}

/** As `getAuthority`, held until the transaction ends: two edits wait for each other. */
export async function getAuthorityForUpdate(tx: Tx, organisationId: string, id: string): Promise<StoredAuthority> {
  const found = await selectAuthorities(tx, organisationId).where('authority.id', '=', id).forUpdate().executeTakeFirst()
  if (!found) throw notFound('authority')
  return found
}

export async function getAuthorityDetail(db: Db, actor: Actor, id: string, now: Instant, language: Language): Promise<AuthorityDetail> {
  const found = await getAuthority(db, actor.organisationId, id)
  return { ...found, usedIn: await listUses(db, actor, id, now, language) }
}

/** The briefs that cite it, of cases which the actor sees, the last one worked on first. */
async function listUses(db: Db, actor: Actor, id: string, now: Instant, language: Language): Promise<AuthorityUse[]> {
  const found = await selectUses(db, actor, now)
    .leftJoin('proceeding', (join) =>
      join.onRef('proceeding.organisationId', '=', 'brief.organisationId').onRef('proceeding.id', '=', 'brief.proceedingId'),
    )
    .select(['case.id as caseId', 'reference', 'case.title as caseTitle', 'brief.id as briefId', 'brief.title as briefTitle'])
    .select(['brief.state as briefState', 'procedure', 'stage', 'outcome'])
    .$narrowType<Pick<AuthorityUse, 'briefState'>>()
    .where('briefAuthority.authorityId', '=', id)
    .orderBy('brief.updatedAt', 'desc')
    .orderBy('brief.id')
    .limit(200)
    .execute()
  return found.map(({ procedure, stage, ...use }) => ({
    ...use,
    stageName: procedure && stage ? stageName(procedure, stage, language) : null,
    outcomeName: procedure && use.outcome ? outcomeName(procedure, use.outcome, language) : null,
  }))
}

/** Citations in briefs of cases that exist for the actor. */
export function selectUses(db: Db, actor: Actor, now: Instant) {
  return db
    .selectFrom('briefAuthority')
    .innerJoin('brief', (join) =>
      join.onRef('brief.organisationId', '=', 'briefAuthority.organisationId').onRef('brief.id', '=', 'briefAuthority.briefId'),
    )
    .innerJoin('case', (join) => join.onRef('case.organisationId', '=', 'brief.organisationId').onRef('case.id', '=', 'brief.caseId'))
    .where('briefAuthority.organisationId', '=', actor.organisationId)
    .where(visibleTo(actor, now))
}

/** Whether any brief cites it, also of cases that nobody here sees. */
export async function isCited(tx: Tx, organisationId: string, id: string): Promise<boolean> {
  const found = await tx
    .selectFrom('briefAuthority')
    .select('briefId')
    .where('organisationId', '=', organisationId)
    .where('authorityId', '=', id)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

/** By what a duplicate is known. */
export type Key = Pick<NewAuthority, 'kind' | 'title' | 'number' | 'date' | 'urn' | 'ecli' | 'url'>

export async function listKeys(db: Db, organisationId: string): Promise<(Key & { id: string })[]> {
  return selectAuthorities(db, organisationId)
    .clearSelect()
    .select(['id', 'kind', 'title', 'number', 'date', 'urn', 'ecli', 'url'])
    .$narrowType<Pick<Key, 'kind'>>()
    .execute()
}

/** Stores authorities as one statement; answers their ids in the order given. */
export async function insertAuthorities(
  tx: Tx,
  actor: Pick<Actor, 'organisationId' | 'userId'>,
  authorities: readonly NewAuthority[],
  now: Instant,
): Promise<string[]> {
  if (authorities.length === 0) return []
  const made = await tx
    .insertInto('authority')
    .values(
      authorities.map((one) => ({
        ...one,
        passages: toJson(one.passages),
        tags: toJson(one.tags),
        organisationId: actor.organisationId,
        createdBy: actor.userId,
        createdAt: now,
        updatedAt: now,
      })),
    )
    .returning('id')
    .execute()
  return made.map(({ id }) => id)
}

export async function updateAuthority(
  tx: Tx,
  organisationId: string,
  id: string,
  edit: Partial<Omit<StoredAuthority, 'id' | 'version'>>,
  now: Instant,
): Promise<void> {
  const { passages, tags, ...plain } = edit
  await tx
    .updateTable('authority')
    .set((eb) => ({
      ...plain,
      ...(passages && { passages: toJson(passages) }),
      ...(tags && { tags: toJson(tags) }),
      updatedAt: now,
      version: eb('version', '+', 1),
    }))
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .execute()
}

/** Takes it out of the library; the row stays as a trace, without which the next edition would bring it back. */
export async function hideAuthority(tx: Tx, organisationId: string, id: string, now: Instant): Promise<void> {
  await tx.updateTable('authority').set({ deletedAt: now }).where('organisationId', '=', organisationId).where('id', '=', id).execute()
}
