import { directions } from '@travessia/shared/choices'
import { defineAddress, either, id, oneOf, text } from '../address.ts'

/** What is open on the list of briefs. */
export const briefsSearch = defineAddress({
  brief: oneOf(['new', 'from-document']),
  /** The kind that is already chosen for a new one. */
  template: text(60),
  /** The entry of the register that is being taken down, or that is looked at. */
  entry: either(oneOf(directions), id),
})
