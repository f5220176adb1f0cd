import { axes, caseSorts, fronts } from '@travessia/shared/cases'
import { keepings, pressings } from '@travessia/shared/deadline-view'
import { daySpan } from '@travessia/shared/fields'
import { z } from 'zod'

const name = z.string().max(60).optional().catch(undefined)

const days = daySpan.optional().catch(undefined)
const idOrNobody = z
  .union([z.uuid(), z.literal('nobody')])
  .optional()
  .catch(undefined)

/** The filters of the case list as they stand in the address; what does not fit is left out. */
export const caseListSearch = z.object({
  q: z.coerce.string().max(200).optional().catch(undefined),
  forum: name,
  stage: name,
  status: z.enum(['closed', 'all']).optional().catch(undefined),
  front: z.enum(fronts).optional().catch(undefined),
  axis: z.enum(axes).optional().catch(undefined),
  territory: z.string().max(120).optional().catch(undefined),
  nationality: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional()
    .catch(undefined),
  lead: idOrNobody,
  owner: idOrNobody,
  outcome: name,
  opened: days,
  closed: days,
  ended: days,
  pressing: z.enum(pressings).optional().catch(undefined),
  kept: z.enum(keepings).optional().catch(undefined),
  due: days,
  sort: z.enum(caseSorts).exclude(['next']).optional().catch(undefined),
})

export type CaseListSearch = z.output<typeof caseListSearch>

export function isFiltered({ sort: _, ...filters }: CaseListSearch): boolean {
  return Object.values(filters).some((value) => value !== undefined && value !== '')
}
