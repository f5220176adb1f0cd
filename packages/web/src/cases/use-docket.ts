import type { Instant } from '@travessia/shared/dates'
import type { Docket } from '@travessia/shared/docket'
import type { Law } from '../law/catalogue.ts'
import { useLaw } from '../law/queries.ts'
import { readCase } from '../law/read-case.ts'
import { useNow } from '../ui/clock.ts'
import type { CaseFile } from './queries.ts'

interface Read {
  readonly law: Law
  readonly now: Instant
  readonly docket: Docket
}

/** Several parts of a page ask for the docket of its case, and to reckon it is the most that the page does. */
const lastRead = new WeakMap<CaseFile, Read>()

/** What the events of a case mean at the present minute, by the law that the page brought. */
export function useDocket(file: CaseFile): Docket {
  const law = useLaw()
  const now = useNow()
  const before = lastRead.get(file)
  if (before?.law === law && before.now === now) return before.docket
  const docket = readCase(law, file, now)
  lastRead.set(file, { law, now, docket })
  return docket
}
