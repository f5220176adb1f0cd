import { z } from 'zod'
import { clockTime, editOf, id, isoDate, precisions, text, version } from './fields.ts'

export const eventFields = z.record(z.string().max(40), z.union([text(2_000), z.boolean(), z.number()])).default({})

/**
 * A dated event. With a proceeding its kind is one of the procedure's (or one that every procedure
 * knows); without one it is a fact. `on` is the day, or the first day of the month or year when only
 * that is known. `fields` are those that the kind takes (`due`, `for`, `annexes`, …).
 */
export const newEvent = z.object({
  proceedingId: id.nullable().default(null),
  kind: text(80).min(1),
  on: isoDate,
  precision: z.enum(precisions).default('day'),
  time: clockTime.nullable().default(null),
  zone: text(60).nullable().default(null),
  title: text(200).default(''),
  note: text(20_000).default(''),
  fields: eventFields,
  /** The document of the case that proves it. */
  annexId: id.nullable().default(null),
})

export const eventEdit = editOf(newEvent.omit({ proceedingId: true })).extend({ version })

export type NewEvent = z.output<typeof newEvent>
export type EventEdit = z.output<typeof eventEdit>

export const eventView = z.object({
  id,
  proceedingId: id.nullable(),
  kind: z.string(),
  on: isoDate,
  precision: z.enum(precisions),
  time: z.string().nullable(),
  zone: z.string().nullable(),
  title: z.string(),
  note: z.string(),
  fields: z.record(z.string(), z.union([z.string(), z.boolean(), z.number()])),
  annexId: id.nullable(),
  sequence: z.number().int(),
  version,
})

export type EventView = z.infer<typeof eventView>
