import { factors } from '@travessia/shared/choices'
import { listOf, oneOf } from '../address.ts'

const troubles = ['unknown', 'suspended', 'other-account', 'no-answer', 'refused'] as const

/** Why the way through another house ended at the door again; what nobody knows is no reason. */
export const trouble = oneOf(troubles)

/** What is asked yet of whoever comes back from another house and has a second factor here. */
export const begunFactors = listOf(oneOf(factors))
