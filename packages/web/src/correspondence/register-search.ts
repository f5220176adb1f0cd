import { directions } from '@travessia/shared/choices'
import { isRecordableDay } from '@travessia/shared/dates'
import { defineAddress, fitting, oneOf, text } from '../address.ts'

/** The filters of the register as they stand in the address; what does not fit is left out. */
export const registerSearch = defineAddress({
  direction: oneOf(directions),
  forum: text(60),
  from: fitting(isRecordableDay),
  until: fitting(isRecordableDay),
  show: oneOf(['unacknowledged']),
})

export type RegisterSearch = ReturnType<typeof registerSearch.parse>
