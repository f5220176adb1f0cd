import { factors } from '@travessia/shared/second-factor'
import { z } from 'zod'

const troubles = ['unknown', 'suspended', 'other-account', 'no-answer', 'refused'] as const

/** Why the way through another house ended at the door again; what nobody knows is no reason. */
export const trouble = z.enum(troubles).optional().catch(undefined)

/** What is asked yet of whoever comes back from another house and has a second factor here. */
export const begunFactors = z.array(z.enum(factors)).optional().catch(undefined)
