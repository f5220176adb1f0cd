import type { BriefRow } from '@travessia/shared/briefs'
import type { CaseFile } from '@travessia/shared/briefs/case-file'
import { getTemplate } from '@travessia/shared/briefs/index'
import { searchLeaks } from '@travessia/shared/briefs/leaks'
import { linkPeople } from '@travessia/shared/briefs/names-in-text'
import type { Instant } from '@travessia/shared/dates'
import type { FilingContents } from '@travessia/shared/filings'
import { getForumOf } from '@travessia/shared/forums/index'
import { nameFor } from '@travessia/shared/names'
import { findPortal, type Portal } from '@travessia/shared/portals'
import type { ProceedingView } from '@travessia/shared/proceedings'
import type { OpenCaseId } from '../access.ts'
import { listAnnexRows } from '../annexes/queries.ts'
import { readWholeCaseFile } from '../briefs/case-file.ts'
import { getBriefRow } from '../briefs/queries.ts'
import type { Db } from '../db.ts'
import { listFiles, type StoredFile } from '../files/queries.ts'
import { neutral } from '../files/serve.ts'
import type { FileStore } from '../files.ts'
import { invalid } from '../problems.ts'
import { listProceedings } from '../proceedings/queries.ts'
import { listReadings } from '../readings/queries.ts'
import { type AnnexContent, searchContent } from './annex-content.ts'

/** An annex as the reader of the brief may know it. `number` is that by which the brief cites it. */
export interface Attached {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly isNamed: boolean
  readonly datedOn: string | null
  readonly pages: number | null
  readonly source: string
  readonly file: StoredFile | undefined
  readonly isThere: boolean
  /** Whether its words say who somebody is whom the reader of the brief may not know. */
  readonly content: AnnexContent
}

export interface Gathered {
  readonly brief: BriefRow
  readonly record: CaseFile
  readonly proceeding: ProceedingView | undefined
  /** The limits of the portal, where it goes through one whose limits are known. */
  readonly portal: Portal | undefined
  readonly maxBytes: number | null
  readonly attached: readonly Attached[]
  /** With which the names of all files begin after their number: the reference of the case. */
  readonly reference: string
}

/** Everything that a package is made from, and nothing that its reader must not know. */
export async function gather(
  db: Db,
  files: FileStore,
  id: OpenCaseId,
  briefId: string,
  contents: FilingContents,
  now: Instant,
): Promise<Gathered> {
  const brief = await getBriefRow(db, id, briefId)
  const record = await readWholeCaseFile(db, id, briefId, now)
  const proceeding = findPlace(brief, await listProceedings(db, id), contents.proceedingId)
  const forum = proceeding ? getForumOf(proceeding.procedure).id : getTemplate(brief.template).forum
  const portal = contents.channel === 'portal' && forum ? findPortal(forum) : undefined
  return {
    brief,
    record,
    proceeding,
    portal,
    maxBytes: contents.maxBytes ?? portal?.maxBytes ?? null,
    attached: await listAttached(db, files, id, record, contents.annexes),
    reference: neutral(record.case.reference),
  }
}

/** The proceeding that is named, that of the brief, or the only one of the case in which such a brief is filed. */
function findPlace(brief: BriefRow, proceedings: readonly ProceedingView[], wanted: string | undefined): ProceedingView | undefined {
  const named = wanted ?? brief.proceedingId
  if (named) {
    const found = proceedings.find((one) => one.id === named)
    if (!found) throw invalid([{ pointer: '#/proceedingId', code: 'unknown' }])
    return found
  }
  const { procedures } = getTemplate(brief.template)
  const fitting = proceedings.filter((one) => procedures.length === 0 || procedures.includes(one.procedure))
  return fitting.length === 1 ? fitting[0] : undefined
}

async function listAttached(
  db: Db,
  files: FileStore,
  id: OpenCaseId,
  record: CaseFile,
  wanted: readonly string[] | undefined,
): Promise<Attached[]> {
  const rows = await listAnnexRows(db, id)
  const fileIds = rows.flatMap(({ fileId }) => fileId ?? [])
  const [stored, readings] = [await listFiles(db, id, fileIds), await listReadings(db, id, fileIds)]
  const attached = new Map<string, Attached>()
  for (const [at, row] of rows.entries()) {
    const file = stored.get(row.fileId ?? '')
    const isThere = file !== undefined && (await files.isThere(file))
    const isWanted = !wanted || wanted.includes(row.id)
    attached.set(row.id, {
      id: row.id,
      number: at + 1,
      ...tell(record, row),
      datedOn: row.datedOn,
      pages: row.pages,
      file,
      isThere,
      content: isThere && isWanted ? await searchContent(files, record, readings.get(file.id)) : 'clean',
    })
  }
  return (wanted ?? rows.map((row) => row.id)).map((annexId, at) => {
    const found = attached.get(annexId)
    if (!found) throw invalid([{ pointer: `#/annexes/${at}`, code: 'unknown' }])
    attached.delete(annexId)
    return found
  })
}

/** The words of an annex with every person named as the reader of the brief may know them. */
function tell({ people, brief }: CaseFile, row: { title: string; source: string }): Pick<Attached, 'title' | 'source' | 'isNamed'> {
  const write = (text: string) =>
    linkPeople(text, people)
      .map((part) => {
        if (part.kind === 'text') return part.text
        const person = part.kind === 'person' ? people.find((one) => one.id === part.person) : undefined
        return person ? nameFor(person, brief.audience) : ''
      })
      .join('')
  const [title, source] = [write(row.title), write(row.source)]
  return { title, source, isNamed: searchLeaks(`${title}\n${source}`, people, brief.audience).some(({ what }) => what !== 'initials') }
}
