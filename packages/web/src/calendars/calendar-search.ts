import { asNumber, defineAddress, oneOf, wholeNumber } from '../address.ts'

export const calendarSearch = defineAddress({
  year: asNumber(wholeNumber(1900, 2199)),
  /** What is being added: days, or a year that was checked. */
  add: oneOf(['closure', 'year']),
})
