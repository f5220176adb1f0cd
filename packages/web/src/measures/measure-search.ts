import { fronts } from '@travessia/shared/cases'
import { complianceStates, voices } from '@travessia/shared/measures'
import { z } from 'zod'

/** The filters of all measures as they stand in the address; what does not fit is left out. */
export const measureSearch = z.object({
  addressee: z.coerce.string().max(200).optional().catch(undefined),
  voice: z.enum(voices).optional().catch(undefined),
  status: z
    .enum([...complianceStates, 'none'])
    .optional()
    .catch(undefined),
  body: z.string().max(60).optional().catch(undefined),
  show: z.enum(['overdue', 'contested']).optional().catch(undefined),
  front: z.enum(fronts).optional().catch(undefined),
  lead: z.uuid().optional().catch(undefined),
})

export type MeasureSearch = z.output<typeof measureSearch>
