import { caseSorts, fronts } from '@travessia/shared/cases'
import { z } from 'zod'

const name = z.string().max(60).optional().catch(undefined)

/** The filters of the case list as they stand in the address; what does not fit is left out. */
export const caseListSearch = z.object({
  q: z.coerce.string().max(200).optional().catch(undefined),
  forum: name,
  stage: name,
  status: z.enum(['closed', 'all']).optional().catch(undefined),
  front: z.enum(fronts).optional().catch(undefined),
  sort: z.enum(caseSorts).exclude(['next']).optional().catch(undefined),
})

export type CaseListSearch = z.output<typeof caseListSearch>

export function isFiltered({ sort: _, ...filters }: CaseListSearch): boolean {
  return Object.values(filters).some((value) => value !== undefined && value !== '')
}
