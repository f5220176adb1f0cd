import type { CaseArchive } from '@travessia/shared/case-archive'
import type { Instant } from '@travessia/shared/dates'
import { getForumOf } from '@travessia/shared/forums/index'
import type { OpenCaseId } from '../access.ts'
import { type Tx, toJson } from '../db.ts'
import { putMarks } from '../people/queries.ts'
import { sealPerson } from '../people/sealing.ts'
import { keyringOf } from '../vault.ts'

/** Rows that one statement takes: PostgreSQL counts its parameters. */
const most = 1_000

export async function insertProceedings(tx: Tx, id: OpenCaseId, proceedings: CaseArchive['proceedings']): Promise<void> {
  const scope = { organisationId: id.organisationId, caseId: id.caseId }
  const rows = proceedings.map((one, at) => ({ ...scope, ...one, forum: getForumOf(one.procedure).id, position: at + 1 }))
  for (const some of parts(rows)) await tx.insertInto('proceeding').values(some).execute()
}

export async function insertEvents(tx: Tx, id: OpenCaseId, events: CaseArchive['events'], now: Instant): Promise<void> {
  const scope = { organisationId: id.organisationId, caseId: id.caseId, createdAt: now, updatedAt: now }
  const rows = events.map(({ on, fields, ...one }, at) => ({ ...scope, ...one, happenedOn: on, fields: toJson(fields), sequence: at + 1 }))
  for (const some of parts(rows)) await tx.insertInto('event').values(some).execute()
}

export async function insertPeople(tx: Tx, id: OpenCaseId, people: CaseArchive['people']): Promise<void> {
  const keyring = await keyringOf(tx, id.organisationId)
  const scope = { organisationId: id.organisationId, caseId: id.caseId }
  const rows = people.map((one, at) => ({ ...scope, ...sealPerson(keyring, one.id, one), position: at + 1 }))
  for (const some of parts(rows)) await tx.insertInto('person').values(some).execute()
  for (const person of people) await putMarks(tx, id, person.id, person)
}

type Annex = Omit<CaseArchive['annexes'][number], 'file' | 'attachedAt' | 'earlier'> & {
  fileId: string | null
  /** Every file that it has shown, the oldest first. */
  shown: readonly { fileId: string; attachedAt: Instant }[]
}

export async function insertAnnexes(tx: Tx, id: OpenCaseId, annexes: readonly Annex[]): Promise<void> {
  const scope = { organisationId: id.organisationId, caseId: id.caseId }
  const rows = annexes.map(({ shown: _, ...one }, at) => ({ ...scope, ...one, position: at + 1 }))
  for (const some of parts(rows)) await tx.insertInto('annex').values(some).execute()
  const versions = annexes.flatMap(({ id: annexId, shown }) => shown.map((one, at) => ({ ...scope, annexId, number: at + 1, ...one })))
  for (const some of parts(versions)) {
    // The database counted the files that are shown now as the first.
    await tx
      .insertInto('annexVersion')
      .values(some)
      .onConflict((conflict) =>
        conflict.columns(['organisationId', 'annexId', 'number']).doUpdateSet((eb) => ({
          fileId: eb.ref('excluded.fileId'),
          attachedAt: eb.ref('excluded.attachedAt'),
          attachedBy: null,
        })),
      )
      .execute()
  }
}

export async function insertBriefs(tx: Tx, id: OpenCaseId, briefs: CaseArchive['briefs'], by: string, now: Instant): Promise<void> {
  const { organisationId, caseId } = id
  for (const { sections, outline, ...brief } of briefs) {
    const row = { organisationId, caseId, ...brief, outline: outline && toJson(outline), createdAt: now, updatedAt: now }
    await tx.insertInto('brief').values(row).execute()
    const written = sections.map(({ section, content }) => {
      return { organisationId, briefId: brief.id, section, content: toJson(content), updatedBy: by, updatedAt: now }
    })
    if (written.length > 0) await tx.insertInto('briefSection').values(written).execute()
  }
}

/** By rule and opening event, the deadlines that stand. */
export async function listLivingByOrigin(tx: Tx, id: OpenCaseId): Promise<Map<string, string>> {
  const found = await tx
    .selectFrom('deadline')
    .select(['id', 'rule', 'openedBy'])
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('supersededAt', 'is', null)
    .execute()
  return new Map(found.map((one) => [`${one.rule} ${one.openedBy}`, one.id]))
}

export async function insertMilestones(
  tx: Tx,
  id: OpenCaseId,
  milestones: CaseArchive['milestones'],
  by: string,
  now: Instant,
): Promise<void> {
  const scope = { organisationId: id.organisationId, caseId: id.caseId, createdAt: now }
  const rows = milestones.map((one) => ({ ...scope, ...one, doneBy: one.doneAt === null ? null : by }))
  for (const some of parts(rows)) await tx.insertInto('milestone').values(some).execute()
}

type Filing = Omit<CaseArchive['filings'][number], 'receipt' | 'files' | 'inReplyTo'> & {
  receiptFileId: string | null
  replyId: string | null
}
type FilingFile = Omit<CaseArchive['filings'][number]['files'][number], 'file'> & {
  fileId: string
  name: string
  size: number
  sha256: string
}

export async function insertFiling(tx: Tx, id: OpenCaseId, filing: Filing, files: readonly FilingFile[], by: string): Promise<void> {
  const { on, ...rest } = filing
  const { organisationId, caseId } = id
  await tx
    .insertInto('filing')
    .values({ organisationId, caseId, ...rest, filedOn: on, madeBy: by })
    .execute()
  const rows = files.map((file) => ({ organisationId, filingId: filing.id, ...file }))
  for (const some of parts(rows)) await tx.insertInto('filingFile').values(some).execute()
}

function* parts<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let at = 0; at < rows.length; at += most) yield rows.slice(at, at + most)
}
