import type { Instant, IsoDate } from '@travessia/shared/dates'
import { type Docket, type DocketEvent, type DocketProceeding, readDocket as readStory } from '@travessia/shared/docket'
import { catalogue } from '@travessia/shared/forums/index'

type Fields = DocketEvent['fields']

/** An event in few words: `at('iacthr', 'case-notified', '2021-09-30')`. */
export function at(
  proceeding: string | null,
  kind: string,
  on: IsoDate,
  fields: Fields = {},
  more: Partial<DocketEvent> = {},
): DocketEvent {
  return { id: `${proceeding}/${kind}/${on}`, kind, on, precision: 'day', time: null, zone: null, proceeding, sequence: 0, fields, ...more }
}

export function proceeding(id: string, procedure: string, more: Partial<DocketProceeding> = {}): DocketProceeding {
  return { id, procedure, court: null, ourRole: 'petitioner', ...more }
}

/** The one deadline of a rule; throws when there is none or more than one. */
export function deadlineOf(docket: Docket, rule: string) {
  const found = docket.deadlines.filter((deadline) => deadline.rule === rule)
  const [deadline] = found
  if (!deadline || found.length !== 1) {
    throw new Error(`${found.length} deadlines of ${rule}; there are ${docket.deadlines.map((one) => one.rule).join(', ')}`)
  }
  return deadline
}

export function stateOf(docket: Docket, id: string) {
  const found = docket.proceedings.find((one) => one.id === id)
  if (!found) throw new Error(`No proceeding ${id}`)
  return found
}

/** The docket of a case whose State nobody has recorded. */
export function readDocket(proceedings: readonly DocketProceeding[], events: readonly DocketEvent[], now: Instant): Docket {
  return readStory(catalogue, { state: null, proceedings, events }, now)
}
