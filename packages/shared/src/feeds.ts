import { z } from 'zod'
import { id } from './fields.ts'

/** Whose deadlines a calendar shows: those that one owns, or all that one may see. */
export const feedOwners = ['me', 'all'] as const

/** `caseId`: of one case alone. */
export const newFeed = z.object({ owner: z.enum(feedOwners), caseId: id.nullable().default(null) })

/** A calendar for another program. Its address is told once, when it is made. */
export const feedView = z.object({
  id,
  owner: z.enum(feedOwners),
  caseId: id.nullable(),
  caseReference: z.string().nullable(),
  lastReadAt: z.string().nullable(),
  createdAt: z.string(),
})

export type NewFeed = z.output<typeof newFeed>
export type FeedView = z.infer<typeof feedView>
