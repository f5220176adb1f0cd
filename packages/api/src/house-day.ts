import { dayIn, type Instant, type IsoDate } from '@travessia/shared/dates'

/** The zone in which the day ends on which a sharing or a token ends. */
export const houseZone = 'America/Sao_Paulo'

let last: { minute: string; day: IsoDate } | undefined

/** The day in the house's zone; every request asks several times, so it is reckoned once a minute. */
export function houseDay(now: Instant): IsoDate {
  const minute = now.slice(0, 16)
  if (last?.minute !== minute) last = { minute, day: dayIn(houseZone, now) }
  return last.day
}
