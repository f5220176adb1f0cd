import type { Instant } from '@travessia/shared/dates'
import { type EventView, newEvent } from '@travessia/shared/events'
import type { CaseFile } from '../cases/queries.ts'
import type { Law } from '../law/catalogue.ts'
import { readCase } from '../law/read-case.ts'
import { type Consequences, compareDockets } from './consequences.ts'

/** What would follow if the event were recorded as it stands in the form; nothing while it cannot be read. */
export function readDraft(law: Law, file: CaseFile, event: EventView | undefined, typed: unknown, now: Instant): Consequences | undefined {
  const parsed = newEvent.safeParse(typed)
  if (!parsed.success || parsed.data.proceedingId === null) return undefined
  const { data } = parsed
  const proceeding = file.proceedings.find((one) => one.id === data.proceedingId)
  if (!proceeding || !law.findEventKind(proceeding.procedure, data.kind)) return undefined
  const draft: EventView = { id: 'draft', sequence: Number.MAX_SAFE_INTEGER, version: 1, ...data }
  const events = event
    ? file.events.map((one) => (one.id === event.id ? { ...draft, id: one.id, sequence: one.sequence } : one))
    : [...file.events, draft]
  return compareDockets(readCase(law, file, now), readCase(law, { ...file, events }, now))
}
