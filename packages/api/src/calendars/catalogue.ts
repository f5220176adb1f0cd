import type { AdditionView, CalendarView, StandingAddition } from '@travessia/shared/calendar-additions'
import { listClosures } from '@travessia/shared/calendars'
import { calendarsOf } from '@travessia/shared/catalogue'
import { forums } from '@travessia/shared/forums/index'
import type { Language } from '@travessia/shared/languages'
import type { Forum, Procedure } from '@travessia/shared/law'
import { yearsOf } from '@travessia/shared/read-addition'
import type { Calendar } from '@travessia/shared/regimes'

interface User {
  readonly forum: Forum
  readonly procedure: Procedure
}

interface Used {
  readonly calendar: Calendar
  readonly users: readonly User[]
}

/** Every calendar by which some procedure counts, in the order of the bodies. */
export function listUsed(): Used[] {
  const users = forums.flatMap((forum) =>
    forum.procedures.flatMap((procedure) => calendarsOf(procedure).map((calendar) => ({ calendar, forum, procedure }))),
  )
  return [...Map.groupBy(users, ({ calendar }) => calendar.id).values()].flatMap((own) =>
    own[0] ? [{ calendar: own[0].calendar, users: own }] : [],
  )
}

export function findUsed(calendarId: string): Used | undefined {
  return listUsed().find(({ calendar }) => calendar.id === calendarId)
}

/** The procedures that count by a calendar, in one of their courts at least. */
export function proceduresUnder(calendarId: string): string[] {
  return [...new Set(findUsed(calendarId)?.users.map(({ procedure }) => procedure.id))]
}

/** A calendar as read now: its own closures in a year and those of the additions that stand. */
export function toCalendarView({ calendar, users }: Used, own: readonly AdditionView[], year: number, language: Language): CalendarView {
  const { cite, url } = calendar.source
  const standing = own.filter(({ since, until }) => since !== null && until === null)
  return {
    id: calendar.id,
    name: calendar.name[language],
    source: { cite, ...(url !== undefined && { url }) },
    covers: calendar.covers.to < 1900 ? null : calendar.covers,
    vouched: [...new Set(standing.filter((one) => one.effect === 'covered').flatMap(yearsOf))].toSorted(),
    usedBy: tellUsers(calendar, users, language),
    year,
    closures: [...tellClosures(calendar, year, language), ...standing.flatMap((one) => tellAddition(one, year))].toSorted(byDay),
    additions: [...own],
  }
}

function tellClosures(calendar: Calendar, year: number, language: Language): CalendarView['closures'] {
  return listClosures(calendar, year).map(({ closure, from, until }) => ({
    from,
    until,
    name: closure.name[language],
    effect: closure.effect,
    source: closure.source,
    addition: null,
  }))
}

function tellAddition(
  { id, effect, name, startsOn, endsOn, source }: Omit<StandingAddition, 'since'>,
  year: number,
): CalendarView['closures'] {
  const touches = yearsOf({ startsOn, endsOn }).includes(year)
  return effect === 'covered' || !touches ? [] : [{ from: startsOn, until: endsOn, name, effect, source, addition: id }]
}

function tellUsers(calendar: Calendar, users: readonly User[], language: Language): CalendarView['usedBy'] {
  return [...Map.groupBy(users, ({ forum }) => forum).entries()].map(([forum, own]) => {
    const procedures = [...new Set(own.map(({ procedure }) => procedure))]
    const courts = procedures.flatMap(({ courts: all }) => (all ?? []).filter((court) => court.calendar.id === calendar.id))
    return {
      forum: forum.id,
      name: forum.short[language],
      procedures: procedures.map((procedure) => procedure.name[language]),
      courts: [...new Set(courts.map((court) => court.name[language]))],
    }
  })
}

function byDay(a: { from: string }, b: { from: string }): number {
  return a.from < b.from ? -1 : a.from > b.from ? 1 : 0
}
