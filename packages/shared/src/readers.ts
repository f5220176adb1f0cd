import { z } from 'zod'
import { id, isoDate, text } from './fields.ts'
import { roles } from './permissions.ts'

/** Why somebody sees a case: by their role, because it is open to the house, as its lead, or as one of its members. */
export const sightings = ['role', 'organisation', 'lead', 'member'] as const

const wall = z.object({
  /** Told to those who may put up walls. */
  reason: z.string().nullable(),
  madeBy: z.string(),
  madeAt: z.string(),
})

/** Somebody of the organisation, and what of a case exists for them. */
export const readerView = z.object({
  id,
  name: z.string(),
  role: z.enum(roles),
  /** Null where the case does not exist for them. */
  sees: z.enum(sightings).nullable(),
  /** Whether they read the names of protected people; others read the pseudonym. */
  names: z.boolean(),
  isMember: z.boolean(),
  /** The last day of the sharing. */
  until: isoDate.nullable(),
  wall: wall.nullable(),
})

/** A sharing with one member of the organisation, for good or until a day. */
export const sharing = z.object({ until: isoDate.nullable().default(null) })

export const newWall = z.object({ reason: text(500).min(3) })

export type ReaderView = z.output<typeof readerView>
export type Sharing = z.output<typeof sharing>
export type NewWall = z.output<typeof newWall>
