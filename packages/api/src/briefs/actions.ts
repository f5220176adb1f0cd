import type { BriefEdit, BriefRow, BriefView, NewBrief, RichText, SectionEdit } from '@travessia/shared/briefs'
import { findTemplate } from '@travessia/shared/briefs/index'
import { readRichText } from '@travessia/shared/briefs/read-rich-text'
import { isSectionOf } from '@travessia/shared/briefs/sections'
import type { Instant } from '@travessia/shared/dates'
import { mayDo, type Right } from '@travessia/shared/permissions'
import type { OpenCaseId } from '../access.ts'
import { audit } from '../audit.ts'
import { noteCitations } from '../authorities/citations.ts'
import { holdCase, lockCase } from '../case-row.ts'
import { findChanges, withoutGaps } from '../changes.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction, type Tx } from '../db.ts'
import { conflict, forbidden, invalid, notFound, stale } from '../problems.ts'
import { findProceeding } from '../proceedings/queries.ts'
import { gatherCaseFile } from './case-file.ts'
import { requireFree } from './presence.ts'
import * as rows from './queries.ts'
import { insertVersion } from './versions.ts'

export function beginBrief(db: Db, actor: Actor, id: OpenCaseId, input: NewBrief, now: Instant): Promise<BriefView> {
  return inTransaction(db, async (tx) => {
    await lockCase(tx, id, now)
    if (!findTemplate(input.template)) throw invalid([{ pointer: '#/template', code: 'unknown' }])
    const isForeign = input.proceedingId !== null && !(await findProceeding(tx, id, input.proceedingId))
    if (isForeign) throw invalid([{ pointer: '#/proceedingId', code: 'unknown' }])
    const briefId = await rows.insertBrief(tx, id, input, now)
    const made = await rows.getBrief(tx, id, briefId)
    await audit(tx, actor, { action: 'brief.begin', caseId: id.caseId, recordId: briefId, after: { ...made, sections: [] }, at: now })
    return made
  })
}

/** Changes the title or the reader, or moves the brief on its way from draft to filed. */
export function editBrief(db: Db, actor: Actor, id: OpenCaseId, briefId: string, input: BriefEdit, now: Instant): Promise<BriefView> {
  return inTransaction(db, async (tx) => {
    await holdCase(tx, id)
    const before = await rows.getBrief(tx, id, briefId)
    if (before.version !== input.version) throw stale(before)
    const { version: _, ...edit } = withoutGaps(input)
    const changes = findChanges({ ...before }, edit)
    if (!changes) return before
    await lockCase(tx, id, now)
    if (edit.state && edit.state !== before.state) requireStep(actor, before.state, edit.state)
    if ('title' in changes.after || 'audience' in changes.after || 'paper' in changes.after) requireOpen(before.state)

    await rows.updateBrief(tx, id, briefId, edit, now)
    if (edit.state === 'filed') await freeze(tx, actor, id, briefId, '', now)
    await audit(tx, actor, { action: 'brief.edit', caseId: id.caseId, recordId: briefId, ...changes, at: now })
    return rows.getBrief(tx, id, briefId)
  })
}

/** Writes a section, or gives it back to the template; `version` 0 is a section that nobody has written yet. */
export function writeSection(
  db: Db,
  actor: Actor,
  id: OpenCaseId,
  briefId: string,
  section: string,
  input: SectionEdit,
  now: Instant,
): Promise<WrittenSection> {
  return inTransaction(db, async (tx) => {
    await holdCase(tx, id)
    const brief = await rows.getBriefRow(tx, id, briefId)
    if (!isSectionOf(brief, section)) throw notFound('section')
    const before = await getSection(tx, id, briefId, section)
    await requireFree(tx, actor, id, briefId, section, before, now)
    if ((before.content ? before.version : 0) !== input.version) throw stale(before)
    requireOpen(brief.state)
    if (input.content) requireReadable(input.content)
    if (!findChanges({ content: before.content }, { content: input.content })) return before
    await lockCase(tx, id, now)

    await rows.putSection(tx, id, briefId, section, input.content, actor.userId, now)
    await noteCitations(tx, id, briefId)
    await rows.touchBrief(tx, id, briefId, now)
    const after = await getSection(tx, id, briefId, section)
    const content = { before: { section, content: before.content }, after: { section, content: after.content } }
    await audit(tx, actor, { action: 'brief.write', caseId: id.caseId, recordId: briefId, ...content, at: now })
    return after
  })
}

/** Refuses a text that holds what a brief cannot, with the place where it stands. */
function requireReadable(content: RichText): void {
  const read = readRichText(content)
  if ('blocks' in read) return
  throw invalid(
    read.problems.map(({ pointer, detail }) => ({ pointer: `#/content${pointer.slice(1)}`, code: 'format', detail: notInBriefs(detail) })),
  )
}

/** Freezes the brief under a name, with the record as it stands; answers the new version's id. */
export async function freeze(tx: Tx, actor: Actor, id: OpenCaseId, briefId: string, name: string, now: Instant): Promise<string> {
  const brief = await rows.getBrief(tx, id, briefId)
  return insertVersion(tx, id, briefId, name, await gatherCaseFile(tx, id, brief, now), actor.userId, now)
}

export type WrittenSection = Omit<rows.SectionView, 'content' | 'updatedAt'> & {
  content: rows.SectionView['content'] | null
  updatedAt: Instant | null
}

async function getSection(tx: Tx, id: OpenCaseId, briefId: string, section: string): Promise<WrittenSection> {
  const stored = (await rows.listStoredSections(tx, id, briefId)).find((one) => one.section === section)
  if (!stored) return { section, content: null, version: 0, updatedAt: null, updatedBy: null }
  return stored.content ? stored : { ...stored, version: 0 }
}

/** From where to where a brief may go, and who may send it there. What was filed stays filed. */
const steps: Readonly<Record<BriefRow['state'], Partial<Record<BriefRow['state'], Right>>>> = {
  draft: { review: 'brief.write' },
  review: { draft: 'brief.write', approved: 'brief.approve' },
  approved: { draft: 'brief.approve', review: 'brief.approve', filed: 'brief.approve' },
  filed: {},
}

function requireStep(actor: Actor, from: BriefRow['state'], to: BriefRow['state']): void {
  const right = steps[from][to]
  if (!right) throw conflict(from === 'filed' ? isFiled : noStep)
  if (!mayDo(actor.role, right)) throw forbidden()
}

/** What is approved or filed is not written to any more. */
export function requireOpen(state: BriefRow['state']): void {
  if (state === 'filed') throw conflict(isFiled)
  if (state === 'approved') throw conflict(isApproved)
}

const notInBriefs = (detail: string) => ({
  'pt-BR': `Uma peça não comporta isto (${detail}).`,
  es: `Un escrito no admite esto (${detail}).`,
  en: `A brief cannot hold this (${detail}).`,
})
const isFiled = {
  'pt-BR': 'A peça foi protocolada e não muda mais.',
  es: 'El escrito fue presentado y ya no cambia.',
  en: 'The brief was filed and does not change any more.',
}
const isApproved = {
  'pt-BR': 'A peça está aprovada. Devolva-a para revisão antes de mudá-la.',
  es: 'El escrito está aprobado. Devuélvalo a revisión antes de cambiarlo.',
  en: 'The brief is approved. Send it back to review before changing it.',
}
const noStep = {
  'pt-BR': 'A peça não pode ir direto a essa situação.',
  es: 'El escrito no puede pasar directamente a esa situación.',
  en: 'The brief cannot go straight to that state.',
}
