import type { CalendarView, ChangeView } from '@travessia/shared/calendar-additions'
import { type Instant, yearOf } from '@travessia/shared/dates'
import type { Language } from '@travessia/shared/languages'
import type { Actor } from '../context.ts'
import type { Db } from '../db.ts'
import { houseDay } from '../house-day.ts'
import { findUsed, listUsed, toCalendarView } from './catalogue.ts'
import { countEffects } from './effects.ts'
import { getAddition, getChange, listAdditions } from './queries.ts'

/** A change with how far it has come and how much it moves. */
export async function readChange(db: Db, actor: Actor, changeId: string, now: Instant, language: Language): Promise<ChangeView> {
  const { additionId, ...change } = await getChange(db, actor.organisationId, changeId)
  const addition = await getAddition(db, actor.organisationId, additionId)
  return {
    ...change,
    addition,
    calendarName: findUsed(addition.calendar)?.calendar.name[language] ?? addition.calendar,
    effects: await countEffects(db, actor, changeId, now, language),
  }
}

/** Every calendar by which procedures count, with what the organisation added to it. */
export async function listCalendars(
  db: Db,
  { organisationId }: Actor,
  year: number | undefined,
  now: Instant,
  language: Language,
): Promise<CalendarView[]> {
  const additions = Map.groupBy(await listAdditions(db, organisationId), (one) => one.calendar)
  const shown = year ?? yearOf(houseDay(now))
  return listUsed().map((used) => toCalendarView(used, additions.get(used.calendar.id) ?? [], shown, language))
}
