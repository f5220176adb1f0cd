import { addPeriod, dayIn, type Instant, type IsoDate, monthsBetween } from './dates.ts'
import type { Role } from './law.ts'
import { findKind, type Track } from './track.ts'

/** How long a proceeding has stood at its stage, and for whom it waits. */
export interface Waiting {
  readonly for: Role
  readonly since: IsoDate
  /** Whole months. */
  readonly months: number
  /** When to ask the body how the matter stands; null where nobody can be asked. */
  readonly enquireOn: IsoDate | null
}

/** No rule says how often one may ask: half a year is a custom that every secretariat takes well. */
const betweenEnquiries = { months: 6 }

/** The waiting clock of a stage that somebody else must end; it starts again with every enquiry. */
export function findWaiting({ procedure, forum, events }: Track, stage: string, since: IsoDate | null, now: Instant): Waiting | null {
  const waitsFor = procedure.stages.find((one) => one.id === stage)?.waitsFor
  if (!waitsFor || !since) return null
  const enquiries = procedure.events.filter((kind) => kind.enquires && (!kind.from || kind.from.includes(stage)))
  const last = events.findLast((event) => event.on >= since && findKind(procedure, event.kind)?.enquires)
  return {
    for: waitsFor,
    since,
    months: monthsBetween(since, dayIn(forum.zone, now)),
    enquireOn: waitsFor === 'body' && enquiries.length > 0 ? addPeriod(last?.on ?? since, betweenEnquiries, 'after') : null,
  }
}
