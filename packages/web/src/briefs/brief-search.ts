import { z } from 'zod'

/** What is open on the list of briefs. */
export const briefsSearch = z.object({
  brief: z.enum(['new', 'from-document']).optional().catch(undefined),
  /** The kind that is already chosen for a new one. */
  template: z.string().max(60).optional().catch(undefined),
  /** The entry of the register that is being taken down, or that is looked at. */
  entry: z
    .union([z.enum(['in', 'out']), z.uuid()])
    .optional()
    .catch(undefined),
})
