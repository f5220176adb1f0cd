import { directions } from '@travessia/shared/correspondence'
import { isoDate } from '@travessia/shared/fields'
import { z } from 'zod'

/** The filters of the register as they stand in the address; what does not fit is left out. */
export const registerSearch = z.object({
  direction: z.enum(directions).optional().catch(undefined),
  forum: z.string().max(60).optional().catch(undefined),
  from: isoDate.optional().catch(undefined),
  until: isoDate.optional().catch(undefined),
  show: z.literal('unacknowledged').optional().catch(undefined),
})

export type RegisterSearch = z.output<typeof registerSearch>
