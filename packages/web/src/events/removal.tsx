import type { Instant } from '@travessia/shared/dates'
import type { EventView } from '@travessia/shared/events'
import type { CaseFile } from '../cases/queries.ts'
import type { Law } from '../law/catalogue.ts'
import { readCase, readWithout } from '../law/read-case.ts'
import { compareDockets } from './consequences.ts'
import { EventPreview } from './event-preview.tsx'

interface RemovalProps {
  file: CaseFile
  event: EventView
  law: Law
  now: Instant
}

/** What would follow if the event had not been. */
export function Removal({ file, event, law, now }: RemovalProps) {
  return <EventPreview file={file} consequences={compareDockets(readCase(law, file, now), readWithout(law, file, event.id, now))} />
}
