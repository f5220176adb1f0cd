import { addDays, type Instant, instantAt } from '@travessia/shared/dates'
import { houseDay, houseZone } from '../house-day.ts'

/** The last moment at which a backup was to be made. */
export function lastPlanned(at: string, now: Instant): Instant {
  const today = houseDay(now)
  const planned = instantAt(today, at, houseZone)
  return planned <= now ? planned : instantAt(addDays(today, -1), at, houseZone)
}

/**
 * Whether one that was planned is not there: a server that slept at that hour makes it when it wakes. `since` is when
 * there began to be something to save.
 */
export function isDue(at: string, { newest, since }: { newest: Instant | undefined; since: Instant | undefined }, now: Instant): boolean {
  return since !== undefined && (newest ?? since) < lastPlanned(at, now)
}
