import { annexKinds } from '@travessia/shared/choices'
import { defineAddress, either, id, oneOf, text } from '../address.ts'

const name = text(80)
const idOr = <const Word extends string>(...words: Word[]) => either(oneOf(words), id)

/** What is open on a case, whichever tab one reads: a panel, a form. It stands in the address, so it is a link. */
export const caseSearch = defineAddress({
  /** The deadline whose reasoning is shown. */
  why: id,
  /** The event that is being recorded or corrected, and what is already known of a new one. */
  event: idOr('new'),
  kind: name,
  of: id,
  for: name,
  /** The case or one of its proceedings that is being edited. */
  edit: idOr('case', 'new-proceeding'),
  /** The procedure that is already chosen for a new proceeding. */
  procedure: name,
  /** Who can see the case. */
  readers: oneOf([true]),
})

export const timelineSearch = defineAddress({ show: idOr('facts') })
export const peopleSearch = defineAddress({ person: idOr('new') })
export const annexSearch = defineAddress({
  annex: idOr('new'),
  kind: oneOf(annexKinds),
  tag: text(40),
})
