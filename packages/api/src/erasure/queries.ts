import type { CaseFile } from '@travessia/shared/briefs/case-file'
import type { KeepingGround } from '@travessia/shared/data-protection/law'
import type { Instant } from '@travessia/shared/dates'
import { sql } from 'kysely'
import type { OpenCaseId } from '../access.ts'
import { recordPlace } from '../briefs/versions.ts'
import { type Db, type Tx, toJson } from '../db.ts'
import { keyringOf } from '../vault.ts'

export async function isErased(db: Db, id: OpenCaseId, personId: string): Promise<boolean> {
  const found = await db
    .selectFrom('erasure')
    .select('personId')
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('personId', '=', personId)
    .executeTakeFirst()
  return found !== undefined
}

export async function insertErasure(
  tx: Tx,
  id: OpenCaseId,
  erasure: { personId: string; erasedBy: string; grounds: readonly string[] },
  now: Instant,
): Promise<void> {
  await tx
    .insertInto('erasure')
    .values({ organisationId: id.organisationId, caseId: id.caseId, ...erasure, grounds: [...erasure.grounds], erasedAt: now })
    .execute()
}

/** Who of the case was made unreadable, and when. */
export async function listErased(db: Db, id: OpenCaseId): Promise<{ personId: string; erasedAt: Instant; grounds: KeepingGround[] }[]> {
  return db
    .selectFrom('erasure')
    .select(['personId', 'erasedAt', 'grounds'])
    .$narrowType<{ grounds: KeepingGround[] }>()
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .execute()
}

/** Texts of a case by their tables: what may tell of a person, with what it takes to write it back. */
export function listCaseTexts(db: Db, id: OpenCaseId) {
  return db
    .selectFrom('case')
    .select(['id', 'title', 'summary', 'tags'])
    .where('organisationId', '=', id.organisationId)
    .where('id', '=', id.caseId)
    .execute()
}

export function listEventTexts(db: Db, id: OpenCaseId) {
  return db
    .selectFrom('event')
    .select(['id', 'title', 'note', 'fields'])
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .execute()
}

export function listAnnexTexts(db: Db, id: OpenCaseId) {
  return db
    .selectFrom('annex')
    .select(['id', 'title', 'source', 'tags'])
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .execute()
}

export function listBriefs(db: Db, id: OpenCaseId) {
  return db
    .selectFrom('brief')
    .select(['id', 'title', 'state'])
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .execute()
}

export async function listSectionTexts(db: Db, id: OpenCaseId, briefIds: readonly string[]) {
  if (briefIds.length === 0) return []
  return db
    .selectFrom('briefSection')
    .select(['briefId', 'section', 'content'])
    .where('organisationId', '=', id.organisationId)
    .where('briefId', 'in', briefIds)
    .execute()
}

export async function listCommentTexts(db: Db, id: OpenCaseId, briefIds: readonly string[]) {
  if (briefIds.length === 0) return []
  return db
    .selectFrom('briefComment')
    .select(['id', 'quote', 'body'])
    .where('organisationId', '=', id.organisationId)
    .where('briefId', 'in', briefIds)
    .execute()
}

/** The versions of these briefs with their sections and the record as it stood. */
export async function listVersionTexts(db: Db, id: OpenCaseId, briefIds: readonly string[]) {
  if (briefIds.length === 0) return []
  const [found, keyring] = await Promise.all([
    db
      .selectFrom('briefVersion')
      .select(['id', 'briefId', 'number', 'name', 'sections', 'record'])
      .$narrowType<{ record: string }>()
      .where('organisationId', '=', id.organisationId)
      .where('briefId', 'in', briefIds)
      .orderBy('number', 'desc')
      .execute(),
    keyringOf(db, id.organisationId),
  ])
  // The cast holds: the record was sealed from a case file.
  return found.map((one) => ({ ...one, record: JSON.parse(keyring.open(one.record, recordPlace(one.id))) as CaseFile }))
}

interface VersionTexts {
  readonly id: string
  readonly name: string
  readonly sections: unknown
  readonly record: CaseFile
}

export async function putVersion(tx: Tx, id: OpenCaseId, { id: versionId, name, sections, record }: VersionTexts): Promise<void> {
  const sealed = (await keyringOf(tx, id.organisationId)).seal(JSON.stringify(record), recordPlace(versionId))
  await tx
    .updateTable('briefVersion')
    .set({ name, sections: toJson(sections), record: toJson(sealed) })
    .where('organisationId', '=', id.organisationId)
    .where('id', '=', versionId)
    .execute()
}

/** Texts written back as they are now; a stale form with the old ones is refused after it. */
export async function putTexts(
  tx: Tx,
  id: OpenCaseId,
  table: 'case' | 'event' | 'annex' | 'brief' | 'briefComment',
  recordId: string,
  texts: Readonly<Record<string, unknown>>,
): Promise<void> {
  const values = Object.entries(texts).map(([name, value]) => [name, typeof value === 'string' || isTexts(value) ? value : toJson(value)])
  await tx
    .updateTable(table)
    .set((eb) => ({ ...Object.fromEntries(values), version: eb('version', '+', 1) }))
    .where('organisationId', '=', id.organisationId)
    .where('id', '=', recordId)
    .execute()
}

export async function putSection(tx: Tx, id: OpenCaseId, briefId: string, section: string, content: unknown): Promise<void> {
  await tx
    .updateTable('briefSection')
    .set((eb) => ({ content: toJson(content), version: eb('version', '+', 1) }))
    .where('organisationId', '=', id.organisationId)
    .where('briefId', '=', briefId)
    .where('section', '=', section)
    .execute()
}

/** How much of the trail tells of the person under their own key, and in how much else of the case the name stands as it was written. */
export async function countTrail(db: Db, id: OpenCaseId, personId: string, name: string): Promise<{ own: number; other: number }> {
  const pattern = `%${name.replaceAll(/[\\%_]/g, '\\$&')}%`
  return db
    .selectFrom('audit')
    .select([
      sql<number>`count(*) filter (where record_id = ${personId} and action like 'person.%')`.as('own'),
      sql<number>`count(*) filter (where action not like 'person.%'
        and (coalesce(before::text, '') || coalesce(after::text, '')) ilike ${pattern})`.as('other'),
    ])
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .executeTakeFirstOrThrow()
}

export async function countOf(db: Db, id: OpenCaseId, table: 'consent' | 'subjectRequest', personId: string): Promise<number> {
  const { number } = await db
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<number>().as('number'))
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('personId', '=', personId)
    .executeTakeFirstOrThrow()
  return number
}

/** How much of the case there is that stays whole: what was filed, and the files that its annexes have shown. */
export async function countWhole(db: Db, id: OpenCaseId, table: 'filing' | 'annexVersion'): Promise<number> {
  const { number } = await db
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<number>().as('number'))
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .executeTakeFirstOrThrow()
  return number
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value)
}
