import { z } from 'zod'
import { isInstant, isIsoDate } from './dates.ts'

/** A day that exists, `YYYY-MM-DD`, between 1900 and 2200. */
export const isoDate = z
  .string()
  .refine((text) => isIsoDate(text) && text >= '1900-01-01' && text < '2200-01-01', { message: 'date' })
  .meta({ type: 'string', format: 'date', example: '2021-09-30' })

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
