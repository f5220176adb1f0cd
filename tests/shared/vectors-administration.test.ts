import type { IsoDate } from '@travessia/shared/dates'
import { computeDeadline } from '@travessia/shared/deadlines'
import { federalAdministration } from '@travessia/shared/forums/br-administration/calendars'
import { administrative } from '@travessia/shared/forums/br-administration/counting'
import { getProcedure } from '@travessia/shared/forums/index'
import type { Rule } from '@travessia/shared/law'
import { describe, expect, test } from 'vitest'
import { at, deadlineOf, proceeding, readDocket } from '../support/docket.ts'

const later = '2032-01-01T00:00:00Z'
const zone = 'America/Sao_Paulo'

type Fields = Parameters<typeof at>[3]

/** The deadline that one event opens, in a proceeding that names no court. */
function opened(procedure: string, kind: string, on: IsoDate, rule: string, fields: Fields = {}, time?: string) {
  const event = at('p', kind, on, fields, time ? { time, zone } : {})
  return deadlineOf(readDocket([proceeding('p', procedure)], [event], later), rule)
}

const answer = (on: IsoDate, time: string) => opened('br-lai', 'request-registered', on, 'br-lai-resposta-20d', {}, time).due

describe('dates that the administration’s own rules give', () => {
  test('V09b: a request of Friday 6 November 2026 at 18:30 is answered by Monday the 30th', () => {
    expect(answer('2026-11-06', '18:30')).toBe('2026-11-30')
  })

  test('a request at 18:59 counts for the same day, at 19:00 for the next', () => {
    expect(answer('2026-09-01', '18:59')).toBe('2026-09-21')
    expect(answer('2026-09-01', '19:00')).toBe('2026-09-22')
  })

  test('a decision runs from the hour at which the appeal was filed', () => {
    const decision = (time: string) => opened('br-lai', 'first-appeal-filed', '2026-02-19', 'br-lai-decisao1-5d', {}, time).due

    expect(decision('10:00')).toBe('2026-02-24')
    expect(decision('22:00')).toBe('2026-02-27')
  })

  test('V10: an answer known on Thursday 5 February 2026 is appealed until Thursday 19: Carnival, then a short Ash Wednesday', () => {
    expect(opened('br-lai', 'answered', '2026-02-05', 'br-lai-recurso1-10d')).toMatchObject({
      due: '2026-02-19',
      safe: '2026-02-13',
      holder: 'us',
    })
  })

  test('without an answer the complaint of silence may follow, and in a State the appeal', () => {
    const follows = (procedure: string) =>
      readDocket([proceeding('p', procedure)], [at('p', 'request-registered', '2026-08-19')], later).proceedings[0]?.silences[0]
        ?.mayFollow[0]

    expect(follows('br-lai')).toBe('omission-complaint-filed')
    expect(follows('br-lai-parana')).toBe('appeal-filed')
  })

  test('Paraná answers by the calendar of the State, Curitiba by the day that its receipt gives', () => {
    expect(opened('br-lai-parana', 'request-registered', '2026-08-19', 'br-lai-pr-20d').due).toBe('2026-09-09')
    expect(opened('br-lai-curitiba', 'request-registered', '2026-08-19', 'br-lai-curitiba')).toMatchObject({ answer: 'ask', due: null })
    expect(opened('br-lai-curitiba', 'request-registered', '2026-08-19', 'br-lai-curitiba', { due: '2026-09-09' }).due).toBe('2026-09-09')
  })

  test('V12: a refusal of refuge received on Friday 6 November 2026 is appealed until Monday the 23rd', () => {
    expect(opened('br-conare', 'refusal-notified', '2026-11-06', 'br-conare-recurso-15d')).toMatchObject({
      due: '2026-11-23',
      holder: 'us',
    })
  })

  test('V17d: four months from 31 October: Law 9.784 takes the last day of February, a Saturday, so Monday 2 March', () => {
    const months: Rule = {
      ...appeal,
      terms: [{ ...appealTerm, limit: { kind: 'fixed', period: { months: 4 }, direction: 'after', counting: administrative } }],
    }

    expect(computeDeadline(months, { on: '2025-10-31' }, federalAdministration, zone)).toMatchObject({
      unrolled: '2026-02-28',
      due: '2026-03-02',
    })
  })

  test('V33: the national plan was due on 6 January 2026', () => {
    expect(opened('br-pnmra', 'policy-decree-published', '2025-10-08', 'br-pnmra-plano-90d')).toMatchObject({
      due: '2026-01-06',
      holder: 'state',
      state: 'lapsed',
    })
  })
})

describe('what stands between a person and removal', () => {
  test('counsel has ten days to defend, the public defender twenty', () => {
    expect(opened('br-deportacao', 'counsel-notified', '2026-11-06', 'br-deport-defesa-10d').due).toBe('2026-11-16')
    expect(opened('br-deportacao', 'defender-notified', '2026-11-06', 'br-deport-defesa-dpu-20d').due).toBe('2026-11-26')
  })

  test('the appeal against deportation is doubled only where the public defender acts', () => {
    const appealed = (fields: Fields) => opened('br-deportacao', 'deportation-decided', '2026-11-06', 'br-deport-recurso-10d', fields).due

    expect(appealed({})).toBe('2026-11-16')
    expect(appealed({ doubled: true })).toBe('2026-11-26')
  })

  test('time to regularise that the police extend is the date that they give', () => {
    const events = [at('p', 'notified-to-regularise', '2026-03-02'), at('p', 'time-to-leave-extended', '2026-04-20', { due: '2026-07-03' })]

    const docket = readDocket([proceeding('p', 'br-deportacao')], events, '2026-05-10T12:00:00Z')

    expect(docket.proceedings[0]?.stage).toBe('prorr')
    expect(deadlineOf(docket, 'br-deport-notificacao-60d')).toMatchObject({ due: '2026-07-03', computed: '2026-05-04', state: 'running' })
  })

  test('a reduced period is never counted, only asked for, until the notice gives its date', () => {
    expect(opened('br-deportacao', 'notified-as-dangerous', '2026-12-21', 'br-deport-sumaria-5d')).toMatchObject({
      answer: 'ask',
      due: null,
    })
    expect(opened('br-deportacao', 'notified-as-dangerous', '2026-12-21', 'br-deport-sumaria-5d', { due: '2026-12-26' }).due).toBe(
      '2026-12-26',
    )
  })

  test('the way to court after the last refusal opens no international window', () => {
    const refused = [
      at('p', 'refusal-notified', '2026-03-02'),
      at('p', 'appeal-filed', '2026-03-10'),
      at('p', 'minister-refused', '2026-06-01'),
    ]

    const docket = readDocket([proceeding('p', 'br-conare')], refused, later)

    expect(docket.proceedings[0]?.outcome).toBe('recusa-definitiva')
    expect(docket.deadlines.filter((deadline) => deadline.proceeding === null)).toEqual([])
  })

  test('removal while the appeal suspends it is recorded, and told as unforeseen', () => {
    const events = [at('p', 'notified-to-regularise', '2026-03-02'), at('p', 'deportation-decided', '2026-05-11')]
    const appealed = [...events, at('p', 'appeal-filed', '2026-05-18'), at('p', 'deported', '2026-05-25')]

    const [state] = readDocket([proceeding('p', 'br-deportacao')], appealed, later).proceedings

    expect(state).toMatchObject({ outcome: 'deportado', warnings: [{ say: 'unforeseen', date: '2026-05-25' }] })
  })

  test('nothing binds CONARE to decide: its silence is counted, and it is asked after half a year', () => {
    const events = [at('p', 'refuge-requested', '2026-03-02')]

    const [state] = readDocket([proceeding('p', 'br-conare')], events, '2026-10-05T12:00:00Z').proceedings

    expect(state).toMatchObject({ silences: [], waiting: { for: 'body', months: 7, enquireOn: '2026-09-02' } })
  })

  test('what expulsion leaves open outlives the departure', () => {
    const events = [at('p', 'expulsion-notified', '2026-03-02'), at('p', 'expelled', '2026-05-04', { due: '2032-05-04' })]

    const docket = readDocket([proceeding('p', 'br-expulsao')], events, '2027-01-01T12:00:00Z')

    expect(deadlineOf(docket, 'br-expulsao-impedimento-max')).toMatchObject({ due: '2032-05-04', state: 'running' })
    expect(docket.deadlines.filter((deadline) => deadline.rule === 'br-expulsao-revogacao').map((one) => one.answer)).toEqual([
      'open',
      'open',
    ])
  })
})

const appeal = getProcedure('br-lpa').rules.find((rule) => rule.id === 'br-lpa-recurso-10d') ?? missing()
const appealTerm = appeal.terms[0] ?? missing()

function missing(): never {
  throw new Error('The rule of the ten days is missing.')
}
