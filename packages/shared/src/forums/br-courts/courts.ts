import type { Court } from '../../law.ts'
import type { Calendar } from '../../regimes.ts'
import { parana } from './calendar-parana.ts'
import { federalAppealsFourth, federalCuritiba } from './calendars-federal.ts'
import { superiorCourt, supremeCourt } from './calendars-superior.ts'

/** Courts whose calendars are known, each with its own: the days are the court's, not the country's. */
export const courts: readonly Court[] = [federalCuritiba, parana, federalAppealsFourth, superiorCourt, supremeCourt].map(
  (calendar: Calendar) => ({ id: calendar.id, name: calendar.name, calendar }),
)
