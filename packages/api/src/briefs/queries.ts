import type { BriefRow, BriefView, NewBrief, RichText } from '@travessia/shared/briefs'
import type { ForeignBrief } from '@travessia/shared/briefs/from-word/foreign'
import type { Instant } from '@travessia/shared/dates'
import type { OpenCaseId } from '../access.ts'
import { type Db, type Tx, toJson } from '../db.ts'
import { keep } from '../kept.ts'
import { notFound } from '../problems.ts'

const columns = [
  'id',
  'caseId',
  'template',
  'proceedingId',
  'title',
  'language',
  'audience',
  'paper',
  'state',
  'outline',
  'updatedAt',
  'version',
] as const

export type SectionView = BriefView['sections'][number]

export function listBriefs(db: Db, id: OpenCaseId): Promise<BriefRow[]> {
  return briefsOf(db, id)
}

const briefsOf = keep((db, id: OpenCaseId) => selectBriefs(db, id).orderBy('updatedAt', 'desc').orderBy('id'))

export async function getBriefRow(db: Db, id: OpenCaseId, briefId: string): Promise<BriefRow> {
  const found = await selectBriefs(db, id).where('id', '=', briefId).executeTakeFirst()
  if (!found) throw notFound('brief')
  return found
}

/** A brief with what people wrote in it; a section that is absent is written from the record. */
export async function getBrief(db: Db, id: OpenCaseId, briefId: string): Promise<BriefView> {
  const found = await getBriefRow(db, id, briefId)
  const stored = await listStoredSections(db, id, briefId)
  return { ...found, sections: stored.flatMap(({ content, ...section }) => (content ? [{ ...section, content }] : [])) }
}

/** Sections as stored: one that was given back to the template keeps its row and version, without content. */
export async function listStoredSections(db: Db, id: OpenCaseId, briefId: string) {
  return db
    .selectFrom('briefSection')
    .leftJoin('member', (join) =>
      join.onRef('member.organisationId', '=', 'briefSection.organisationId').onRef('member.id', '=', 'briefSection.updatedBy'),
    )
    .select(['section', 'content', 'briefSection.version', 'briefSection.updatedAt', 'member.name as updatedBy'])
    .$castTo<Omit<SectionView, 'content'> & { content: RichText | null }>()
    .where('briefSection.organisationId', '=', id.organisationId)
    .where('briefId', '=', briefId)
    .orderBy('section')
    .execute()
}

export async function insertBrief(tx: Tx, id: OpenCaseId, brief: NewBrief, now: Instant): Promise<string> {
  const made = await tx
    .insertInto('brief')
    .values({ organisationId: id.organisationId, caseId: id.caseId, ...brief, createdAt: now, updatedAt: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  return made.id
}

export async function updateBrief(
  tx: Tx,
  id: OpenCaseId,
  briefId: string,
  edit: Partial<Pick<BriefRow, 'title' | 'audience' | 'paper' | 'state'>>,
  now: Instant,
): Promise<void> {
  await tx
    .updateTable('brief')
    .set((eb) => ({ ...edit, updatedAt: now, version: eb('version', '+', 1) }))
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('id', '=', briefId)
    .execute()
}

/** Gives a brief of no template its own sections. */
export async function setOutline(tx: Tx, id: OpenCaseId, briefId: string, outline: ForeignBrief['outline']): Promise<void> {
  await tx
    .updateTable('brief')
    .set({ outline: toJson(outline) })
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('id', '=', briefId)
    .execute()
}

/** Marks the brief as worked on; its version is that of its title and state alone. */
export async function touchBrief(tx: Tx, id: OpenCaseId, briefId: string, now: Instant): Promise<void> {
  await tx
    .updateTable('brief')
    .set({ updatedAt: now })
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('id', '=', briefId)
    .execute()
}

export async function putSection(
  tx: Tx,
  id: OpenCaseId,
  briefId: string,
  section: string,
  content: RichText | null,
  by: string,
  now: Instant,
): Promise<void> {
  await tx
    .insertInto('briefSection')
    .values({ organisationId: id.organisationId, briefId, section, content: toJson(content), updatedBy: by, updatedAt: now })
    .onConflict((conflict) =>
      conflict
        .columns(['organisationId', 'briefId', 'section'])
        .doUpdateSet((eb) => ({ content: toJson(content), updatedBy: by, updatedAt: now, version: eb('briefSection.version', '+', 1) })),
    )
    .execute()
}

function selectBriefs(db: Db, id: OpenCaseId) {
  return db
    .selectFrom('brief')
    .select(columns)
    .$narrowType<Pick<BriefRow, 'language' | 'audience' | 'paper' | 'state' | 'outline'>>()
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
}
