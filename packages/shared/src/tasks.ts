import { z } from 'zod'
import { editOf, id, isoDate, text, version } from './fields.ts'

export const newTask = z.object({
  title: text(300).min(1),
  note: text(5_000).default(''),
  assigneeId: id.nullable().default(null),
  dueOn: isoDate.nullable().default(null),
})

export const taskEdit = editOf(newTask).extend({ done: z.boolean().optional(), version })

/** The steps of one filing of a proceeding become tasks; those that are tasks already stay as they are. */
export const newChecklist = z.object({
  proceedingId: id,
  filing: text(80).min(1),
  assigneeId: id.nullable().default(null),
  dueOn: isoDate.nullable().default(null),
})

/** `mine`: given to the reader, or noted by them for nobody else. */
export const taskFilter = z.object({
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

/** What of the law a task was made of, in the reader's language. */
const taskOrigin = z.object({
  procedure: z.string(),
  filing: z.string(),
  filingName: z.string(),
  forumName: z.string(),
  /** Where the law says so; null for what experience advises to have at hand. */
  source: z.object({ cite: z.string(), url: z.string().optional() }).nullable(),
})

export const taskView = z.object({
  id,
  caseId: id.nullable(),
  caseTitle: z.string().nullable(),
  caseReference: z.string().nullable(),
  title: z.string(),
  note: z.string(),
  assigneeId: id.nullable(),
  assigneeName: z.string().nullable(),
  dueOn: isoDate.nullable(),
  doneAt: z.string().nullable(),
  doneByName: z.string().nullable(),
  origin: taskOrigin.nullable(),
  version: z.number().int(),
})

/** What a proceeding may file, and how much of its steps are tasks already. */
export const checklistView = z.object({
  proceedingId: id,
  filing: z.string(),
  filingName: z.string(),
  forumName: z.string(),
  /** Whether what it is filed with may come next, as the proceeding stands. */
  isNext: z.boolean(),
  /** The day to aim at, where a deadline of ours runs that it would meet. */
  dueOn: isoDate.nullable(),
  steps: z.number().int(),
  made: z.number().int(),
})

export type NewTask = z.output<typeof newTask>
export type TaskEdit = z.output<typeof taskEdit>
export type NewChecklist = z.output<typeof newChecklist>
export type TaskFilter = z.output<typeof taskFilter>
export type TaskView = z.infer<typeof taskView>
export type ChecklistView = z.infer<typeof checklistView>
