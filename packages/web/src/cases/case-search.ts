import { annexKinds } from '@travessia/shared/annexes'
import { z } from 'zod'

const name = z.string().max(80).optional().catch(undefined)
const id = z.uuid().optional().catch(undefined)
const idOr = <const Word extends string>(...words: Word[]) =>
  z
    .union([z.enum(words), z.uuid()])
    .optional()
    .catch(undefined)

/** What is open on a case, whichever tab one reads: a panel, a form. It stands in the address, so it is a link. */
export const caseSearch = z.object({
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
  readers: z.literal(true).optional().catch(undefined),
})

export const timelineSearch = z.object({ show: idOr('facts') })
export const peopleSearch = z.object({ person: idOr('new') })
export const annexSearch = z.object({
  annex: idOr('new'),
  kind: z.enum(annexKinds).optional().catch(undefined),
  tag: z.string().max(40).optional().catch(undefined),
})
