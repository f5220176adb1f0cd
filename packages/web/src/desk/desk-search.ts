import { holders, listGroups } from '@travessia/shared/choices'
import { isIsoDate } from '@travessia/shared/dates'
import { defineAddress, either, fitting, id, oneOf, text } from '../address.ts'

export const deskViews = ['table', 'calendar', 'lanes'] as const
export const calendarSpans = ['month', 'week', 'agenda'] as const
export const deskSorts = ['due', 'case', 'body', 'owner', 'milestone'] as const

/** What the desk shows and how, as it stands in the address; what does not fit is left out. */
export const deskSearch = defineAddress({
  view: oneOf(deskViews.filter((one) => one !== 'table')),
  span: oneOf(calendarSpans.filter((one) => one !== 'month')),
  /** A day of the month or week that the calendar shows. */
  day: fitting(isIsoDate),
  owner: either(oneOf(['me', 'nobody']), id),
  group: oneOf(listGroups),
  holder: oneOf(holders),
  forum: text(60),
  case: id,
  /** In a view that was kept it is text, as everything is. */
  fatal: (value) => oneOf([true])(value === 'true' || value),
  sort: oneOf(deskSorts.filter((one) => one !== 'due')),
  /** The view that was opened: a saved one, one of the house's own, or `all`, which is none. */
  saved: text(40),
  /** The deadline whose panel is open, and the kind of event that is being recorded to close it. */
  deadline: id,
  record: text(80),
})

export type DeskSearch = ReturnType<typeof deskSearch.parse>
