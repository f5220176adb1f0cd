import type { CaseFile } from '@travessia/shared/briefs/case-file'
import { composeBrief, fileNameOf } from '@travessia/shared/briefs/compose'
import { type Leak, mayReadNames } from '@travessia/shared/briefs/leaks'
import { type BriefGap, gapsOf, type PrintedBrief } from '@travessia/shared/briefs/printed'
import { sectionsOf, unplacedSection } from '@travessia/shared/briefs/sections'
import type { Instant } from '@travessia/shared/dates'
import { catalogue } from '@travessia/shared/forums/index'
import type { Text } from '@travessia/shared/languages'
import { type Audience, nameFor } from '@travessia/shared/names'
import { z } from 'zod'
import type { OpenCaseId } from '../access.ts'
import { referenceOf } from '../case-row.ts'
import type { Actor } from '../context.ts'
import type { Db } from '../db.ts'
import { makeDocx } from '../docx.ts'
import { findLetterheadFile } from '../letterhead/queries.ts'
import { audienceOf } from '../people/queries.ts'
import { type FieldError, forbidden, ProblemError } from '../problems.ts'
import { readWholeCaseFile } from './case-file.ts'
import { searchBrief, searchFile } from './leak-search.ts'
import { noteReading } from './name-reading.ts'
import { say } from './preflight-words.ts'

/** `refuse`: a brief with gaps is not made. `show`: they stand in it, marked. */
export const printOptions = z.object({
  gaps: z.enum(['refuse', 'show']).default('refuse'),
  /** With a cover sheet for each annex. */
  sheets: z.stringbool().default(false),
})

/** What the brief still lacks, in reading order. */
export async function listGaps(db: Db, id: OpenCaseId, briefId: string, now: Instant): Promise<readonly BriefGap[]> {
  return gapsOf(composeBrief(catalogue, await readWholeCaseFile(db, id, briefId, now)))
}

/**
 * The brief as DOCX for its audience. Nothing leaves that would say a protected name to a reader who must not
 * know it, nor, unless asked for, with gaps.
 */
export async function printBrief(
  db: Db,
  actor: Actor,
  id: OpenCaseId,
  briefId: string,
  { gaps, sheets = false }: { gaps: 'refuse' | 'show'; sheets?: boolean },
  now: Instant,
) {
  const file = await readWholeCaseFile(db, id, briefId, now)
  requireNames(actor, file.brief.audience)
  if (mayReadNames(file.brief.audience)) await noteReading(db, actor, id, briefId, file, now)
  const brief = composeBrief(catalogue, file)
  await refuseLeaks(file, brief)
  if (gaps === 'refuse') refuseGaps(file, brief)
  const [name, bytes] = [fileNameOf(file), await makeFile(db, id, brief, sheets)]
  await refuseLeaksInFile(file, bytes, name)
  return { name, bytes }
}

/** Refuses what was written for an audience that reads protected names to who may not read them. */
export function requireNames(actor: Actor, audience: Audience): void {
  if (mayReadNames(audience) && audienceOf(actor.role) !== 'cleared') throw forbidden(carriesNames)
}

/** The file of a brief on the organisation's paper. */
export async function makeFile(db: Db, id: OpenCaseId, brief: PrintedBrief, sheets = false): Promise<Uint8Array<ArrayBuffer>> {
  const file = await findLetterheadFile(db, id.organisationId)
  return makeDocx(brief, { sheets, ...(file ? { letterhead: { file, reference: await referenceOf(db, id) } } : {}) })
}

/** What was made is searched as well: a letterhead, a property or a hidden value may say what the text does not. */
async function refuseLeaksInFile(file: CaseFile, bytes: Uint8Array, name: string): Promise<void> {
  const found = await searchFile(file, bytes, name)
  const errors = found
    .filter((one) => one.what !== 'initials')
    .map(
      ({ person, what, where }): FieldError => ({
        pointer: '#',
        code: 'format',
        detail: say.leakInFile(nameFor(person, 'public'), what, where),
      }),
    )
  if (errors.length > 0) throw new ProblemError('conflict', { detail: leaks, errors })
}

async function refuseLeaks(file: CaseFile, brief: PrintedBrief): Promise<void> {
  const found = await searchBrief(file, brief)
  const errors = found.flatMap(({ person, what, sections }) =>
    sections.map(
      (section): FieldError => ({
        pointer: `#/sections/${section}`,
        code: 'format',
        detail: tellLeak(nameFor(person, 'public'), what, nameOf(file, section)),
      }),
    ),
  )
  if (errors.length > 0) throw new ProblemError('conflict', { detail: leaks, errors })
}

/** Text without a place is not printed: a brief does not leave as whole without it. */
function refuseGaps(file: CaseFile, brief: PrintedBrief): void {
  const gaps = gapsOf(brief).map(
    ({ section, text }): FieldError => ({ pointer: `#/sections/${section}`, code: 'required', detail: say.gap(text) }),
  )
  const isUnplaced = file.brief.sections.some((one) => one.section === unplacedSection)
  const errors: readonly FieldError[] = isUnplaced
    ? [...gaps, { pointer: `#/sections/${unplacedSection}`, code: 'required', detail: say.unplaced }]
    : gaps
  if (errors.length > 0) throw new ProblemError('conflict', { detail: hasGaps, errors })
}

function nameOf(file: CaseFile, section: string): Text {
  return sectionsOf(file.brief).find((one) => one.id === section)?.name ?? cover
}

function tellLeak(who: string, what: Leak['what'], where: Text): Text {
  const leak = say.leakInBrief(who, what)
  return { 'pt-BR': `“${where['pt-BR']}”: ${leak['pt-BR']}`, es: `«${where.es}»: ${leak.es}`, en: `“${where.en}”: ${leak.en}` }
}

const cover = { 'pt-BR': 'capa', es: 'portada', en: 'cover' }
const carriesNames = {
  'pt-BR': 'Esta peça traz nomes protegidos, que o seu papel não permite ler.',
  es: 'Este escrito contiene nombres protegidos, que su función no permite leer.',
  en: 'This brief carries protected names, which your role may not read.',
}
const leaks = {
  'pt-BR': 'A peça não foi gerada: ela diria nomes protegidos a quem não pode lê-los. Troque-os pela referência à pessoa.',
  es: 'El escrito no se generó: diría nombres protegidos a quien no puede leerlos. Sustitúyalos por la referencia a la persona.',
  en: 'The brief was not made: it would tell protected names to readers who must not know them. Replace them by the reference to the person.',
}
const hasGaps = {
  'pt-BR': 'A peça não foi gerada: ainda faltam dados.',
  es: 'El escrito no se generó: aún faltan datos.',
  en: 'The brief was not made: facts are still missing.',
}
