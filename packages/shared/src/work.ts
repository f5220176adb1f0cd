import { z } from 'zod'
import { id } from './fields.ts'
import { importKinds } from './imports/shapes.ts'

/** For how many hours what is over is told beside what runs. */
export const workToldFor = 24

/** What the house does for a member behind the answers: briefs made by the many, sheets and whole cases that are taken in. */
export const workItem = z.object({
  id,
  kind: z.enum(['batch', 'import', 'case']),
  /** What a sheet holds. */
  sheet: z.enum(importKinds).nullable(),
  state: z.enum(['checking', 'checked', 'making', 'done', 'unmaking', 'undone', 'refused']),
  /** Briefs, rows of the present step or files, and how many of them are behind it; none as long as it is not known how many. */
  total: z.number().int(),
  done: z.number().int(),
  isRunning: z.boolean(),
  /** When it was last worked on. */
  workedAt: z.string(),
})

export type WorkItem = z.infer<typeof workItem>
