import { readDay } from '@travessia/shared/calendars'
import { daysFrom, type IsoDate, weekdayOf } from '@travessia/shared/dates'
import { computeDeadline } from '@travessia/shared/deadlines'
import { substantive } from '@travessia/shared/forums/br-courts/counting'
import { goodFriday, nationalHolidays } from '@travessia/shared/forums/br-courts/national-holidays'
import { congressCalendar } from '@travessia/shared/forums/br-congress/counting'
import { federalCuritiba } from '@travessia/shared/forums/br-courts/calendars-federal'
import { getProcedure } from '@travessia/shared/forums/index'
import type { Rule } from '@travessia/shared/law'
import Holidays from 'date-holidays'
import { describe, expect, test } from 'vitest'
import { at, deadlineOf, proceeding, readDocket, stateOf } from '../support/docket.ts'

const later = '2032-01-01T00:00:00Z'

type Fields = Parameters<typeof at>[3]

/** The deadline that one event of one kind opens, in a procedure and perhaps a court. */
function opened(procedure: string, court: string | null, kind: string, on: IsoDate, rule: string, fields: Fields = {}) {
  return deadlineOf(readDocket([proceeding('p', procedure, { court })], [at('p', kind, on, fields)], later), rule)
}

function inCourt(court: string, kind: string, on: IsoDate, rule: string, fields: Fields = {}) {
  return opened('br-recursos-cpc', court, kind, on, rule, fields).due
}

const clarification = 'br-embargos-declaracao-5du'

describe('dates that courts and notices state, Brazil', () => {
  test('V01: gazette of Monday 2 February 2026, extraordinary appeal in Curitiba ends on Thursday 26', () => {
    expect(inCourt('jfpr', 'appellate-judgment-available-djen', '2026-02-02', 'br-re-15du')).toBe('2026-02-26')
  })

  test.each(['stf', 'jfpr'])('V02: a fifth day on Ash Wednesday 2026 moves to Thursday 19 (%s)', (court) => {
    expect(inCourt(court, 'judgment-available-djen', '2026-02-06', clarification)).toBe('2026-02-19')
  })

  test('V04: the same gazette of 10 December 2026 ends on 3 February in the federal court and on the 4th in the State court', () => {
    expect(inCourt('jfpr', 'judgment-available-djen', '2026-12-10', 'br-apelacao-15du')).toBe('2027-02-03')
    expect(inCourt('tjpr', 'judgment-available-djen', '2026-12-10', 'br-apelacao-15du')).toBe('2027-02-04')
  })

  test('V08a: the 120 days of the writ are not suspended at the year’s end: 15 September gives 13 January', () => {
    expect(opened('br-ms', 'jfpr', 'act-known', '2026-09-15', 'br-ms-120d')).toMatchObject({ due: '2027-01-13', holder: 'us' })
  })

  test('V17d: four months from 31 October: the Civil Code takes the next day, 1 March, a Sunday, so Monday 2', () => {
    const months: Rule = { ...fourMonths, terms: [{ ...fourMonthsTerm, limit: { kind: 'fixed', period: { months: 4 }, direction: 'after', counting: substantive } }] }

    expect(computeDeadline(months, { on: '2025-10-31' }, federalCuritiba, 'America/Sao_Paulo')).toMatchObject({ unrolled: '2026-03-01', due: '2026-03-02' })
  })

  test('V30: what would end in July 2021 in the Supreme Court ends on Monday 2 August', () => {
    expect(inCourt('stf', 'judgment-available-djen', '2021-06-24', clarification)).toBe('2021-08-02')
  })

  test('V32: at Carnival 2023 the Supreme Court let periods end on Ash Wednesday itself', () => {
    expect(inCourt('stf', 'judgment-available-djen', '2023-02-10', clarification)).toBe('2023-02-22')
  })
})

describe('dates that the European Court’s law gives', () => {
  const application = (served: IsoDate, decidedOn: IsoDate) =>
    readDocket([proceeding('p', 'echr-individual')], [at('p', 'final-decision-served', served, { decidedOn })], later).deadlines[0]

  test.each([
    ['V15a: decided on 31 January 2022, six months, a Sunday', '2022-01-31', '2022-01-31', 'echr-application-6m-transitional', '2022-07-31'],
    ['V15b: decided on 1 February 2022, four months', '2022-02-01', '2022-02-01', 'echr-application-4m', '2022-06-01'],
    ['Orhan: decided in January, served on 25 February 2022, six months from service', '2022-02-25', '2022-01-19', 'echr-application-6m-transitional', '2022-08-25'],
    ['V17a: 31 October gives the last day of February, a Saturday', '2025-10-31', '2025-10-31', 'echr-application-4m', '2026-02-28'],
    ['V17c: 29 February gives 29 June, a Saturday', '2024-02-29', '2024-02-29', 'echr-application-4m', '2024-06-29'],
  ])('%s', (_, served, decidedOn, rule, due) => {
    expect(application(served, decidedOn)).toMatchObject({ rule, due, holder: 'us' })
  })

  test('without the day of the decision the law is chosen by the day of service, and the reasoning says so', () => {
    const docket = readDocket([proceeding('p', 'echr-individual')], [at('p', 'final-decision-served', '2025-10-31')], later)

    expect(deadlineOf(docket, 'echr-application-4m').steps.map((step) => step.say)).toContain('selector-assumed')
  })

  test('a last day on a Saturday comes with the Friday as safe date', () => {
    expect(application('2025-10-31', '2025-10-31')).toMatchObject({ due: '2026-02-28', safe: '2026-02-27' })
  })

  test('a form posted on the last evening is in time until midnight in Strasbourg, and late after it', () => {
    const served = at('p', 'final-decision-served', '2022-02-01')
    const posted = (time: string, on: IsoDate) => at('p', 'application-lodged', on, {}, { time, zone: 'Europe/Paris' })
    const stateOfIt = (event: ReturnType<typeof at>) =>
      deadlineOf(readDocket([proceeding('p', 'echr-individual')], [served, event], later), 'echr-application-4m').state

    expect(stateOfIt(posted('23:59', '2022-06-01'))).toBe('met')
    expect(stateOfIt(posted('00:01', '2022-06-02'))).toBe('met late')
  })

  test('V19b: referral of a judgment of 30 November 2026 until Sunday 28 February 2027', () => {
    expect(opened('echr-individual', null, 'judgment-delivered', '2026-11-30', 'echr-gc-referral-3m').due).toBe('2027-02-28')
  })

  test('Mehmet Nuri Özen: delivered on 11 January 2011, final on 11 April', () => {
    expect(opened('echr-individual', null, 'judgment-delivered', '2011-01-11', 'echr-judgment-final-3m').due).toBe('2011-04-11')
  })

  test('V20: published on 5 October 2026, leave to intervene until 28 December', () => {
    const docket = readDocket(
      [proceeding('p', 'echr-individual', { ourRole: 'amicus' })],
      [at('p', 'communication-published', '2026-10-05')],
      '2026-10-06T12:00:00Z',
    )

    expect(deadlineOf(docket, 'echr-third-party-leave-12w')).toMatchObject({ due: '2026-12-28', holder: 'us', state: 'running' })
  })

  test('V22: final on 31 August 2026, action plan until 28 February 2027', () => {
    expect(opened('echr-individual', null, 'judgment-final', '2026-08-31', 'echr-action-plan-6m')).toMatchObject({ due: '2027-02-28', holder: 'state' })
  })

  test('V23: a Rule 9 communication notified on 2 March 2026: five working days to the 9th, ten to the 16th', () => {
    const on = (rule: string) => opened('echr-individual', null, 'rule9-communication-notified', '2026-03-02', rule).due

    expect(on('echr-rule9-state-response-5wd')).toBe('2026-03-09')
    expect(on('echr-rule9-publication-10wd')).toBe('2026-03-16')
  })

  test('the Registry’s letter dates the observations, and the usual six weeks are shown beside', () => {
    const received = at('p', 'state-observations-received', '2026-03-02', { due: '2026-04-20' })
    const docket = readDocket([proceeding('p', 'echr-individual')], [received], '2026-03-10T12:00:00Z')

    const observations = deadlineOf(docket, 'echr-applicant-observations')
    expect(observations).toMatchObject({ answer: 'due', due: '2026-04-20', state: 'running' })
    expect(observations.steps).toContainEqual(expect.objectContaining({ say: 'usually', with: { unit: 'weeks', n: 6 } }))
    expect(deadlineOf(docket, 'echr-just-satisfaction')).toMatchObject({ due: '2026-04-20' })
  })
})

test('each day of the appeal of February 2026 in Curitiba is a step: published, counted, skipped, counted though reduced', () => {
  const { steps } = opened('br-recursos-cpc', 'jfpr', 'appellate-judgment-available-djen', '2026-02-02', 'br-re-15du')

  const lines = steps
    .filter((step) => ['trigger', 'published', 'counted', 'counted-reduced', 'skipped', 'ends'].includes(step.say))
    .map((step) => [step.say, step.date, step.until ?? null, step.with?.['from'] ?? step.with?.['n'] ?? null, step.with?.['to'] ?? null])
  expect(lines).toEqual([
    ['trigger', '2026-02-02', null, null, null],
    ['published', '2026-02-03', null, null, null],
    ['counted', '2026-02-04', '2026-02-06', 1, 3],
    ['skipped', '2026-02-07', '2026-02-08', null, null],
    ['counted', '2026-02-09', '2026-02-13', 4, 8],
    ['skipped', '2026-02-14', '2026-02-15', null, null],
    ['skipped', '2026-02-16', '2026-02-17', null, null],
    ['counted-reduced', '2026-02-18', null, 9, null],
    ['counted', '2026-02-19', '2026-02-20', 10, 11],
    ['skipped', '2026-02-21', '2026-02-22', null, null],
    ['counted', '2026-02-23', '2026-02-26', 12, 15],
    ['ends', '2026-02-26', null, null, null],
  ])
})

describe('days counted by hand', () => {
  test.each([
    ['gazette of Fri 13 Feb 2026: published on Ash Wed 18; 19-20 = 1-2; 23-25 = 3-5', 'jfpr', 'judgment-available-djen', '2026-02-13', '2026-02-25'],
    ['served on Fri 13 Feb 2026: the reduced Wed 18 cannot be the first day; 19-20 = 1-2; 23-25 = 3-5', 'jfpr', 'judgment-served', '2026-02-13', '2026-02-25'],
    ['served on Fri 13 Feb 2026 in the State court, whose Ash Wednesday is whole: 18-20 = 1-3; 23-24 = 4-5', 'tjpr', 'judgment-served', '2026-02-13', '2026-02-24'],
    ['gazette of Fri 18 Dec 2026: published on 7 Jan, stopped until the 20th; 21-22 = 1-2; 25-27 = 3-5', 'jfpr', 'judgment-available-djen', '2026-12-18', '2027-01-27'],
    ['the same in the Supreme Court, stopped until 31 Jan: 1-5 Feb = 1-5', 'stf', 'judgment-available-djen', '2026-12-18', '2027-02-05'],
    ['gazette of Mon 15 Dec 2025: published 16; 17-19 = 1-3; stopped; 21-22 Jan = 4-5', 'jfpr', 'judgment-available-djen', '2025-12-15', '2026-01-22'],
    ['the same in the State court, closed on 19 Dec by decree: 17-18 = 1-2; 21-23 Jan = 3-5', 'tjpr', 'judgment-available-djen', '2025-12-15', '2026-01-23'],
    ['gazette of Fri 11 Apr 2025: published 14; 15 = 1; 16-18 Holy Week; 21 holiday; 22-25 = 2-5', 'jfpr', 'judgment-available-djen', '2025-04-11', '2025-04-25'],
    ['the same in the State court, open on Holy Wednesday: 15-16 = 1-2; 22-24 = 3-5', 'tjpr', 'judgment-available-djen', '2025-04-11', '2025-04-24'],
    ['gazette of Tue 1 Sep 2026: 3-4 = 1-2; 7 national, 8 patron of Curitiba; 9-11 = 3-5', 'jfpr', 'judgment-available-djen', '2026-09-01', '2026-09-11'],
    ['the same in Porto Alegre, which works on the 8th: 3-4 = 1-2; 8-10 = 3-5', 'trf4', 'judgment-available-djen', '2026-09-01', '2026-09-10'],
    ['gazette of Thu 29 Oct 2026: published 30; 2 Nov holiday; 3-6 = 1-4; 9 = 5', 'jfpr', 'judgment-available-djen', '2026-10-29', '2026-11-09'],
    ['the same in the State court, closed on 30 Oct: published 3 Nov; 4-6 = 1-3; 9-10 = 4-5', 'tjpr', 'judgment-available-djen', '2026-10-29', '2026-11-10'],
    ['20 November 2023 was a working day: published 14; 16-17 = 1-2; 20-22 = 3-5', 'jfpr', 'judgment-available-djen', '2023-11-13', '2023-11-22'],
    ['20 November 2024 was a holiday: published 14; 18-19 = 1-2; 21-22 = 3-4; 25 = 5', 'jfpr', 'judgment-available-djen', '2024-11-13', '2024-11-25'],
    ['Ash Wednesday 2025 in the Supreme Court, from 14:00: 25-28 Feb = 1-4; 5 Mar = 5, moved to the 6th', 'stf', 'judgment-available-djen', '2025-02-21', '2025-03-06'],
  ])('%s (%s)', (_, court, kind, on, due) => {
    expect(inCourt(court, kind, on, clarification)).toBe(due)
  })

  test('a year whose acts are unknown is counted and said to be unknown', () => {
    const says = (on: IsoDate) => opened('br-recursos-cpc', 'jfpr', 'judgment-available-djen', on, clarification).steps.map((step) => step.say)

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

describe('a bill in the Chamber of Deputies', () => {
  const bill = [proceeding('pl', 'br-pl-camara', { ourRole: 'third' })]
  const opening = at('pl', 'opened-for-amendments', '2026-03-03')
  const rule = 'br-cd-emendas-comissao-5s'

  test('five sessions are asked for, with the standing orders as reason', () => {
    const deadline = deadlineOf(readDocket(bill, [opening], '2026-03-05T12:00:00Z'), rule)

    expect(deadline).toMatchObject({ answer: 'ask', due: null, state: 'running', holder: 'us' })
    expect(deadline.source.cite).toContain('Regimento Interno')
  })

  test('the date comes when a person records the day of the fifth session', () => {
    const fifth = at('pl', 'fifth-session-held', '2026-03-18', { due: '2026-03-18' })
    const docket = readDocket(bill, [opening, fifth], '2026-03-18T15:00:00Z')

    expect(deadlineOf(docket, rule)).toMatchObject({ answer: 'due', due: '2026-03-18', state: 'running' })
    expect(stateOf(docket, 'pl').stage).toBe('com')
  })

  test('the President’s silence after fifteen working days proposes tacit assent', () => {
    const docket = readDocket(bill, [at('pl', 'received-for-assent', '2026-03-02')], '2026-03-25T12:00:00Z')

    expect(deadlineOf(docket, 'br-sancao-15du')).toMatchObject({ due: '2026-03-23', state: 'lapsed', holder: 'state' })
    expect(stateOf(docket, 'pl').silences).toEqual([{ rule: 'br-sancao-15du', since: '2026-03-23', mayFollow: ['tacit-assent'] }])
  })

  test('the recess of July stops the thirty days of the veto and not the fifteen of the assent', () => {
    const of = (kind: string, on: IsoDate, id: string) => deadlineOf(readDocket(bill, [at('pl', kind, on)], later), id).due

    expect(of('veto-received', '2026-07-01', 'br-veto-30d')).toBe('2026-08-14')
    expect(of('received-for-assent', '2026-07-13', 'br-sancao-15du')).toBe('2026-08-03')
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

const fourMonths = getProcedure('br-ms').rules.find((rule) => rule.id === 'br-ms-120d') ?? missing()
const fourMonthsTerm = fourMonths.terms[0] ?? missing()

function missing(): never {
  throw new Error('The rule of the 120 days is missing.')
}
