import { briefStates } from '@travessia/shared/choices'
import { languages } from '@travessia/shared/languages'
import { asText, defineAddress, oneOf, text } from '../address.ts'

/** The filters of the list of all briefs as they stand in the address; what does not fit is left out. */
export const briefListSearch = defineAddress({
  q: asText(text(200)),
  state: oneOf(briefStates),
  template: text(60),
  language: oneOf(languages),
})

export type BriefListFilter = ReturnType<typeof briefListSearch.parse>

export function isFiltered(filter: BriefListFilter): boolean {
  return Object.values(filter).some(Boolean)
}

/** An absent filter, not a filter by nothing. */
export function withoutEmpty(filter: Record<string, string | null | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(filter).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}
