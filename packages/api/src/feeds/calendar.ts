import { addDays, type Instant } from '@travessia/shared/dates'
import { type DeadlineRow, isDateChecked } from '@travessia/shared/deadline-view'
import type { Language } from '@travessia/shared/languages'
import ical from 'ical-generator'

interface Told {
  readonly language: Language
  /** Where the screens are, for the links. */
  readonly origin: string
  readonly now: Instant
}

/**
 * Deadlines as a calendar (RFC 5545): one day each, with the number of the case and a link. It leaves the house
 * unencrypted, to programs of others, so it says no title, no name, no body and no rule.
 */
export function writeCalendar(rows: readonly DeadlineRow[], { language, origin, now }: Told): string {
  const calendar = ical({ name: words.calendar[language], prodId: { company: 'Travessia', product: 'Travessia' }, ttl: 60 * 60 })
  for (const row of rows) {
    if (row.due === null) continue
    calendar.createEvent({
      id: `${row.id}@travessia`,
      stamp: now,
      sequence: row.version,
      allDay: true,
      start: row.due,
      end: addDays(row.due, 1),
      summary: `${titleOf(row, language)} – ${words.case[language]} ${row.caseReference}`,
      url: `${origin}/cases/${row.caseId}/deadlines`,
    })
  }
  return calendar.toString()
}

/** A date that nobody checked says so wherever it is shown. */
function titleOf(row: DeadlineRow, language: Language): string {
  const title = words[row.holder === 'us' ? 'deadline' : 'waiting'][language]
  return isDateChecked(row) ? title : `${title} ${words.unchecked[language]}`
}

const words = {
  calendar: { 'pt-BR': 'Travessia: prazos', es: 'Travessia: plazos', en: 'Travessia: deadlines' },
  deadline: { 'pt-BR': 'Prazo', es: 'Plazo', en: 'Deadline' },
  unchecked: { 'pt-BR': 'a conferir', es: 'por verificar', en: 'to be checked' },
  waiting: { 'pt-BR': 'Prazo de outra parte', es: 'Plazo de otra parte', en: 'Deadline of another party' },
  case: { 'pt-BR': 'caso', es: 'caso', en: 'case' },
} as const
