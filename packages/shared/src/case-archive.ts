import { z } from 'zod'
import { newAnnex } from './annexes.ts'
import { archivedCorrespondence, archivedDiscussion, archivedMeasures, archivedMilestones, archivedTasks } from './archive-desk.ts'
import { newAuthority } from './authorities.ts'
import { briefRow, newBrief, richText } from './briefs.ts'
import { newCase } from './cases.ts'
import { holders } from './choices.ts'
import { answers, deadlineStates } from './deadline-view.ts'
import { newEvent } from './events.ts'
import { clockTime, id, instant, isoDate, text } from './fields.ts'
import { fileTypes, fileWarnings } from './files.ts'
import { channels, fileRoles } from './filings.ts'
import { audiences } from './names.ts'
import { newPerson } from './people.ts'
import { newProceeding, ourRoles } from './proceedings.ts'

/** Whether an archive says who protected people are. */
export const archiveNames = ['pseudonyms', 'real'] as const

/** What is to be taken out. Real names, and files, which go as they are and may hold names, need a reason. */
export const archiveChoice = z.object({
  names: z.enum(archiveNames).default('pseudonyms'),
  files: z.stringbool().default(false),
  /** What was answered to a wish; it says all else. */
  leave: z.string().max(2_000).optional(),
})

export type ArchiveChoice = z.output<typeof archiveChoice>

export function needsReason({ names, files }: ArchiveChoice): boolean {
  return names === 'real' || files
}

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** A file of the case; `path` is where it lies in the archive, null where the archive was made without files. */
const archivedFile = z.object({
  path: z
    .string()
    .max(200)
    .regex(/^[\w-]+(\/[\w.-]+)+$/)
    .nullable(),
  sha256,
  size: z.number().int().min(0),
  type: z.enum(fileTypes),
  name: text(200),
  warning: z.enum(fileWarnings).nullable(),
})

const many = 20_000

/**
 * A whole case, apart from any installation: what `case.json` in its archive holds. Its ids are those of where it comes
 * from and say only what belongs together. A later shape gets a later version; all that were ever written can be read.
 */
export const caseArchive = z.object({
  format: z.literal('travessia-case'),
  version: z.union([z.literal(1), z.literal(2)]),
  madeAt: instant,
  organisation: text(200),
  names: z.enum(archiveNames),
  files: z.boolean(),
  case: newCase.omit({ leadId: true }).extend({ reference: text(40), closedOn: isoDate.nullable() }),
  proceedings: z
    .array(
      newProceeding.extend({ id, ourRole: z.enum(ourRoles), stage: text(80), since: isoDate.nullable(), outcome: text(80).nullable() }),
    )
    .max(many),
  events: z.array(newEvent.extend({ id })).max(many),
  people: z.array(newPerson.safeExtend({ id })).max(many),
  /** What the events meant where the archive was made; whoever takes it in reckons anew and compares. */
  deadlines: z
    .array(
      z.object({
        procedure: text(60),
        rule: text(80),
        proceedingId: id.nullable(),
        openedBy: id,
        holder: z.enum(holders),
        state: z.enum(deadlineStates),
        answer: z.enum(answers),
        due: isoDate.nullable(),
        safe: isoDate.nullable(),
      }),
    )
    .max(many),
  annexes: z
    .array(
      newAnnex.extend({
        id,
        file: archivedFile.nullable(),
        attachedAt: instant.nullable().default(null),
        /** What it showed before, the oldest first. */
        earlier: z
          .array(z.object({ attachedAt: instant, file: archivedFile }))
          .max(1_000)
          .default([]),
      }),
    )
    .max(many),
  /** What the briefs cite. */
  authorities: z.array(newAuthority.extend({ id })).max(many),
  briefs: z
    .array(
      newBrief.extend({
        id,
        state: briefRow.shape.state,
        outline: briefRow.shape.outline,
        sections: z.array(z.object({ section: text(120), content: richText })).max(500),
      }),
    )
    .max(many),
  filings: z
    .array(
      z.object({
        id,
        proceedingId: id,
        briefId: id.nullable(),
        eventId: id,
        kind: text(80),
        channel: z.enum(channels),
        on: isoDate,
        time: clockTime,
        zone: text(60),
        filedAt: instant,
        audience: z.enum(audiences),
        note: text(5_000),
        reference: text(80).default(''),
        /** The entry of the register that it answers. */
        inReplyTo: id.nullable().default(null),
        size: z.number().int(),
        madeAt: instant,
        receiptAt: instant.nullable(),
        receipt: archivedFile.nullable(),
        files: z
          .array(
            z.object({
              position: z.number().int(),
              part: z.number().int(),
              role: z.enum(fileRoles),
              annex: z.number().int().nullable(),
              pages: z.number().int().nullable(),
              file: archivedFile,
            }),
          )
          .max(2_000),
      }),
    )
    .max(many),
  measures: archivedMeasures.default([]),
  milestones: archivedMilestones.default([]),
  discussion: archivedDiscussion.default([]),
  tasks: archivedTasks.default([]),
  correspondence: archivedCorrespondence.default([]),
})

export type CaseArchive = z.output<typeof caseArchive>
export type ArchivedFile = z.output<typeof archivedFile>

const dated = z.object({ due: isoDate.nullable(), answer: z.enum(answers), state: z.enum(deadlineStates) })

/** What came of taking a case in. */
export const importedCase = z.object({
  id,
  reference: z.string(),
  title: z.string(),
  from: z.object({ organisation: z.string(), reference: z.string(), madeAt: z.string(), names: z.enum(archiveNames) }),
  counts: z.object({
    proceedings: z.number().int(),
    events: z.number().int(),
    people: z.number().int(),
    annexes: z.number().int(),
    briefs: z.number().int(),
    filings: z.number().int(),
    files: z.number().int(),
  }),
  /** Filings that could not be taken in, as the archive was made without files. */
  filingsLeftOut: z.number().int(),
  deadlines: z.number().int(),
  /** Deadlines that are another here than where the archive was made; null on the side that does not know it. */
  differences: z.array(z.object({ ruleName: z.string(), opens: isoDate.nullable(), there: dated.nullable(), here: dated.nullable() })),
})

export type ImportedCase = z.output<typeof importedCase>

/** How long an import that is over is told, in days. */
export const caseImportToldFor = 30

/** How far taking a case in has come. */
export const caseImportView = z.object({
  id,
  state: z.enum(['checking', 'making', 'done', 'refused']),
  /** Files, once it is known how many there are, and how many of them are kept. */
  total: z.number().int(),
  done: z.number().int(),
  reasons: z.array(z.string()),
  result: importedCase.nullable(),
})

export type CaseImportView = z.output<typeof caseImportView>

/** What to take out, and why, for a download that the browser makes itself. */
export const archiveWish = z.object({ names: z.enum(archiveNames), files: z.boolean(), reason: z.string().trim().max(300).default('') })

export type ArchiveWish = z.output<typeof archiveWish>
