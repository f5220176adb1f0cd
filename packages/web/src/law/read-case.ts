import type { Instant } from '@travessia/shared/dates'
import type { Docket, DocketEvent, DocketProceeding } from '@travessia/shared/docket'
import type { EventView } from '@travessia/shared/events'
import type { ProceedingView } from '@travessia/shared/proceedings'
import type { Law } from './catalogue.ts'

interface Story {
  readonly state: string | null
  readonly proceedings: readonly ProceedingView[]
  readonly events: readonly EventView[]
}

/** What the events of a case mean now, read in the browser by the same law as on the server. */
export function readCase(law: Law, { state, proceedings, events }: Story, now: Instant): Docket {
  const known = proceedings.filter((one) => law.findForum(one.procedure) !== undefined)
  return law.readDocket(law, { state, proceedings: known.map(toDocketProceeding), events: events.map(toDocketEvent) }, now)
}

/** The case as it is without the event that is being written: everything for a new one, all the others for a correction. */
export function readWithout(law: Law, file: Story, eventId: string | undefined, now: Instant): Docket {
  return readCase(law, { ...file, events: file.events.filter((one) => one.id !== eventId) }, now)
}

/** Nothing binds an observer: the body's role is the one that never makes a limit ours. */
function toDocketProceeding({ id, procedure, court, ourRole }: ProceedingView): DocketProceeding {
  return { id, procedure, court, ourRole: ourRole === 'observer' ? 'body' : ourRole }
}

function toDocketEvent({ proceedingId, ...event }: EventView): DocketEvent {
  return { ...event, proceeding: proceedingId }
}
