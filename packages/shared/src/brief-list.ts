import { z } from 'zod'
import { briefRow } from './briefs.ts'
import { briefStates } from './choices.ts'
import { text } from './fields.ts'
import { languages } from './languages.ts'

/** A brief in the list of all cases, with the number by which its case is called. */
export const listedBrief = briefRow.extend({ reference: z.string() })

const names = z.object({ 'pt-BR': z.string(), es: z.string(), en: z.string() })

/** A kind of brief by its name, and the system on whose shelf it stands. */
export const templateName = z.object({ id: z.string(), shelf: z.enum(['interAmerican', 'un', 'europe', 'brazil', 'letters']), name: names })

/** Filters of the list of all briefs, as they stand in the address. `q`: words of the title, or the number of the case. */
export const briefFilter = z.object({
  q: text(200).optional(),
  state: z.enum(briefStates).optional(),
  template: text(60).optional(),
  language: z.enum(languages).optional(),
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(50),
})

export type TemplateName = z.infer<typeof templateName>
export type ListedBrief = z.infer<typeof listedBrief>
export type BriefFilter = z.output<typeof briefFilter>
