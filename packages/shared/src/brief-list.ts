import { z } from 'zod'
import { briefRow, briefStates } from './briefs.ts'
import { text } from './fields.ts'
import { languages } from './languages.ts'

/** A brief in the list of all cases, with the number by which its case is called. */
export const listedBrief = briefRow.extend({ reference: z.string() })

/** Filters of the list of all briefs, as they stand in the address. `q`: words of the title, or the number of the case. */
export const briefFilter = z.object({
  q: text(200).optional(),
  state: z.enum(briefStates).optional(),
  template: text(60).optional(),
  language: z.enum(languages).optional(),
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(50),
})

export type ListedBrief = z.infer<typeof listedBrief>
export type BriefFilter = z.output<typeof briefFilter>
