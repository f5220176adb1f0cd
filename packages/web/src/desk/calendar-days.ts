import { addDays, addMonths, type IsoDate, weekdayOf } from '@travessia/shared/dates'
import type { DeadlineRow } from '@travessia/shared/deadline-view'
import type { MilestoneKind } from '@travessia/shared/milestones'

/** Something that falls on a day: the last day of a deadline, or what is to be ready before it. */
export interface DayEntry {
  readonly row: DeadlineRow
  readonly milestone: MilestoneKind | null
}

/** What falls on which day, in the order of the days; what is done already is left out. */
export function entriesByDay(rows: readonly DeadlineRow[]): Map<IsoDate, DayEntry[]> {
  const dated = rows.flatMap((row) => [
    ...(row.due === null ? [] : [{ day: row.due, entry: { row, milestone: null } }]),
    ...row.milestones.flatMap(({ kind, on, doneAt }) =>
      on === null || doneAt !== null ? [] : [{ day: on, entry: { row, milestone: kind } }],
    ),
  ])
  const ordered = dated.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  return new Map([...Map.groupBy(ordered, ({ day }) => day)].map(([day, found]) => [day, found.map(({ entry }) => entry)]))
}

/** The weeks that a month touches, or the one week of a day, each from its first day on (0: Sunday). */
export function weeksOf(day: IsoDate, span: 'month' | 'week', firstDay: 0 | 1): IsoDate[][] {
  const first = span === 'month' ? `${day.slice(0, 7)}-01` : day
  const last = span === 'month' ? addDays(addMonths(first, 1), -1) : day
  const weeks: IsoDate[][] = []
  for (let start = startOfWeek(first, firstDay); start <= last; start = addDays(start, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, at) => addDays(start, at)))
  }
  return weeks
}

function startOfWeek(day: IsoDate, firstDay: 0 | 1): IsoDate {
  return addDays(day, -((weekdayOf(day) - firstDay + 7) % 7))
}
