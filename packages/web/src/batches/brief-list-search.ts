import { briefStates } from '@travessia/shared/briefs'
import { languages } from '@travessia/shared/languages'
import { z } from 'zod'

/** The filters of the list of all briefs as they stand in the address; what does not fit is left out. */
export const briefListSearch = z.object({
  q: z.coerce.string().max(200).optional().catch(undefined),
  state: z.enum(briefStates).optional().catch(undefined),
  template: z.string().max(60).optional().catch(undefined),
  language: z.enum(languages).optional().catch(undefined),
})

export type BriefListFilter = z.output<typeof briefListSearch>

export function isFiltered(filter: BriefListFilter): boolean {
  return Object.values(filter).some(Boolean)
}

/** An absent filter, not a filter by nothing. */
export function withoutEmpty(filter: Record<string, string | null | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(filter).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}
