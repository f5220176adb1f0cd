import { z } from 'zod'
import { id, isoDate } from './fields.ts'
import { spreadsheetFormat } from './spreadsheets.ts'

export const holders = ['us', 'state', 'body', 'other'] as const
export const deadlineStates = ['running', 'met', 'met late', 'lapsed', 'suspended', 'superseded', 'waived'] as const
export const answers = ['due', 'ask', 'open', 'uncovered'] as const
export const deadlineGroups = ['overdue', 'today', 'week', 'month', 'later', 'waiting'] as const

const text3 = z.object({ 'pt-BR': z.string(), es: z.string(), en: z.string() })

/** One line of the reasoning; `stepText` says it in a language. */
export const stepView = z.object({
  say: z.string(),
  date: isoDate.nullable(),
  until: isoDate.optional(),
  with: z.record(z.string(), z.union([z.string(), z.number(), text3])).optional(),
})

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
  group: z.enum(deadlineGroups),
  caseTitle: z.string(),
  caseReference: z.string(),
  forum: z.string(),
  forumName: z.string(),
  ruleName: z.string(),
})

export type DeadlineRow = z.infer<typeof deadlineRow>

export const deadlineEdit = z.object({ ownerId: id.nullable(), version: z.number().int() })

export type DeadlineEdit = z.output<typeof deadlineEdit>

/** Which deadlines across the cases. */
export const deadlineSelection = z.object({
  owner: z.enum(['me', 'all', 'nobody']).default('all'),
  group: z.enum(deadlineGroups).optional(),
  case: id.optional(),
})

export const deadlineFilter = deadlineSelection.extend({
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(100),
})

/** What is taken out of them. */
export const deadlineExport = deadlineSelection.extend({ format: spreadsheetFormat })

export type DeadlineFilter = z.output<typeof deadlineFilter>
export type DeadlineSelection = z.output<typeof deadlineSelection>
