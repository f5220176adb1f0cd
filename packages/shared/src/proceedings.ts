import { z } from 'zod'
import { id, isoDate, text, version } from './fields.ts'

/** What we are in a proceeding; it decides whose limits are ours. */
export const ourRoles = ['petitioner', 'amicus', 'third', 'observer'] as const

/** A proceeding names a procedure of the catalogue and, where it runs in several courts, the court. */
export const newProceeding = z.object({
  procedure: text(60).min(1),
  court: text(40).toLowerCase().nullable().default(null),
  number: text(60).default(''),
  ourRole: z.enum(ourRoles).optional(),
  beganOn: isoDate.nullable().default(null),
})

export const proceedingEdit = z.object({
  court: text(40).toLowerCase().nullable().optional(),
  number: text(60).optional(),
  ourRole: z.enum(ourRoles).optional(),
  beganOn: isoDate.nullable().optional(),
  version,
})

export type NewProceeding = z.output<typeof newProceeding>
export type ProceedingEdit = z.output<typeof proceedingEdit>

export const proceedingView = z.object({
  id,
  procedure: z.string(),
  court: z.string().nullable(),
  number: z.string(),
  ourRole: z.enum(ourRoles),
  beganOn: isoDate.nullable(),
  stage: z.string(),
  since: isoDate.nullable(),
  outcome: z.string().nullable(),
  version,
})

export type ProceedingView = z.infer<typeof proceedingView>
