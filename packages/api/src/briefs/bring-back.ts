import type { BriefView, NewBrief, RichText } from '@travessia/shared/briefs'
import type { FileAuthority } from '@travessia/shared/briefs/case-file'
import { readForeign } from '@travessia/shared/briefs/from-word/foreign'
import { type PlacedDocument, placeDocument } from '@travessia/shared/briefs/from-word/place-document'
import type { ReadDocument } from '@travessia/shared/briefs/from-word/read-document'
import { unplacedSection } from '@travessia/shared/briefs/sections'
import { writeRichText } from '@travessia/shared/briefs/write-rich-text'
import type { Instant } from '@travessia/shared/dates'
import { catalogue } from '@travessia/shared/forums/index'
import type { OpenCaseId } from '../access.ts'
import { audit } from '../audit.ts'
import { listByIds, noteCitations } from '../authorities/citations.ts'
import { holdCase, lockCase } from '../case-row.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction, type Tx } from '../db.ts'
import { beginBrief, freeze, requireOpen } from './actions.ts'
import { readWholeCaseFile } from './case-file.ts'
import { requireFree } from './presence.ts'
import * as rows from './queries.ts'

/** What a document that came back would change, as the editor takes it. */
export interface Proposal extends Pick<PlacedDocument, 'missing' | 'rewritten' | 'leftOut'> {
  readonly sections: readonly { readonly section: string; readonly content: RichText }[]
  readonly unplaced: RichText | null
}

/** What the document would change in the brief; writes nothing. */
export async function proposeDocument(db: Db, id: OpenCaseId, briefId: string, document: ReadDocument, now: Instant): Promise<Proposal> {
  const file = await readWholeCaseFile(db, id, briefId, now)
  requireOpen((await rows.getBriefRow(db, id, briefId)).state)
  const cited = await listByIds(db, id, citedIn(document))
  const known = new Map<string, FileAuthority>([...file.authorities, ...cited].map((one) => [one.id, one]))
  const { sections, unplaced, ...told } = placeDocument(catalogue, file, document, [...known.values()])
  return {
    ...told,
    sections: sections.map(({ section, blocks }) => ({ section, content: writeRichText(blocks) })),
    unplaced: unplaced.length > 0 ? writeRichText(unplaced) : null,
  }
}

/** Brings the text of the document into the brief. What stood there becomes a version first, so that nothing is lost. */
export function bringBack(
  db: Db,
  actor: Actor,
  id: OpenCaseId,
  briefId: string,
  document: ReadDocument,
  now: Instant,
): Promise<Proposal & { brief: BriefView }> {
  return inTransaction(db, async (tx) => {
    await holdCase(tx, id)
    const proposal = await proposeDocument(tx, id, briefId, document, now)
    const { sections, unplaced } = proposal
    if (sections.length > 0 || unplaced) {
      await lockCase(tx, id, now)
      for (const { section } of sections) await requireFree(tx, actor, id, briefId, section, undefined, now)
      const version = await freeze(tx, actor, id, briefId, '', now)
      for (const { section, content } of sections) await rows.putSection(tx, id, briefId, section, content, actor.userId, now)
      if (unplaced) await keepUnplaced(tx, actor, id, briefId, unplaced, now)
      await noteCitations(tx, id, briefId)
      await rows.touchBrief(tx, id, briefId, now)
      const after = { version, sections: sections.map((one) => one.section), unplaced: unplaced !== null }
      await audit(tx, actor, { action: 'brief.bring-back', caseId: id.caseId, recordId: briefId, after, at: now })
    }
    return { ...proposal, brief: await rows.getBrief(tx, id, briefId) }
  })
}

/** A brief made from a document of no brief of ours. */
export function beginFromDocument(
  db: Db,
  actor: Actor,
  id: OpenCaseId,
  input: NewBrief,
  document: ReadDocument,
  now: Instant,
): Promise<BriefView> {
  return inTransaction(db, async (tx) => {
    const { id: briefId } = await beginBrief(tx, actor, id, input, now)
    const file = await readWholeCaseFile(tx, id, briefId, now)
    const { outline, sections } = readForeign(file, document, input.title)
    await rows.setOutline(tx, id, briefId, outline)
    for (const { section, blocks } of sections) await rows.putSection(tx, id, briefId, section, writeRichText(blocks), actor.userId, now)
    await noteCitations(tx, id, briefId)
    return rows.getBrief(tx, id, briefId)
  })
}

/** What was kept apart before stays above what comes now. */
async function keepUnplaced(tx: Tx, actor: Actor, id: OpenCaseId, briefId: string, unplaced: RichText, now: Instant): Promise<void> {
  const stored = (await rows.listStoredSections(tx, id, briefId)).find((one) => one.section === unplacedSection)?.content
  const content: RichText = stored ? { ...unplaced, content: [...stored.content, ...unplaced.content] } : unplaced
  await rows.putSection(tx, id, briefId, unplacedSection, content, actor.userId, now)
}

function citedIn(document: ReadDocument): string[] {
  const found = JSON.stringify(document).matchAll(/"kind":"authority","id":"([\da-f-]{36})"/g)
  return [...new Set([...found].flatMap(([, authority]) => authority ?? []))]
}
