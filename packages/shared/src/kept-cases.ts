import { z } from 'zod'
import { id } from './fields.ts'

/** `opened`: just now. What is not named stays as it is. */
export const keepCase = z.object({ isFavourite: z.boolean().optional(), opened: z.literal(true).optional() })

/** A case that one wants at hand, or that one opened of late. */
export const keptCase = z.object({
  caseId: id,
  reference: z.string(),
  title: z.string(),
  isFavourite: z.boolean(),
  openedAt: z.string().nullable(),
})

export type KeepCase = z.output<typeof keepCase>
export type KeptCase = z.infer<typeof keptCase>
