import type { IsoDate } from '@travessia/shared/dates'
import { describe, expect, test } from 'vitest'
import { at, deadlineOf, proceeding, readDocket, stateOf } from '../support/docket.ts'

const later = '2032-01-01T00:00:00Z'

describe('a provisional measure', () => {
  const measure = [proceeding('mp', 'br-mp', { ourRole: 'third' })]
  const endOf = (published: IsoDate) => deadlineOf(readDocket(measure, [at('mp', 'measure-published', published)], later), 'br-mp-120d').due

  test.each<[string, IsoDate, IsoDate]>([
    ['V25: MP 927 of 22 March 2020 lost its force on 19 July, the 120th day: that of publication is the first', '2020-03-22', '2020-07-19'],
    [
      'MP 1.263 of 8 October 2024 ran until 17 March 2025: the recess began a day late, for 22 December was a Sunday',
      '2024-10-08',
      '2025-03-17',
    ],
    ['MP 1.270 of 24 October 2024 ran until 2 April 2025', '2024-10-24', '2025-04-02'],
    ['MP 1.287 of 8 January 2025, in the recess, ran until 2 June: the session opened on Monday 3 February', '2025-01-08', '2025-06-02'],
    ['MP 1.154 of 1 January 2023, in the recess, ran until 1 June', '2023-01-01', '2023-06-01'],
    ['MP 1.124 of 14 June 2022 ran until 24 October: 17 July was a Sunday, so the recess began on the 19th', '2022-06-14', '2022-10-24'],
  ])('%s', (_, published, end) => {
    expect(endOf(published)).toBe(end)
  })

  test('the act that extends it closes the first sixty days and leaves the end as it was', () => {
    const extended = at('mp', 'validity-extended', '2020-05-15')

    const docket = readDocket(measure, [at('mp', 'measure-published', '2020-03-22'), extended], '2020-06-01T12:00:00Z')

    expect(deadlineOf(docket, 'br-mp-60d')).toMatchObject({ due: '2020-05-20', state: 'met' })
    expect(deadlineOf(docket, 'br-mp-120d')).toMatchObject({ due: '2020-07-19', state: 'running', holder: 'body' })
  })

  test('once the 120 days are over its lapse is proposed, and sixty days for the decree follow', () => {
    const published = at('mp', 'measure-published', '2020-03-22')

    const silent = readDocket(measure, [published], '2020-07-21T12:00:00Z')
    const lapsed = readDocket(measure, [published, at('mp', 'measure-lapsed', '2020-07-19')], '2020-07-21T12:00:00Z')

    expect(stateOf(silent, 'mp').silences).toContainEqual({ rule: 'br-mp-120d', since: '2020-07-19', mayFollow: ['measure-lapsed'] })
    expect(deadlineOf(lapsed, 'br-mp-decreto-legislativo-60d').due).toBe('2020-09-17')
    expect(stateOf(lapsed, 'mp').stage).toBe('pdl')
  })
})

describe('a complementary bill', () => {
  const bill = [proceeding('plp', 'br-plp', { ourRole: 'third' })]

  test('is never decided by the committees, and ends like any bill with assent or veto', () => {
    const docket = readDocket(bill, [at('plp', 'received-for-assent', '2026-03-02')], later)

    expect(deadlineOf(docket, 'br-sancao-15du').due).toBe('2026-03-23')
  })
})

describe('an amendment to the Constitution', () => {
  const proposal = [proceeding('pec', 'br-pec', { ourRole: 'third' })]
  const opened = at('pec', 'opened-for-amendments', '2026-03-03')

  test('has its date once a person records the day of the tenth session', () => {
    const asked = readDocket(proposal, [opened], '2026-03-10T12:00:00Z')
    const held = readDocket(
      proposal,
      [opened, at('pec', 'tenth-session-held', '2026-04-08', { due: '2026-04-08' })],
      '2026-04-08T15:00:00Z',
    )

    expect(deadlineOf(asked, 'br-pec-emendas-10s')).toMatchObject({ answer: 'ask', due: null, holder: 'us' })
    expect(deadlineOf(held, 'br-pec-emendas-10s')).toMatchObject({ answer: 'due', due: '2026-04-08' })
  })
})

describe('a representation to the federal prosecution', () => {
  const representation = [proceeding('mpf', 'br-mpf')]
  const received = at('mpf', 'report-received', '2026-11-16')

  test('V28: received on 16 November 2026, thirty days end on 16 December, and ninety more on 16 March', () => {
    const plain = readDocket(representation, [received], '2026-11-20T12:00:00Z')
    const extended = readDocket(
      representation,
      [received, at('mpf', 'extension-granted', '2026-12-14', { for: 'br-nf-30d', days: '90' })],
      '2026-12-20T12:00:00Z',
    )

    expect(deadlineOf(plain, 'br-nf-30d').due).toBe('2026-12-16')
    expect(deadlineOf(extended, 'br-nf-30d').due).toBe('2027-03-16')
  })

  test('archived, it is open to appeal for ten days; the appeal goes up within three', () => {
    const archived = at('mpf', 'report-archived-notified', '2026-11-10')
    const docket = readDocket(representation, [received, archived, at('mpf', 'appeal-filed', '2026-11-23')], '2026-11-24T12:00:00Z')

    expect(deadlineOf(docket, 'br-nf-recurso-10d')).toMatchObject({ due: '2026-11-23', state: 'met', holder: 'us' })
    expect(deadlineOf(docket, 'br-nf-remessa-3d')).toMatchObject({ due: '2026-11-26', holder: 'body' })
  })

  test('the letter of a requisition prevails over the ten working days', () => {
    const asked = at('mpf', 'requisition-received', '2026-03-02', { due: '2026-03-31' })

    expect(deadlineOf(readDocket(representation, [asked], later), 'br-requisicao-mpf-10du')).toMatchObject({
      due: '2026-03-31',
      holder: 'state',
    })
  })
})

describe('a State plan', () => {
  test('is closed by the next one', () => {
    const plans = [at('c', 'plan-approved', '2022-06-23'), at('c', 'plan-approved', '2025-06-20')]
    const docket = readDocket([proceeding('c', 'br-cerma')], plans, '2025-06-21T12:00:00Z')

    expect(docket.deadlines.filter((one) => one.rule === 'br-pr-plano-estadual').map((one) => [one.due, one.state])).toEqual([
      ['2025-06-23', 'met'],
      ['2028-06-20', 'running'],
    ])
  })
})
