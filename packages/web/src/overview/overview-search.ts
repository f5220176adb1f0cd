import { fronts } from '@travessia/shared/choices'
import { asNumber, defineAddress, id, oneOf, text } from '../address.ts'

/** What the page is about, as it stands in the address; what does not fit is left out. `by`: how the open cases are told apart. */
export const overviewSearch = defineAddress({
  months: asNumber(oneOf([3, 36])),
  front: oneOf(fronts),
  forum: text(60),
  lead: id,
  by: text(20),
})

export type OverviewSearch = ReturnType<typeof overviewSearch.parse>
