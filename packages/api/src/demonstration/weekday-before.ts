import { addDays, type IsoDate, weekdayOf } from '@travessia/shared/dates'

/** The Friday before, if the day falls on a weekend: courts, chambers and bodies act on weekdays. */
export function weekdayBefore(day: IsoDate): IsoDate {
  return addDays(day, -Math.max(0, weekdayOf(day) - 5))
}
