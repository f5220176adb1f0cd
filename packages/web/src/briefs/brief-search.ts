import { z } from 'zod'

/** What is open on the list of briefs. */
export const briefsSearch = z.object({
  brief: z.enum(['new', 'from-document']).optional().catch(undefined),
  /** The kind that is already chosen for a new one. */
  template: z.string().max(60).optional().catch(undefined),
})
