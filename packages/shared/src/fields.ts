import { z } from 'zod'
import { isDaySpan, isInstant, isRecordableDay } from './dates.ts'

/** A day that exists, `YYYY-MM-DD`, between 1900 and 2200. */
export const isoDate = z
  .string()
  .refine(isRecordableDay, { message: 'date' })
  .meta({ type: 'string', format: 'date', example: '2021-09-30' })

/** Days from the first to the last, both among them: `2026-03-01..2026-03-31`. */
export const daySpan = z.string().refine(isDaySpan, { message: 'format' }).meta({ type: 'string', example: '2026-03-01..2026-03-31' })

/** A moment with zone. */
export const instant = z.string().refine(isInstant, { message: 'instant' }).meta({ type: 'string', format: 'date-time' })

/** `HH:MM`, 24 hours. */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'time' })

export const id = z.uuid()

/** Trimmed text of at most `max` characters. NUL cannot be stored and is refused. */
export const text = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .refine((value) => !value.includes('\u0000'), { message: 'characters' })

/** The version that the editor saw; a different one in the database is a stale edit. */
export const version = z.number().int().positive()

/** The precision with which a day is known. A trigger known to the month or year computes nothing. */
export const precisions = ['day', 'month', 'year'] as const

/** The version in the address of a deletion. */
export const versionQuery = z.object({ version: z.coerce.number().int().positive() })

type Edit<Shape extends z.ZodRawShape> = {
  [Name in keyof Shape]: z.ZodOptional<Shape[Name] extends z.ZodDefault<infer Inner extends z.ZodType> ? Inner : Shape[Name]>
}

/** The shape of an edit: what it does not name stays as it is, so no field falls back to its default. */
export function editOf<Shape extends z.ZodRawShape>(made: z.ZodObject<Shape>): z.ZodObject<Edit<Shape>> {
  const fields = Object.entries(made.shape).map(([name, field]) => [
    name,
    z.optional(field instanceof z.ZodDefault ? field.unwrap() : field),
  ])
  return toEdit<Shape>(z.object(Object.fromEntries(fields)))
}

/** The cast holds because `editOf` keeps every name and takes off nothing but the default. */
function toEdit<Shape extends z.ZodRawShape>(edit: z.ZodObject): z.ZodObject<Edit<Shape>> {
  return edit as unknown as z.ZodObject<Edit<Shape>>
}
