import { z } from 'zod'
import { id } from './fields.ts'

/** How many briefs a batch may have. */
export const mostInBatch = 500

/** For how many hours what was made can be fetched. */
export const batchKeptFor = 24

/**
 * Briefs to be made as DOCX in one go. `gaps: 'refuse'`: one with gaps is not made; `show`: they stand in it, marked.
 * `sheets`: with a cover sheet for each annex.
 */
export const newBatch = z.object({
  briefs: z
    .array(id)
    .min(1)
    .max(mostInBatch)
    .transform((all) => [...new Set(all)]),
  gaps: z.enum(['show', 'refuse']).default('refuse'),
  sheets: z.boolean().default(false),
})

/** A batch in the list of one's own. `made`: how many files there are to be fetched. */
export const batchRow = z.object({
  id,
  state: z.enum(['making', 'done', 'cancelled']),
  total: z.number().int(),
  done: z.number().int(),
  made: z.number().int(),
  askedAt: z.string(),
  /** Until when the files are kept; null while they are being made. */
  until: z.string().nullable(),
})

/** As `batchRow`, with what was not made and why. A brief that is not there for the reader any more has no name. */
export const batchView = batchRow.extend({
  failures: z.array(
    z.object({
      brief: id,
      caseId: id.nullable(),
      reference: z.string().nullable(),
      title: z.string().nullable(),
      reasons: z.array(z.string()),
    }),
  ),
})

export type NewBatch = z.output<typeof newBatch>
export type BatchRow = z.infer<typeof batchRow>
export type BatchView = z.infer<typeof batchView>
