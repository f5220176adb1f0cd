import { z } from 'zod'
import { id } from './fields.ts'
import { importKinds } from './imports/shapes.ts'

/** For how many hours what is over is told beside what runs. */
export const workToldFor = 24

/** What the house does for a member behind the answers: briefs made by the many, and sheets that are taken in. */
export const workItem = z.object({
  id,
  kind: z.enum(['batch', 'import']),
  /** What a sheet holds. */
  sheet: z.enum(importKinds).nullable(),
  state: z.enum(['checking', 'checked', 'making', 'done', 'unmaking', 'undone']),
  /** Briefs, or rows of the present step, and how many of them are behind it. */
  total: z.number().int(),
  done: z.number().int(),
  isRunning: z.boolean(),
  /** When it was last worked on. */
  workedAt: z.string(),
})

export type WorkItem = z.infer<typeof workItem>
