import { addDays, dayIn, type Instant, instantAt } from '@travessia/shared/dates'
import { houseZone } from '../access.ts'

/** The last moment at which a backup was to be made. */
export function lastPlanned(at: string, now: Instant): Instant {
  const today = dayIn(houseZone, now)
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
