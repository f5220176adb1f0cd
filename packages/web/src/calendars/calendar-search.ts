import { z } from 'zod'

export const calendarSearch = z.object({
  year: z.coerce.number().int().min(1900).max(2199).optional().catch(undefined),
  /** What is being added: days, or a year that was checked. */
  add: z.enum(['closure', 'year']).optional().catch(undefined),
})
