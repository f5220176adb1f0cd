import type { CaseFile } from '@travessia/shared/briefs/case-file'
import { findChangedFacts } from '@travessia/shared/briefs/changed-facts'
import { composeBrief, fileNameOf, findWarnings, writeSections } from '@travessia/shared/briefs/compose'
import { getTemplate } from '@travessia/shared/briefs/index'
import { mayReadNames } from '@travessia/shared/briefs/leaks'
import { countPages } from '@travessia/shared/briefs/pages/count-pages'
import { countWords, gapsOf, type PrintedBrief } from '@travessia/shared/briefs/printed'
import { unplacedSection } from '@travessia/shared/briefs/sections'
import type { ConsentView } from '@travessia/shared/data-protection/consents'
import type { Instant, IsoDate } from '@travessia/shared/dates'
import { catalogue } from '@travessia/shared/forums/index'
import { nameFor } from '@travessia/shared/names'
import { findPortal } from '@travessia/shared/portals'
import type { PreflightItem } from '@travessia/shared/preflight'
import type { OpenCaseId } from '../access.ts'
import { listAnnexRows } from '../annexes/queries.ts'
import { showAnnexes } from '../annexes/show.ts'
import { listConsents } from '../consents/queries.ts'
import type { Actor } from '../context.ts'
import type { Db } from '../db.ts'
import type { FileStore } from '../files.ts'
import { houseDay } from '../house-day.ts'
import { readWholeCaseFile } from './case-file.ts'
import { listComments } from './comment-rows.ts'
import { inspectConsent } from './consent-check.ts'
import { type Leaks, searchBrief, searchFile } from './leak-search.ts'
import { say } from './preflight-words.ts'
import { makeFile, requireNames } from './print.ts'

/** What the checks look at: the record, the brief as printed, and the very file that would leave. */
interface Inspected {
  readonly file: CaseFile
  readonly brief: PrintedBrief
  readonly bytes: Uint8Array
  readonly leaks: Omit<Leaks, 'inText'>
  readonly openComments: number
  /** The numbers of annexes that go with the brief and have no file, or whose file is gone. */
  readonly withoutFile: readonly number[]
  readonly consents: readonly ConsentView[]
  readonly today: IsoDate
}

/** Everything that is looked at before a brief leaves, in the order in which a lawyer mends it. */
export async function listPreflight(
  db: Db,
  files: FileStore,
  actor: Actor,
  id: OpenCaseId,
  briefId: string,
  now: Instant,
): Promise<PreflightItem[]> {
  const file = await readWholeCaseFile(db, id, briefId, now)
  requireNames(actor, file.brief.audience)
  const brief = composeBrief(catalogue, file)
  const [bytes, comments, annexes, consents] = await Promise.all([
    makeFile(db, id, brief),
    listComments(db, id, briefId),
    listAnnexRows(db, id).then((rows) => showAnnexes(db, files, id, rows)),
    listConsents(db, id, false),
  ])
  const there = annexes.toSorted((a, b) => a.position - b.position).map(({ file: found }) => found !== null && !found.missing)
  return inspect({
    file,
    brief,
    bytes,
    leaks: { inBrief: await searchBrief(file, brief), inFile: await searchFile(file, bytes, fileNameOf(file)) },
    openComments: comments.filter((one) => one.parentId === null && one.resolvedAt === null).length,
    withoutFile: brief.annexes.map((one) => one.number).filter((number) => !there[number - 1]),
    consents,
    today: houseDay(now),
  })
}

function inspect(all: Inspected): PreflightItem[] {
  return [
    inspectGaps,
    inspectLeaks,
    inspectIdentity,
    inspectAllowed,
    inspectText,
    inspectLength,
    inspectSignature,
    inspectAnnexes,
    inspectFile,
  ].flatMap((one) => one(all))
}

function inspectGaps({ brief }: Inspected): PreflightItem[] {
  const gaps = gapsOf(brief)
  if (gaps.length === 0) return [{ check: 'gaps', level: 'ok', text: say.noGaps }]
  return gaps.map(({ section, text }) => ({ check: 'gaps', level: 'blocks', text: say.gap(text), section }))
}

function inspectLeaks({ leaks }: Inspected): PreflightItem[] {
  const inBrief = leaks.inBrief.flatMap(({ person, what, sections }) =>
    sections.map(
      (section): PreflightItem => ({ check: 'leaks', level: 'blocks', text: say.leakInBrief(nameFor(person, 'public'), what), section }),
    ),
  )
  const inFile = leaks.inFile.map(({ person, what, where }): PreflightItem => {
    const text = say.leakInFile(nameFor(person, 'public'), what, where)
    return what === 'initials' ? { check: 'initials', level: 'warns', text } : { check: 'leaks', level: 'blocks', text }
  })
  const found = [...inBrief, ...inFile]
  return found.some((one) => one.check === 'leaks') ? found : [{ check: 'leaks', level: 'ok', text: say.noLeaks }, ...found]
}

/** A body that may read the names must be asked to keep them from the State. */
function inspectIdentity({ file }: Inspected): PreflightItem[] {
  const shielded = file.people.filter((one) => one.protected).length
  if (shielded === 0 || !mayReadNames(file.brief.audience)) return []
  return [{ check: 'identity', level: 'warns', text: say.identity(shielded) }]
}

function inspectAllowed({ file, brief, consents, today }: Inspected): PreflightItem[] {
  return inspectConsent(file, brief, consents, today)
}

function inspectText({ file, openComments }: Inspected): PreflightItem[] {
  const written = writeSections(catalogue, file)
  const changed = written.flatMap(({ id, blocks }) => findChangedFacts(file, blocks).map(() => id))
  const isUnplaced = file.brief.sections.some((one) => one.section === unplacedSection)
  return [
    ...(isUnplaced ? [{ check: 'unplaced', level: 'blocks', text: say.unplaced, section: unplacedSection } as const] : []),
    ...changed.map((section): PreflightItem => ({ check: 'facts', level: 'warns', text: say.changedFact, section })),
    ...(openComments > 0 ? [{ check: 'comments', level: 'warns', text: say.comments(openComments) } as const] : []),
    ...findWarnings(catalogue, file).map((one): PreflightItem => ({ check: 'annexes', level: 'warns', text: one.text })),
  ]
}

function inspectLength({ file, brief }: Inspected): PreflightItem[] {
  const words = brief.sections.reduce((sum, one) => sum + countWords(one.blocks), 0)
  const measured = { words, pages: countPages(brief).total }
  return getTemplate(file.brief.template).limits.map((limit) => {
    const has = measured[limit.unit]
    return { check: 'length', level: has > limit.n ? 'blocks' : 'ok', text: say.length(has, limit) }
  })
}

function inspectSignature({ file }: Inspected): PreflightItem[] {
  const isSigned = file.people.some((one) => one.role === 'representative')
  return isSigned ? [] : [{ check: 'signature', level: 'warns', text: say.noSignatory }]
}

function inspectAnnexes({ brief, withoutFile }: Inspected): PreflightItem[] {
  if (brief.annexes.length === 0) return []
  if (withoutFile.length === 0) return [{ check: 'annexes', level: 'ok', text: say.annexesThere(brief.annexes.length) }]
  return [{ check: 'annexes', level: 'warns', text: say.annexesMissing(withoutFile) }]
}

function inspectFile({ file, bytes }: Inspected): PreflightItem[] {
  const { template, language } = file.brief
  const { forum, languages } = getTemplate(template)
  const portal = forum ? findPortal(forum) : undefined
  const isAccepted = languages.includes(language)
  return [
    { check: 'language', level: isAccepted ? 'ok' : 'blocks', text: isAccepted ? say.language(language) : say.otherLanguage(languages) },
    ...(portal
      ? [{ check: 'size', level: bytes.length > portal.maxBytes ? 'blocks' : 'ok', text: say.size(bytes.length, portal.maxBytes) } as const]
      : []),
    ...(portal && !portal.extensions.includes('docx') ? [{ check: 'type', level: 'warns', text: say.type } as const] : []),
    { check: 'name', level: 'ok', text: say.name(fileNameOf(file)) },
  ]
}
