import { z } from 'zod'
import { holders, listGroups } from './choices.ts'
import { id, isoDate, text, version } from './fields.ts'
import { milestoneKinds } from './milestones.ts'
import { spreadsheetFormat } from './spreadsheets.ts'

export const deadlineStates = ['running', 'met', 'met late', 'lapsed', 'suspended', 'superseded', 'waived'] as const
export const answers = ['due', 'ask', 'open', 'uncovered'] as const
/** Whose: one's own, everybody's, nobody's, or those of a member. */
export const deadlineOwners = z.union([z.enum(['me', 'all', 'nobody']), id])

const text3 = z.object({ 'pt-BR': z.string(), es: z.string(), en: z.string() })

/** One line of the reasoning; `stepText` says it in a language. */
export const stepView = z.object({
  say: z.string(),
  date: isoDate.nullable(),
  until: isoDate.optional(),
  with: z.record(z.string(), z.union([z.string(), z.number(), text3])).optional(),
})

const daysBefore = z.number().int().min(0).max(3660)

/** `on`: so many days before the day to aim at; null as long as the deadline has no date. */
export const milestoneView = z.object({
  kind: z.enum(milestoneKinds),
  daysBefore,
  on: isoDate.nullable(),
  doneAt: z.string().nullable(),
  doneByName: z.string().nullable(),
})

export type MilestoneView = z.infer<typeof milestoneView>

/** All milestones of a deadline as they are to stand; `version` is that of the deadline. */
export const milestonesEdit = z.object({
  version,
  items: z
    .array(z.object({ kind: z.enum(milestoneKinds), daysBefore, isDone: z.boolean() }))
    .max(milestoneKinds.length)
    .refine((items) => new Set(items.map(({ kind }) => kind)).size === items.length, { message: 'choice' }),
})

export type MilestonesEdit = z.output<typeof milestonesEdit>

/** A stored deadline with everything that explains it. */
export const deadlineView = z.object({
  id,
  caseId: id,
  proceedingId: id.nullable(),
  procedure: z.string(),
  rule: z.string(),
  openedBy: id,
  closedBy: id.nullable(),
  holder: z.enum(holders),
  state: z.enum(deadlineStates),
  answer: z.enum(answers),
  due: isoDate.nullable(),
  safe: isoDate.nullable(),
  dueAt: z.string().nullable(),
  computed: isoDate.nullable(),
  zone: z.string(),
  steps: z.array(stepView),
  source: z.object({ cite: z.string(), url: z.string().optional(), seen: z.string().optional() }),
  confidence: z.enum(['VERIFIED', 'KNOWN', 'UNSURE']),
  isCalendarChecked: z.boolean(),
  ownerId: id.nullable(),
  ownerName: z.string().nullable(),
  /** Who stands in for the owner. */
  alternateId: id.nullable(),
  alternateName: z.string().nullable(),
  milestones: z.array(milestoneView),
  /** Ours, and nobody can give it back. */
  isFatal: z.boolean(),
  /** Fatal, closed, and nobody but who recorded it has confirmed it yet. */
  awaitsCheck: z.boolean(),
  /** Who recorded what closed it, and what a second person said of it; null while it runs. */
  closing: z
    .object({
      recordedById: id.nullable(),
      recordedByName: z.string().nullable(),
      /** The document that proves it. */
      proof: z.string().nullable(),
      /** What was filed with it. */
      filingId: id.nullable(),
      verdict: z.enum(['confirmed', 'contested']).nullable(),
      reason: z.string().nullable(),
      checkedByName: z.string().nullable(),
      checkedAt: z.string().nullable(),
    })
    .nullable(),
  supersededAt: z.string().nullable(),
  version: z.number().int(),
})

export type DeadlineView = z.infer<typeof deadlineView>

/** Whether a date may be relied on: its rule and the calendar of its year were checked, or a person, the body or an extension set it. */
export function isDateChecked({
  computed,
  confidence,
  isCalendarChecked,
}: Pick<DeadlineView, 'computed' | 'confidence' | 'isCalendarChecked'>) {
  return computed !== null || (confidence === 'VERIFIED' && isCalendarChecked)
}

/** A row of the home page: a deadline across cases, in its group, with its names in the reader's language. */
export const deadlineRow = deadlineView.omit({ steps: true }).extend({
  group: z.enum(listGroups),
  caseTitle: z.string(),
  caseReference: z.string(),
  forum: z.string(),
  forumName: z.string(),
  ruleName: z.string(),
})

export type DeadlineRow = z.infer<typeof deadlineRow>

/** What is not named stays as it is. */
export const deadlineEdit = z.object({
  ownerId: id.nullable().optional(),
  alternateId: id.nullable().optional(),
  version: z.number().int(),
})

export type DeadlineEdit = z.output<typeof deadlineEdit>

/** Which deadlines across the cases. */
export const deadlineSelection = z.object({
  owner: deadlineOwners.default('all'),
  group: z.enum(listGroups).optional(),
  holder: z.enum(holders).optional(),
  forum: z.string().max(60).optional(),
  fatal: z.stringbool().optional(),
  case: id.optional(),
  /** Words of the case. They may be the name of a person, so they are better asked for by `POST /deadlines/search`. */
  q: text(200).optional(),
})

export const deadlineFilter = deadlineSelection.extend({
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(100),
})

/** What is taken out of them; words, which may name a person, stand in no address. */
export const deadlineExport = deadlineSelection.omit({ q: true }).extend({ format: spreadsheetFormat })

export type DeadlineFilter = z.output<typeof deadlineFilter>
export type DeadlineSelection = z.output<typeof deadlineSelection>
