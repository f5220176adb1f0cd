import { subjects } from '@travessia/shared/choices'
import { isIsoDate } from '@travessia/shared/dates'
import { defineAddress, either, fitting, id, oneOf } from '../address.ts'

const day = fitting(isIsoDate)

/** What is chosen of the trail, as it stands in the address; what does not fit is left out. */
export const trailSearch = defineAddress({
  actor: either(id, oneOf(['system'])),
  subject: oneOf(subjects),
  case: id,
  record: id,
  from: day,
  until: day,
})

/** The history of a case, perhaps of one of its records. */
export const historySearch = defineAddress({ record: id })

export type TrailSearch = ReturnType<typeof trailSearch.parse>

export function isChosen(search: TrailSearch): boolean {
  return Object.values(search).some(Boolean)
}
