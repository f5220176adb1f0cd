import { z } from 'zod'
import { deadlineOwners } from './deadline-view.ts'
import { id, isoDate, text, version } from './fields.ts'

/** Why one of many deadlines was not changed. */
export const refusals = ['gone', 'changed', 'unable', 'same', 'over'] as const

/**
 * Several deadlines at once, each with the version that was seen and with what it is given: an owner, somebody who stands in,
 * or both. `undoes` says in the trail that an earlier change is taken back.
 */
export const manyAssigned = z.object({
  items: z
    .array(z.object({ caseId: id, id, version, ownerId: id.nullable().optional(), alternateId: id.nullable().optional() }))
    .min(1)
    .max(200),
  undoes: z.boolean().default(false),
})

export type ManyAssigned = z.output<typeof manyAssigned>

/** What came of one of them; `before` and `version` are what taking it back needs. */
export const assignedResult = z.object({
  caseId: id,
  id,
  refused: z.enum(refusals).nullable(),
  version: version.nullable(),
  before: z.object({ ownerId: id.nullable(), alternateId: id.nullable() }).nullable(),
})

export type AssignedResult = z.infer<typeof assignedResult>

/** Whose days are asked for, and which: from today, three months, where nothing else is said. */
export const loadFilter = z.object({ owner: deadlineOwners.default('all'), from: isoDate.optional(), until: isoDate.optional() })

export type LoadFilter = z.output<typeof loadFilter>

/** What falls on a day: last days, and what is to be ready before others. Days without anything are left out. */
export const dayLoad = z.object({ day: isoDate, deadlines: z.number().int(), milestones: z.number().int() })

export type DayLoad = z.infer<typeof dayLoad>

/** What a second person says of the event that closed a fatal deadline. */
export const closingVerdict = z
  .object({ version, verdict: z.enum(['confirmed', 'contested']), reason: text(1_000).default('') })
  .refine(({ verdict, reason }) => verdict === 'confirmed' || reason !== '', { path: ['reason'], message: 'required' })

export type ClosingVerdict = z.output<typeof closingVerdict>

/** What came in from the State or the body after a deadline was made: an event, or what was taken down without one. */
export const newerEvent = z.object({
  id,
  source: z.enum(['event', 'correspondence']),
  kind: z.string(),
  kindName: z.string(),
  on: isoDate,
  title: z.string(),
  recordedAt: z.string(),
})

export type NewerEvent = z.infer<typeof newerEvent>

/** Somebody has looked at these, and they do not change the deadline. */
export const lookedAt = z.object({ events: z.array(id).min(1).max(200) })
