import { isIsoDate } from '@travessia/shared/dates'
import { subjects } from '@travessia/shared/trail'
import { z } from 'zod'

const id = z.uuid().optional().catch(undefined)
const day = z.string().refine(isIsoDate).optional().catch(undefined)

/** What is chosen of the trail, as it stands in the address; what does not fit is left out. */
export const trailSearch = z.object({
  actor: z
    .union([z.uuid(), z.literal('system')])
    .optional()
    .catch(undefined),
  subject: z.enum(subjects).optional().catch(undefined),
  case: id,
  record: id,
  from: day,
  until: day,
})

/** The history of a case, perhaps of one of its records. */
export const historySearch = trailSearch.pick({ record: true })

export type TrailSearch = z.output<typeof trailSearch>

export function isChosen(search: TrailSearch): boolean {
  return Object.values(search).some(Boolean)
}
