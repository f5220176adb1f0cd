import type { ArchiveChoice, ArchivedFile, CaseArchive } from '@travessia/shared/case-archive'
import type { Instant } from '@travessia/shared/dates'
import type { OpenCaseId } from '../access.ts'
import { listAnnexRows } from '../annexes/queries.ts'
import { listShownFiles } from '../annexes/versions.ts'
import { listCited } from '../authorities/citations.ts'
import { getBrief, listBriefs } from '../briefs/queries.ts'
import { getCase } from '../cases/queries.ts'
import type { Db } from '../db.ts'
import { listLivingDeadlines } from '../deadlines/queries.ts'
import { listEvents } from '../events/queries.ts'
import { listFiles, type StoredFile } from '../files/queries.ts'
import { listFilingFiles } from '../filings/queries.ts'
import { getOrganisation } from '../organisation/queries.ts'
import { listPeople } from '../people/queries.ts'
import { listProceedings } from '../proceedings/queries.ts'
import { gatherDesk } from './gather-desk.ts'
import { listFiled } from './queries.ts'

/** The whole case as it stands, in an order that does not hang on ids; with the names of protected people. */
export async function gatherCase(db: Db, id: OpenCaseId, { names, files }: ArchiveChoice, now: Instant): Promise<CaseArchive> {
  const found = await getCase(db, id)
  const { title, summary, state, territory, fronts, axes, tags, visibility, reference, closedOn } = found
  const events = await listEvents(db, id)
  const briefs = await gatherBriefs(db, id)
  return {
    format: 'travessia-case',
    version: 2,
    madeAt: now,
    organisation: (await getOrganisation(db, id.organisationId)).name,
    names,
    files,
    // The casts hold: the columns were written through the shape of a new case.
    case: {
      ...{ title, summary, state, territory, tags, visibility, reference, closedOn },
      fronts: fronts as CaseArchive['case']['fronts'],
      axes: axes as CaseArchive['case']['axes'],
    },
    proceedings: (await listProceedings(db, id)).map(({ version: _, ...one }) => one),
    events: events.toReversed().map(({ version: _, sequence: __, ...one }) => one),
    people: (await listPeople(db, id, 'cleared')).map(({ version: _, ...one }) => one),
    deadlines: await gatherDeadlines(db, id, now, new Map(events.map((event, at) => [event.id, at]))),
    annexes: await gatherAnnexes(db, id, files),
    authorities: await gatherAuthorities(db, id, briefs),
    briefs,
    filings: await gatherFilings(db, id, files),
    ...(await gatherDesk(db, id, now)),
  }
}

async function gatherDeadlines(db: Db, id: OpenCaseId, now: Instant, order: ReadonlyMap<string, number>) {
  const found = await listLivingDeadlines(db, id, now)
  return found
    .map(({ procedure, rule, proceedingId, openedBy, holder, state, answer, due, safe }) => {
      return { procedure, rule, proceedingId, openedBy, holder, state, answer, due, safe }
    })
    .toSorted((a, b) => compare(a.due ?? '', b.due ?? '') || compare(a.rule, b.rule) || at(b) - at(a))

  function at({ openedBy }: { openedBy: string }): number {
    return order.get(openedBy) ?? -1
  }
}

async function gatherBriefs(db: Db, id: OpenCaseId): Promise<CaseArchive['briefs']> {
  const found = await Promise.all((await listBriefs(db, id)).map((row) => getBrief(db, id, row.id)))
  return found
    .map(({ id: briefId, template, proceedingId, title, language, audience, paper, state, outline, sections }) => ({
      ...{ id: briefId, template, proceedingId, title, language, audience, paper, state, outline },
      sections: sections.map(({ section, content }) => ({ section, content })),
    }))
    .toSorted((a, b) => compare(a.title, b.title) || compare(a.template, b.template) || b.sections.length - a.sections.length)
}

/** As the briefs print them; what the team notes about them stays in its library. */
async function gatherAuthorities(db: Db, id: OpenCaseId, briefs: CaseArchive['briefs']): Promise<CaseArchive['authorities']> {
  const cited = await listCited(
    db,
    id,
    briefs.flatMap(({ sections }) => sections),
  )
  return cited.map((one) => ({ ...one, tags: [], note: '' }))
}

async function gatherAnnexes(db: Db, id: OpenCaseId, withFiles: boolean): Promise<CaseArchive['annexes']> {
  const shown = await listShownFiles(db, id)
  const files = await listFiles(
    db,
    id,
    shown.map(({ fileId }) => fileId),
  )
  const byAnnex = Map.groupBy(shown, ({ annexId }) => annexId)
  return (await listAnnexRows(db, id)).map(({ fileId, position, version: _, ...annex }) => {
    const place = `annexes/${number(position)}`
    const all = (byAnnex.get(annex.id) ?? []).flatMap(({ fileId: of, attachedAt }) => {
      const file = files.get(of)
      return file ? [{ of, attachedAt, file }] : []
    })
    const present = all.find(({ of }) => of === fileId)
    return {
      ...annex,
      file: present ? toArchived(present.file, withFiles, place) : null,
      attachedAt: present?.attachedAt ?? null,
      earlier: all
        .filter((one) => one !== present)
        .map(({ attachedAt, file }, at) => ({ attachedAt, file: toArchived(file, withFiles, `${place}-${number(at + 1)}`) })),
    }
  })
}

async function gatherFilings(db: Db, id: OpenCaseId, withFiles: boolean): Promise<CaseArchive['filings']> {
  const rows = await listFiled(db, id)
  return Promise.all(
    rows.map(async ({ receiptFileId, ...filing }, at) => {
      const folder = `filings/${number(at + 1)}`
      const receipt = receiptFileId ? (await listFiles(db, id, [receiptFileId])).get(receiptFileId) : undefined
      const filed = await listFilingFiles(db, id, filing.id)
      return {
        ...filing,
        receipt: receipt ? toArchived(receipt, withFiles, `${folder}/receipt`) : null,
        files: filed.map(({ fileId: _, position, part, role, annex, pages, ...file }) => {
          const stored = { ...file, warning: null }
          return { position, part, role, annex, pages, file: toArchived(stored, withFiles, `${folder}/${number(position)}-${role}`) }
        }),
      }
    }),
  )
}

/** Under a name that tells nothing; what people call it stands beside it. */
function toArchived({ sha256, size, type, name, warning }: Omit<StoredFile, 'id'>, withFiles: boolean, place: string): ArchivedFile {
  return { path: withFiles ? `${place}.${type}` : null, sha256, size, type, name, warning }
}

function number(position: number): string {
  return String(position).padStart(3, '0')
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
