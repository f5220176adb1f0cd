import { fronts } from '@travessia/shared/cases'
import { z } from 'zod'

/** What the page is about, as it stands in the address; what does not fit is left out. `by`: how the open cases are told apart. */
export const overviewSearch = z.object({
  months: z.coerce
    .number()
    .pipe(z.literal([3, 36]))
    .optional()
    .catch(undefined),
  front: z.enum(fronts).optional().catch(undefined),
  forum: z.string().max(60).optional().catch(undefined),
  lead: z.uuid().optional().catch(undefined),
  by: z.string().max(20).optional().catch(undefined),
})

export type OverviewSearch = z.output<typeof overviewSearch>
