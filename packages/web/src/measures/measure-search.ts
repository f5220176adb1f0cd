import { complianceStates, fronts, voices } from '@travessia/shared/choices'
import { asText, defineAddress, id, oneOf, text } from '../address.ts'

/** The filters of all measures as they stand in the address; what does not fit is left out. */
export const measureSearch = defineAddress({
  addressee: asText(text(200)),
  voice: oneOf(voices),
  status: oneOf([...complianceStates, 'none']),
  body: text(60),
  show: oneOf(['overdue', 'contested']),
  front: oneOf(fronts),
  lead: id,
})

export type MeasureSearch = ReturnType<typeof measureSearch.parse>
