import type { ArchivedFile, CaseArchive, ImportedCase } from '@travessia/shared/case-archive'
import type { Instant } from '@travessia/shared/dates'
import type { Language } from '@travessia/shared/languages'
import { mayDo } from '@travessia/shared/permissions'
import { getOpenCase, type OpenCaseId } from '../access.ts'
import { audit } from '../audit.ts'
import { noteCitations } from '../authorities/citations.ts'
import { refreshSearch } from '../case-row.ts'
import { createCase } from '../cases/actions.ts'
import { updateCase } from '../cases/queries.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction, type Tx } from '../db.ts'
import { refreshDocket } from '../deadlines/actions.ts'
import { listLivingDeadlines } from '../deadlines/queries.ts'
import { insertFile } from '../files/queries.ts'
import { forbidden } from '../problems.ts'
import { takeAuthorities } from './authorities.ts'
import { findDifferences } from './differences.ts'
import { beyondRole } from './refusals.ts'
import { renewIds } from './renew.ts'
import * as rows from './rows.ts'
import { linkReplies, takeCorrespondence, takeDiscussion, takeMeasures, takeTasks } from './take-desk.ts'
import type { TakenIn } from './take-in.ts'

/** Takes a case in under ids of its own. Its deadlines are reckoned here, and compared with what they were there. */
export function importCase(db: Db, actor: Actor, taken: TakenIn, now: Instant, language: Language): Promise<ImportedCase> {
  requireRights(actor, taken.archive)
  return inTransaction(db, async (tx) => {
    const archive = renewIds(taken.archive, await takeAuthorities(tx, actor, taken.archive, now))
    const { reference: _, closedOn, ...told } = archive.case
    const made = await createCase(tx, actor, { ...told, leadId: null }, now)
    const id = await getOpenCase(tx, actor, made.id, now)
    if (closedOn) await updateCase(tx, id, { closedOn })
    const { size: filings } = await fill(tx, actor, id, { archive, files: taken.files }, now)
    await refreshDocket(tx, id, now)
    await takeDiscussion(tx, actor, id, archive.discussion)
    await refreshSearch(tx, id)
    const result = await tell(tx, id, { archive, made, filings, files: taken.files.size }, now, language)
    const { from, counts } = result
    await audit(tx, actor, { action: 'case.import', caseId: made.id, recordId: made.id, after: { from, counts }, at: now })
    return result
  })
}

function requireRights({ role }: Actor, { filings, briefs, events }: CaseArchive): void {
  const needed = [
    filings.length > 0 && mayDo(role, 'filing.write') === false,
    briefs.some(({ state }) => state === 'approved' || state === 'filed') && !mayDo(role, 'brief.approve'),
    events.some(({ kind }) => kind === 'date-overridden') && !mayDo(role, 'deadline.override'),
  ]
  if (needed.includes(true)) throw forbidden(beyondRole)
}

/** Answers which filings were taken in: without its files none is. */
async function fill(tx: Tx, actor: Actor, id: OpenCaseId, { archive, files }: TakenIn, now: Instant): Promise<ReadonlySet<string>> {
  await rows.insertProceedings(tx, id, archive.proceedings)
  await rows.insertPeople(tx, id, archive.people)
  await rows.insertAnnexes(tx, id, await Promise.all(archive.annexes.map(putAnnex)))
  await rows.insertEvents(tx, id, archive.events, now)
  await rows.insertBriefs(tx, id, archive.briefs, actor.userId, now)
  for (const { id: briefId } of archive.briefs) await noteCitations(tx, id, briefId)
  const annexes = new Set(archive.annexes.map((one) => one.id))
  const entries = await takeCorrespondence(tx, id, archive.correspondence, annexes, actor.userId)
  const taken = new Set<string>()
  for (const { files: filed, receipt, inReplyTo, ...filing } of archive.filings) {
    const listed = await Promise.all(filed.map(async ({ file, ...one }) => ({ ...one, ...nameOf(file, files), fileId: await put(file) })))
    const whole = listed.flatMap(({ fileId, ...one }) => (fileId === null ? [] : [{ ...one, fileId }]))
    if (whole.length < filed.length) continue
    const receiptFileId = await put(receipt)
    const receiptAt = receiptFileId === null ? null : filing.receiptAt
    const replyId = entries.get(inReplyTo ?? '') ?? null
    await rows.insertFiling(tx, id, { ...filing, receiptAt, receiptFileId, replyId }, whole, actor.userId)
    taken.add(filing.id)
  }
  await linkReplies(tx, id, archive.correspondence, entries, taken)
  await takeMeasures(tx, id, archive.measures, annexes.union(taken), actor.userId, now)
  await rows.insertMilestones(tx, id, archive.milestones, actor.userId, now)
  await takeTasks(tx, id, archive.tasks, actor.userId)
  return taken

  async function putAnnex({ file, attachedAt, earlier, ...annex }: CaseArchive['annexes'][number]) {
    const shown: { fileId: string; attachedAt: Instant }[] = []
    for (const one of earlier) {
      const fileId = await put(one.file)
      if (fileId) shown.push({ fileId, attachedAt: one.attachedAt })
    }
    const fileId = await put(file)
    if (fileId) shown.push({ fileId, attachedAt: attachedAt ?? now })
    return { ...annex, fileId, shown }
  }

  async function put(file: ArchivedFile | null): Promise<string | null> {
    const kept = file?.path ? files.get(file.path) : undefined
    if (!kept || !file) return null
    const { sha256, size, type, warning } = kept
    return (await insertFile(tx, actor, id, { sha256, size, type, warning, name: file.name }, now)).id
  }
}

/** Under its name this file goes out again, also in packages: plain letters, no folder, and the ending of what it is. */
function nameOf({ path, name, size, sha256 }: ArchivedFile, files: TakenIn['files']) {
  const stem = name
    .replace(/\.\w*$/, '')
    .replaceAll(/[^\w.-]+/g, '-')
    .replace(/^[.-]+/, '')
  return { name: `${stem || 'file'}.${files.get(path ?? '')?.type ?? 'txt'}`, size, sha256 }
}

interface Done {
  readonly archive: CaseArchive
  readonly made: { readonly id: string; readonly reference: string; readonly title: string }
  readonly filings: number
  readonly files: number
}

async function tell(
  tx: Tx,
  id: OpenCaseId,
  { archive, made, filings, files }: Done,
  now: Instant,
  language: Language,
): Promise<ImportedCase> {
  const { proceedings, events, people, annexes, briefs, organisation, madeAt, names } = archive
  const here = await listLivingDeadlines(tx, id, now)
  return {
    id: made.id,
    reference: made.reference,
    title: made.title,
    from: { organisation, reference: archive.case.reference, madeAt, names },
    counts: {
      ...{ proceedings: proceedings.length, events: events.length, people: people.length, annexes: annexes.length },
      ...{ briefs: briefs.length, filings, files },
    },
    filingsLeftOut: archive.filings.length - filings,
    deadlines: here.length,
    differences: findDifferences(archive, here, language),
  }
}
