import type { IsoDate } from '@travessia/shared/dates'
import { type Answer, computeDeadline } from '@travessia/shared/deadlines'
import { forums } from '@travessia/shared/forums/index'
import { isNamed } from '@travessia/shared/track'
import { describe, expect, test } from 'vitest'
import { at, deadlineOf, proceeding, readDocket, stateOf } from '../support/docket.ts'

const court = [proceeding('court', 'iacthr-contentious')]
const both = [proceeding('commission', 'iachr-petition'), ...court]

interface Vector {
  readonly id: string
  readonly what: string
  readonly rule: string
  readonly trigger: IsoDate
  readonly due: IsoDate
  /** The day on which the case reached the Court, where it is known and chooses the Rules. */
  readonly submitted?: IsoDate
}

/** Triggers and last days that the Court's judgments state or accepted. */
const vectors: readonly Vector[] = [
  { id: 'tv-01', what: 'Honorato v. Brazil, ESAP', rule: 'iacthr-esap', trigger: '2021-09-30', due: '2021-12-01', submitted: '2021-05-28' },
  {
    id: 'tv-03',
    what: 'Favela Nova Brasília v. Brazil, ESAP',
    rule: 'iacthr-esap',
    trigger: '2015-06-12',
    due: '2015-08-17',
    submitted: '2015-05-19',
  },
  { id: 'tv-05', what: 'Martínez Esquivia v. Colombia, ESAP', rule: 'iacthr-esap', trigger: '2019-09-26', due: '2019-11-27' },
  {
    id: 'tv-08',
    what: "Nadege Dorzema v. Dominican Republic, State's answer",
    rule: 'iacthr-state-answer',
    trigger: '2011-11-28',
    due: '2012-01-28',
    submitted: '2011-02-11',
  },
  {
    id: 'tv-09',
    what: 'Escher v. Brazil, ESAP under the Rules of 2003',
    rule: 'iacthr-esap-2004-2009',
    trigger: '2008-02-06',
    due: '2008-04-06',
  },
  {
    id: 'tv-10',
    what: 'Garibaldi v. Brazil, ESAP under the Rules of 2003',
    rule: 'iacthr-esap-2004-2009',
    trigger: '2008-02-11',
    due: '2008-04-11',
  },
  {
    id: 'tv-10',
    what: "Garibaldi v. Brazil, State's answer before its extension",
    rule: 'iacthr-state-answer-2004-2009',
    trigger: '2008-02-11',
    due: '2008-06-11',
  },
  {
    id: 'tv-12',
    what: 'Reyes Mantilla v. Ecuador, interpretation',
    rule: 'iacthr-interpretation-request',
    trigger: '2025-01-23',
    due: '2025-04-24',
  },
  {
    id: 'tv-13',
    what: 'Lagos del Campo v. Peru, interpretation',
    rule: 'iacthr-interpretation-request',
    trigger: '2017-11-13',
    due: '2018-02-12',
  },
  { id: 'tv-15', what: 'FEMAPOR v. Peru, interpretation', rule: 'iacthr-interpretation-request', trigger: '2022-04-18', due: '2022-07-18' },
  {
    id: 'tv-17',
    what: 'Gutiérrez Hernández v. Guatemala, interpretation across the recess',
    rule: 'iacthr-interpretation-request',
    trigger: '2017-09-25',
    due: '2018-01-08',
  },
  { id: 'tv-19', what: 'Alvarado Espinoza v. Mexico, amicus', rule: 'iacthr-amicus-hearing', trigger: '2018-04-27', due: '2018-05-14' },
  { id: 'tv-20', what: 'Cruz Sánchez v. Peru, amicus', rule: 'iacthr-amicus-hearing', trigger: '2014-02-04', due: '2014-02-19' },
  {
    id: 'tv-23',
    what: 'Álvarez Ramos v. Venezuela, annexes of the submission',
    rule: 'iacthr-signature-originals-annexes',
    trigger: '2017-07-05',
    due: '2017-07-26',
  },
  {
    id: 'tv-28',
    what: 'Guzmán Albarracín v. Ecuador, art. 51',
    rule: 'iachr-art51-three-months',
    trigger: '2018-11-07',
    due: '2019-02-07',
  },
  {
    id: 'tv-30',
    what: 'Nadege Dorzema v. Dominican Republic, art. 51',
    rule: 'iachr-art51-three-months',
    trigger: '2010-11-11',
    due: '2011-02-11',
  },
  {
    id: 'tv-34',
    what: "Palamara Iribarne v. Chile, petitioner's position",
    rule: 'iachr-art44-petitioner-position',
    trigger: '2003-03-13',
    due: '2003-04-13',
  },
  {
    id: 'tv-35',
    what: 'Valenzuela Ávila v. Guatemala, four months',
    rule: 'iachr-merits-observations-state',
    trigger: '2016-12-08',
    due: '2017-04-08',
  },
]

describe('last days that judgments state or accepted', () => {
  test.each(vectors)('$id, $what: $trigger gives $due', (vector) => {
    const answer = answerTo(vector)

    expect(answer).toMatchObject({ answer: 'due', due: vector.due })
    expect(answer.term?.id ?? vector.rule).toBe(vector.rule)
  })

  test('tv-39, Vélez Loor v. Panama: a case of October 2009 is not judged under the Rules of 2010', () => {
    const answer = answerTo({ id: 'tv-39', what: '', rule: 'iacthr-state-answer', trigger: '2010-02-01', due: '', submitted: '2009-10-08' })

    expect(answer.answer).toBe('uncovered')
  })
})

describe('dates that the Presidency set', () => {
  const finalArguments = (on: IsoDate, due: IsoDate, filed: ReturnType<typeof at>) =>
    deadlineOf(
      readDocket(court, [at('court', 'final-arguments-ordered', on, { due }), filed], '2024-01-01T00:00:00Z'),
      'iacthr-final-arguments',
    )

  test('without the date in the order the answer is to ask for it', () => {
    const docket = readDocket(court, [at('court', 'final-arguments-ordered', '2016-06-22')], '2016-07-01T00:00:00Z')

    expect(deadlineOf(docket, 'iacthr-final-arguments')).toMatchObject({ answer: 'ask', due: null, state: 'running' })
  })

  test('tv-24, Andrade Salmón v. Bolivia: final arguments one day late', () => {
    const deadline = finalArguments('2016-06-22', '2016-07-26', at('court', 'final-arguments-received', '2016-07-27'))

    expect(deadline).toMatchObject({ due: '2016-07-26', state: 'met late' })
  })

  test('tv-25, Villamizar Durán v. Colombia: final arguments one day late', () => {
    const deadline = finalArguments('2017-10-10', '2017-11-20', at('court', 'final-arguments-received', '2017-11-21'))

    expect(deadline).toMatchObject({ due: '2017-11-20', state: 'met late' })
  })

  test('tv-26, Nadege Dorzema: 23:35 in San José on the last day is in time, 02:16 of the next day is not', () => {
    const filedAt = (on: IsoDate, time: string, zone: string | null) =>
      finalArguments('2012-06-22', '2012-07-23', at('court', 'final-arguments-received', on, {}, { time, zone }))

    expect(filedAt('2012-07-23', '23:35', null)).toMatchObject({ due: '2012-07-23', dueAt: '2012-07-24T06:00:00Z', state: 'met' })
    expect(filedAt('2012-07-24', '05:35', 'UTC').state).toBe('met')
    expect(filedAt('2012-07-24', '02:16', null).state).toBe('met late')
  })

  test('each letter sets the date of its own request and leaves the earlier one where it was', () => {
    const docket = readDocket(
      court,
      [
        at('court', 'compliance-report-transmitted', '2018-06-01', { due: '2018-06-29' }),
        at('court', 'compliance-report-transmitted', '2019-06-03', { due: '2019-07-01' }),
      ],
      '2019-06-10T12:00:00Z',
    )

    const found = docket.deadlines.filter((deadline) => deadline.rule === 'iacthr-observations-state-report')
    expect(found.map(({ due, state }) => [due, state])).toEqual([
      ['2018-06-29', 'lapsed'],
      ['2019-07-01', 'running'],
    ])
  })

  test('tv-27, Montesinos Mejía v. Ecuador: observations on the objections one day late', () => {
    const docket = readDocket(
      court,
      [
        at('court', 'preliminary-objections-transmitted', '2018-09-14'),
        at('court', 'date-set', '2018-09-14', { for: 'iacthr-observations-preliminary-objections', due: '2018-10-18' }, { sequence: 1 }),
        at('court', 'observations-on-objections-received', '2018-10-19'),
      ],
      '2019-01-01T00:00:00Z',
    )

    expect(deadlineOf(docket, 'iacthr-observations-preliminary-objections')).toMatchObject({ due: '2018-10-18', state: 'met late' })
  })
})

describe('Favela Nova Brasília v. Brazil', () => {
  const events = [
    at('commission', 'petition-lodged', '1995-11-03'),
    at('commission', 'petition-lodged', '1996-07-24'),
    at('commission', 'admissibility-report-notified', '1998-09-25'),
    at('commission', 'admissibility-report-notified', '2001-02-22'),
    at('commission', 'merits-report-adopted', '2011-10-31'),
    at('commission', 'merits-report-notified', '2012-01-19'),
    at('commission', 'submitted-to-court', '2015-05-19'),
    at('court', 'case-submitted', '2015-05-19'),
    at('court', 'case-notified', '2015-06-12'),
    at('court', 'esap-received', '2015-08-17'),
    at('court', 'state-answer-received', '2015-11-09'),
    at('court', 'observations-on-objections-received', '2016-01-12'),
    at('court', 'hearing-opened', '2016-10-12'),
    at('court', 'hearing-closed', '2016-10-13'),
    at('court', 'final-arguments-received', '2016-11-11'),
    at('court', 'judgment-adopted', '2017-02-16'),
    at('court', 'judgment-notified', '2017-05-12'),
    at('court', 'interpretation-requested', '2017-08-09'),
    at('court', 'interpretation-requested-by-state', '2017-08-14'),
  ]
  const docket = readDocket(both, events, '2017-09-01T12:00:00Z')

  test('the brief of 17 August 2015 came on its last day', () => {
    expect(deadlineOf(docket, 'iacthr-esap')).toMatchObject({ due: '2015-08-17', state: 'met', holder: 'us' })
  })

  test('the three months of art. 51 ended in April 2012; with the extensions the case came in time', () => {
    expect(deadlineOf(docket, 'iachr-art51-three-months')).toMatchObject({ due: '2012-04-19', state: 'met late' })

    // The judgment counts twelve extensions and does not print their dates: one stands here for all.
    const suspended = at('commission', 'art51-suspension-granted', '2012-04-18', { due: '2015-05-19' })
    const extended = deadlineOf(readDocket(both, [...events, suspended], '2017-09-01T12:00:00Z'), 'iachr-art51-three-months')
    expect(extended).toMatchObject({ due: '2015-05-19', computed: '2012-04-19', state: 'met', holder: 'body' })
  })

  test('amici had fifteen days from the last day of the hearing', () => {
    expect(deadlineOf(docket, 'iacthr-amicus-hearing')).toMatchObject({ due: '2016-10-28', holder: 'other', state: 'lapsed' })
  })

  test('interpretation could be asked until 14 August 2017, when the State did', () => {
    expect(deadlineOf(docket, 'iacthr-interpretation-request')).toMatchObject({
      due: '2017-08-14',
      state: 'met',
      closes: { on: '2017-08-09' },
    })
  })

  test('the judgment has been notified and the State owes its first report', () => {
    expect(stateOf(docket, 'court')).toMatchObject({ stage: 'post_judgment', outcome: null })
    expect(stateOf(docket, 'commission')).toMatchObject({ stage: 'art50_notified', outcome: 'submitted_to_court' })
    expect(deadlineOf(docket, 'iacthr-first-compliance-report')).toMatchObject({ due: '2018-05-15', state: 'running', holder: 'state' })
  })
})

describe('Habbal v. Argentina', () => {
  const events = [
    at('commission', 'petition-lodged', '1996-05-24'),
    at('commission', 'admissibility-report-notified', '2008-07-15'),
    at('commission', 'merits-report-adopted', '2019-09-28'),
    at('commission', 'merits-report-notified', '2019-12-03'),
    at('commission', 'submitted-to-court', '2021-02-03'),
    at('court', 'case-submitted', '2021-02-03'),
    at('court', 'case-notified', '2021-06-14'),
    at('court', 'esap-received', '2021-08-12'),
    at('court', 'state-answer-received', '2021-11-01'),
    at('court', 'observations-on-objections-received', '2021-12-26'),
    at('court', 'hearing-opened', '2022-04-01'),
    at('court', 'hearing-closed', '2022-04-01', {}, { sequence: 1 }),
    at('court', 'final-arguments-ordered', '2022-04-01', { due: '2022-05-02' }, { sequence: 2 }),
    at('court', 'final-arguments-received', '2022-04-30'),
    at('court', 'judgment-adopted', '2022-08-31'),
  ]
  const docket = readDocket(both, events, '2022-09-15T12:00:00Z')

  test('the brief of 12 August 2021 came before its last day, a Sunday that moves to Monday', () => {
    expect(deadlineOf(docket, 'iacthr-esap')).toMatchObject({ due: '2021-08-16', state: 'met' })
  })

  test('art. 51 ran through the suspension of 2020, and with the extensions the case came in time', () => {
    expect(deadlineOf(docket, 'iachr-art51-three-months')).toMatchObject({ due: '2020-03-03' })

    const suspended = at('commission', 'art51-suspension-granted', '2020-03-02', { due: '2021-02-03' })
    const extended = deadlineOf(readDocket(both, [...events, suspended], '2022-09-15T12:00:00Z'), 'iachr-art51-three-months')
    expect(extended).toMatchObject({ due: '2021-02-03', state: 'met' })
  })

  test('the final arguments came in time and the judgment awaits notification', () => {
    expect(deadlineOf(docket, 'iacthr-final-arguments')).toMatchObject({ due: '2022-05-02', state: 'met' })
    expect(stateOf(docket, 'court').stage).toBe('adopted')
    expect(docket.deadlines.some((deadline) => deadline.rule === 'iacthr-interpretation-request')).toBe(false)
  })
})

describe('Nadege Dorzema v. Dominican Republic', () => {
  const events = [
    at('commission', 'petition-lodged', '2005-11-28'),
    at('commission', 'merits-report-notified', '2010-11-11'),
    at('commission', 'submitted-to-court', '2011-02-11'),
    at('court', 'case-submitted', '2011-02-11'),
    at('court', 'case-notified', '2011-05-24', { annexes: 'pending' }),
    at('court', 'esap-received', '2011-07-26'),
    at('court', 'esap-transmitted', '2011-11-24', { annexes: 'pending' }),
    at('court', 'esap-annexes-received-by-state', '2011-11-28'),
    at('court', 'state-answer-received', '2012-02-14'),
    at('court', 'hearing-opened', '2012-06-21'),
    at('court', 'hearing-closed', '2012-06-22'),
    at('court', 'final-arguments-ordered', '2012-06-22', { due: '2012-07-23' }, { sequence: 1 }),
    at('court', 'final-arguments-received', '2012-07-23', {}, { time: '23:35' }),
    at('court', 'judgment-adopted', '2012-10-24'),
  ]
  const until = (now: string) => readDocket(both, events, now)

  test('the Commission referred the case on the last day of art. 51', () => {
    expect(deadlineOf(until('2011-02-12T12:00:00Z'), 'iachr-art51-three-months')).toMatchObject({ due: '2011-02-11', state: 'met' })
  })

  test('until the annexes are recorded the date of the brief is asked for', () => {
    expect(deadlineOf(until('2011-06-01T12:00:00Z'), 'iacthr-esap')).toMatchObject({ answer: 'ask', due: null, safe: '2011-07-24' })
  })

  test("the State's answer was due on a Saturday, lapsed that midnight in San José, and came seventeen days late", () => {
    expect(deadlineOf(until('2011-11-25T12:00:00Z'), 'iacthr-state-answer')).toMatchObject({ answer: 'ask' })
    expect(deadlineOf(until('2012-01-29T05:59:59Z'), 'iacthr-state-answer')).toMatchObject({ due: '2012-01-28', state: 'running' })

    const lapsed = until('2012-01-29T06:00:00Z')
    expect(deadlineOf(lapsed, 'iacthr-state-answer')).toMatchObject({ state: 'lapsed', holder: 'state' })
    expect(stateOf(lapsed, 'court').silences).toContainEqual(expect.objectContaining({ rule: 'iacthr-state-answer', since: '2012-01-28' }))

    expect(deadlineOf(until('2012-02-15T12:00:00Z'), 'iacthr-state-answer')).toMatchObject({
      state: 'met late',
      closes: { on: '2012-02-14' },
    })
  })

  test('the final arguments sent at 23:35 were in time', () => {
    expect(deadlineOf(until('2012-11-01T12:00:00Z'), 'iacthr-final-arguments')).toMatchObject({ due: '2012-07-23', state: 'met' })
  })
})

function answerTo({ rule: name, trigger, submitted }: Vector): Answer {
  for (const forum of forums) {
    for (const procedure of forum.procedures) {
      const rule = procedure.rules.find((one) => isNamed(one, name))
      if (rule && procedure.calendar) {
        return computeDeadline(rule, { on: trigger, ...(submitted ? { selectedBy: submitted } : {}) }, procedure.calendar, forum.zone)
      }
    }
  }
  throw new Error(`No rule ${name}`)
}
