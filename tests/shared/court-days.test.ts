import { readDay } from '@travessia/shared/calendars'
import { daysFrom, type IsoDate, weekdayOf } from '@travessia/shared/dates'
import { congressCalendar } from '@travessia/shared/forums/br-congress/counting'
import { goodFriday, nationalHolidays } from '@travessia/shared/forums/br-courts/national-holidays'
import Holidays from 'date-holidays'
import { describe, expect, test } from 'vitest'
import { at, deadlineOf, proceeding, readDocket } from '../support/docket.ts'

const later = '2032-01-01T00:00:00Z'

type Fields = Parameters<typeof at>[3]

/** The deadline that one event opens in a court. */
function opened(procedure: string, court: string | null, kind: string, on: IsoDate, rule: string, fields: Fields = {}) {
  return deadlineOf(readDocket([proceeding('p', procedure, { court })], [at('p', kind, on, fields)], later), rule)
}

function inCourt(court: string, kind: string, on: IsoDate, rule: string, fields: Fields = {}) {
  return opened('br-recursos-cpc', court, kind, on, rule, fields).due
}

const clarification = 'br-embargos-declaracao-5du'

describe('days counted by hand', () => {
  test.each([
    [
      'gazette of Fri 13 Feb 2026: published on Ash Wed 18; 19-20 = 1-2; 23-25 = 3-5',
      'jfpr',
      'judgment-available-djen',
      '2026-02-13',
      '2026-02-25',
    ],
    [
      'served on Fri 13 Feb 2026: the reduced Wed 18 cannot be the first day; 19-20 = 1-2; 23-25 = 3-5',
      'jfpr',
      'judgment-served',
      '2026-02-13',
      '2026-02-25',
    ],
    [
      'served on Fri 13 Feb 2026 in the State court, whose Ash Wednesday is whole: 18-20 = 1-3; 23-24 = 4-5',
      'tjpr',
      'judgment-served',
      '2026-02-13',
      '2026-02-24',
    ],
    [
      'gazette of Fri 18 Dec 2026: published on 7 Jan, stopped until the 20th; 21-22 = 1-2; 25-27 = 3-5',
      'jfpr',
      'judgment-available-djen',
      '2026-12-18',
      '2027-01-27',
    ],
    ['the same in the Supreme Court, stopped until 31 Jan: 1-5 Feb = 1-5', 'stf', 'judgment-available-djen', '2026-12-18', '2027-02-05'],
    [
      'gazette of Mon 15 Dec 2025: published 16; 17-19 = 1-3; stopped; 21-22 Jan = 4-5',
      'jfpr',
      'judgment-available-djen',
      '2025-12-15',
      '2026-01-22',
    ],
    [
      'the same in the State court, closed on 19 Dec by decree: 17-18 = 1-2; 21-23 Jan = 3-5',
      'tjpr',
      'judgment-available-djen',
      '2025-12-15',
      '2026-01-23',
    ],
    [
      'gazette of Fri 11 Apr 2025: published 14; 15 = 1; 16-18 Holy Week; 21 holiday; 22-25 = 2-5',
      'jfpr',
      'judgment-available-djen',
      '2025-04-11',
      '2025-04-25',
    ],
    [
      'the same in the State court, open on Holy Wednesday: 15-16 = 1-2; 22-24 = 3-5',
      'tjpr',
      'judgment-available-djen',
      '2025-04-11',
      '2025-04-24',
    ],
    [
      'gazette of Tue 1 Sep 2026: 3-4 = 1-2; 7 national, 8 patron of Curitiba; 9-11 = 3-5',
      'jfpr',
      'judgment-available-djen',
      '2026-09-01',
      '2026-09-11',
    ],
    [
      'the same in Porto Alegre, which works on the 8th: 3-4 = 1-2; 8-10 = 3-5',
      'trf4',
      'judgment-available-djen',
      '2026-09-01',
      '2026-09-10',
    ],
    [
      'gazette of Thu 29 Oct 2026: published 30; 2 Nov holiday; 3-6 = 1-4; 9 = 5',
      'jfpr',
      'judgment-available-djen',
      '2026-10-29',
      '2026-11-09',
    ],
    [
      'the same in the State court, closed on 30 Oct: published 3 Nov; 4-6 = 1-3; 9-10 = 4-5',
      'tjpr',
      'judgment-available-djen',
      '2026-10-29',
      '2026-11-10',
    ],
    [
      '20 November 2023 was a working day: published 14; 16-17 = 1-2; 20-22 = 3-5',
      'jfpr',
      'judgment-available-djen',
      '2023-11-13',
      '2023-11-22',
    ],
    [
      '20 November 2024 was a holiday: published 14; 18-19 = 1-2; 21-22 = 3-4; 25 = 5',
      'jfpr',
      'judgment-available-djen',
      '2024-11-13',
      '2024-11-25',
    ],
    [
      'Ash Wednesday 2025 in the Supreme Court, from 14:00: 25-28 Feb = 1-4; 5 Mar = 5, moved to the 6th',
      'stf',
      'judgment-available-djen',
      '2025-02-21',
      '2025-03-06',
    ],
  ])('%s (%s)', (_, court, kind, on, due) => {
    expect(inCourt(court, kind, on, clarification)).toBe(due)
  })

  test('a year whose acts are unknown is counted and said to be unknown', () => {
    const says = (on: IsoDate) =>
      opened('br-recursos-cpc', 'jfpr', 'judgment-available-djen', on, clarification).steps.map((step) => step.say)

    expect(says('2026-05-04')).not.toContain('year-not-covered')
    expect(says('2027-05-04')).toContain('year-not-covered')
  })

  test('a law clinic served on 30 November 2026 has thirty working days, to 16 February', () => {
    expect(inCourt('jfpr', 'appellate-judgment-served', '2026-11-30', 'br-re-15du', { doubled: true })).toBe('2027-02-16')
    expect(inCourt('jfpr', 'appellate-judgment-served', '2026-11-30', 'br-re-15du')).toBe('2027-01-22')
  })

  test('the 120th day of a writ within the recess moves to its first day after, 7 January, and is safe before it', () => {
    const writ = opened('br-ms', 'jfpr', 'act-known', '2026-08-24', 'br-ms-120d')

    expect(writ.due).toBe('2027-01-07')
    expect(writ.safe).toBe('2026-12-18')
  })

  test('no court, no date: the docket asks in which court the case runs', () => {
    expect(opened('br-recursos-cpc', null, 'judgment-served', '2026-05-04', 'br-apelacao-15du')).toMatchObject({ answer: 'ask', due: null })
  })
})

describe('a motion for clarification', () => {
  const judgment = at('p', 'judgment-available-djen', '2026-03-09')
  const motion = at('p', 'clarification-motion-filed', '2026-03-16')
  const court = [proceeding('p', 'br-recursos-cpc', { court: 'jfpr' })]

  test('interrupts the appeal, which has no date until it is decided', () => {
    const docket = readDocket(court, [judgment, motion], '2026-03-20T12:00:00Z')

    expect(deadlineOf(docket, 'br-apelacao-15du')).toMatchObject({ answer: 'ask', due: null, state: 'suspended' })
    expect(deadlineOf(docket, clarification)).toMatchObject({ state: 'met', due: '2026-03-17' })
  })

  test('and starts it again whole: gazette of 24 March, published 25; 26-31 = 1-4; Holy Week; 6-20 April = 5-15', () => {
    const decided = at('p', 'clarification-decided-available-djen', '2026-03-24')
    const docket = readDocket(court, [judgment, motion, decided], '2026-03-30T12:00:00Z')

    expect(deadlineOf(docket, 'br-apelacao-15du')).toMatchObject({ state: 'running', due: '2026-04-20' })
  })
})

/**
 * Known gaps of the package: election Sundays and 19 December (no holiday of Paraná since Law 18.384/2014) are
 * "public" there; it lacks the forensic days, the decrees of the courts and every suspension. So only weekdays
 * of the national list are compared.
 */
test.each([2022, 2023, 2024, 2025, 2026, 2027, 2028])('national holidays of %i on weekdays are those of an independent list', (year) => {
  const listed = new Holidays('BR')
    .getHolidays(year)
    .filter((holiday) => holiday.type === 'public')
    .map((holiday) => holiday.date.slice(0, 10))
    .filter((day) => weekdayOf(day) < 6)
  const national = { ...congressCalendar, closures: [...nationalHolidays, goodFriday] }

  const closed = daysFrom(`${year}-01-01`, `${year}-12-31`).filter((day) => weekdayOf(day) < 6 && !readDay(national, day).working)
  expect(closed).toEqual(listed.toSorted())
})
