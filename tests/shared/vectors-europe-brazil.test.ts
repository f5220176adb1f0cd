import type { IsoDate } from '@travessia/shared/dates'
import { computeDeadline } from '@travessia/shared/deadlines'
import { federalCuritiba } from '@travessia/shared/forums/br-courts/calendars-federal'
import { substantive } from '@travessia/shared/forums/br-courts/counting'
import { getProcedure } from '@travessia/shared/forums/index'
import type { Rule } from '@travessia/shared/law'
import { describe, expect, test } from 'vitest'
import { at, deadlineOf, proceeding, readDocket } from '../support/docket.ts'

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
    const months: Rule = {
      ...fourMonths,
      terms: [{ ...fourMonthsTerm, limit: { kind: 'fixed', period: { months: 4 }, direction: 'after', counting: substantive } }],
    }

    expect(computeDeadline(months, { on: '2025-10-31' }, federalCuritiba, 'America/Sao_Paulo')).toMatchObject({
      unrolled: '2026-03-01',
      due: '2026-03-02',
    })
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
    [
      'V15a: decided on 31 January 2022, six months, a Sunday',
      '2022-01-31',
      '2022-01-31',
      'echr-application-6m-transitional',
      '2022-07-31',
    ],
    ['V15b: decided on 1 February 2022, four months', '2022-02-01', '2022-02-01', 'echr-application-4m', '2022-06-01'],
    [
      'Orhan: decided in January, served on 25 February 2022, six months from service',
      '2022-02-25',
      '2022-01-19',
      'echr-application-6m-transitional',
      '2022-08-25',
    ],
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
    expect(opened('echr-individual', null, 'judgment-final', '2026-08-31', 'echr-action-plan-6m')).toMatchObject({
      due: '2027-02-28',
      holder: 'state',
    })
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
    .map((step) => [step.say, step.date, step.until ?? null, step.with?.from ?? step.with?.n ?? null, step.with?.to ?? null])
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

const fourMonths = getProcedure('br-ms').rules.find((rule) => rule.id === 'br-ms-120d') ?? missing()
const fourMonthsTerm = fourMonths.terms[0] ?? missing()

function missing(): never {
  throw new Error('The rule of the 120 days is missing.')
}
