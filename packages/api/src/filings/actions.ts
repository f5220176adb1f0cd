import { type Instant, instantAt } from '@travessia/shared/dates'
import type { FilingContents, NewFiling, PackageView } from '@travessia/shared/filings'
import { getProcedure } from '@travessia/shared/forums/index'
import type { ProceedingView } from '@travessia/shared/proceedings'
import type { OpenCaseId } from '../access.ts'
import { audit } from '../audit.ts'
import { editBrief } from '../briefs/actions.ts'
import { printBrief } from '../briefs/print.ts'
import { lockCase } from '../case-row.ts'
import type { Actor } from '../context.ts'
import { findCorrespondence } from '../correspondence/queries.ts'
import { type Db, inTransaction, type Tx } from '../db.ts'
import { recordEvent } from '../events/actions.ts'
import { insertFile } from '../files/queries.ts'
import { conflict, type FieldError, invalid, ProblemError, stale } from '../problems.ts'
import type { Upload } from '../upload.ts'
import { type BuiltFile, buildPackage, type Tools } from './build.ts'
import { type Gathered, gather } from './gather.ts'
import { divide } from './parts.ts'
import { findProblems, listToLookAt, planFiles, usualKinds } from './plan.ts'
import * as rows from './queries.ts'
import { fill, notMade } from './words.ts'

/** What the package would be, and what keeps it from being filed. Makes nothing. */
export async function previewFiling(
  db: Db,
  { files, office }: Tools,
  id: OpenCaseId,
  briefId: string,
  contents: FilingContents,
  now: Instant,
): Promise<PackageView> {
  const gathered = await gather(db, files, id, briefId, contents, now)
  return {
    proceedingId: gathered.proceeding?.id ?? null,
    kinds: usualKinds(gathered),
    files: planFiles(gathered, contents),
    problems: findProblems(gathered, contents),
    toLookAt: listToLookAt(gathered).map((one) => one.id),
    maxBytes: gathered.maxBytes,
    canJoin: office !== undefined,
  }
}

/**
 * Files an approved brief: makes the package, freezes it with its hashes, records the event that closes the
 * deadline, and leaves the brief as filed, all or nothing. The files of a package that did not come about lie in
 * the store without a name until they are swept away.
 */
export function fileBrief(
  db: Db,
  actor: Actor,
  tools: Tools,
  id: OpenCaseId,
  briefId: string,
  input: NewFiling,
  now: Instant,
): Promise<string> {
  return inTransaction(db, async (tx) => {
    await lockCase(tx, id, now)
    const gathered = await gather(tx, tools.files, id, briefId, input, now)
    if (gathered.brief.version !== input.version) throw stale(gathered.brief)
    const { proceeding } = gathered
    requireReady(gathered, input)
    const lookedAt = requireLook(gathered, input)
    if (!proceeding) throw conflict(notMade.blocked)
    requireOurAct(proceeding, input.kind)
    if (input.inReplyTo !== null && (await findCorrespondence(tx, id, input.inReplyTo))?.direction !== 'in')
      throw invalid([{ pointer: '#/inReplyTo', code: 'unknown' }])
    const { bytes } = await printBrief(tx, actor, id, briefId, { gaps: 'refuse' }, now)
    const built = await buildPackage(tools, gathered, input, bytes)

    const { kind, on, time, zone, note, fields, channel, reference, inReplyTo } = input
    const occurrence = {
      proceedingId: proceeding.id,
      kind,
      on,
      precision: 'day',
      time,
      zone,
      title: '',
      note,
      fields,
      annexId: null,
    } as const
    const event = await recordEvent(tx, actor, id, occurrence, now)
    await editBrief(tx, actor, id, briefId, { state: 'filed', version: input.version }, now)
    const size = built.reduce((sum, one) => sum + one.size, 0)
    const filingId = await rows.insertFiling(tx, id, {
      ...{ proceedingId: proceeding.id, briefId, eventId: event.id, kind, channel, note, reference, replyId: inReplyTo, size },
      ...{ filedAt: instantAt(on, time, zone), filedOn: on, time, zone, audience: gathered.brief.audience },
      ...{ madeBy: actor.userId, madeAt: now },
    })
    await insertFiles(tx, actor, id, filingId, built, input.split ? gathered.maxBytes : null, now)
    const after = {
      briefId,
      eventId: event.id,
      kind,
      on,
      time,
      zone,
      channel,
      reference,
      inReplyTo,
      lookedAt,
      files: built.map(({ name, sha256 }) => ({ name, sha256 })),
    }
    await audit(tx, actor, { action: 'filing.make', caseId: id.caseId, recordId: filingId, after, at: now })
    return filingId
  })
}

/** Adds the receipt, which may come days later; once, like everything of a filing. */
export function attachReceipt(db: Db, actor: Actor, id: OpenCaseId, filingId: string, upload: Upload, now: Instant): Promise<void> {
  return inTransaction(db, async (tx) => {
    await lockCase(tx, id, now)
    const { receiptFileId } = await rows.findFiling(tx, id, filingId)
    if (receiptFileId) throw conflict(notMade.hasReceipt)
    const file = await insertFile(tx, actor, id, upload, now)
    await rows.setReceipt(tx, id, filingId, file.id, now)
    const after = { type: file.type, size: file.size, sha256: file.sha256 }
    await audit(tx, actor, { action: 'filing.receipt', caseId: id.caseId, recordId: filingId, after, at: now })
  })
}

function requireReady(gathered: Gathered, contents: FilingContents): void {
  const errors = findProblems(gathered, contents)
    .filter(({ level }) => level === 'blocks')
    .map(({ annex, text }): FieldError => ({ pointer: annex === null ? '#' : '#/annexes', code: 'format', detail: text }))
  if (errors.length > 0) throw new ProblemError('conflict', { detail: notMade.blocked, errors })
}

/** What may tell who somebody is goes when a person has looked at it; answers which annexes those are. */
function requireLook(gathered: Gathered, { lookedAt }: NewFiling): string[] {
  const toLookAt = listToLookAt(gathered)
  const errors = toLookAt
    .filter(({ id }) => !lookedAt.includes(id))
    .map(({ number }): FieldError => ({ pointer: '#/lookedAt', code: 'required', detail: fill(notMade.look, { n: number }) }))
  if (errors.length > 0) throw new ProblemError('conflict', { detail: notMade.blocked, errors })
  return toLookAt.map((one) => one.id)
}

/** What others do is not done by filing a brief of ours; it would move deadlines that still run. */
function requireOurAct({ procedure }: ProceedingView, kind: string): void {
  const { events, ourRole } = getProcedure(procedure)
  const by = events.find((one) => one.id === kind)?.by
  const isTheirs = by !== ourRole && (by === 'body' || by === 'state' || by === 'third')
  if (isTheirs) throw invalid([{ pointer: '#/kind', code: 'choice' }])
}

async function insertFiles(
  tx: Tx,
  actor: Actor,
  id: OpenCaseId,
  filingId: string,
  built: readonly BuiltFile[],
  most: number | null,
  now: Instant,
): Promise<void> {
  const parts = divide(built, most)
  const filed: Parameters<typeof rows.insertFilingFiles>[3][number][] = []
  for (const [at, { type, fileId, ...file }] of built.entries()) {
    const { sha256, size, name } = file
    const stored = fileId ?? (await insertFile(tx, actor, id, { sha256, size, type, name, warning: null }, now)).id
    filed.push({ ...file, fileId: stored, position: at + 1, part: parts[at] ?? 1 })
  }
  await rows.insertFilingFiles(tx, id, filingId, filed)
}
