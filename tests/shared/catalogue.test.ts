import type { StandingAddition } from '@travessia/shared/calendar-additions'
import { type CalendarAddition, makeCatalogue } from '@travessia/shared/catalogue'
import type { Instant, IsoDate } from '@travessia/shared/dates'
import { readDocket } from '@travessia/shared/docket'
import { catalogue, forums } from '@travessia/shared/forums/index'
import { toCalendarAddition } from '@travessia/shared/read-addition'
import type { DocketEvent } from '@travessia/shared/track'
import { describe, expect, test } from 'vitest'
import { at, deadlineOf, proceeding } from '../support/docket.ts'

const appeal = 'br-apelacao-15du'

const flood: StandingAddition = {
  id: '00000000-0000-4000-8000-000000000001',
  calendar: 'jfpr',
  effect: 'closed',
  name: 'Enchente',
  startsOn: '2026-02-27',
  endsOn: '2026-02-27',
  source: 'Portaria 12/2026',
  since: '2026-03-02T12:00:00Z',
  until: null,
}

/** The appeal against a judgment served on Wednesday 25 February 2026: without additions it is due on 18 March. */
function appealWith(additions: readonly CalendarAddition[], now: Instant, more: readonly DocketEvent[] = [], court = 'jfpr') {
  const events = [at('p', 'judgment-served', '2026-02-25'), ...more]
  const story = { state: null, proceedings: [proceeding('p', 'br-ms', { court })], events }
  return deadlineOf(readDocket(makeCatalogue(forums, additions), story, now), appeal)
}

const added = (more: Partial<StandingAddition> = {}) => [toCalendarAddition({ ...flood, ...more })]
const filed = (on: IsoDate) => at('p', 'appeal-filed', on)

describe('an addition to a calendar', () => {
  test('moves a date that was still running when it came', () => {
    expect(appealWith([], '2026-03-03T12:00:00Z').due).toBe('2026-03-18')
    expect(appealWith(added(), '2026-03-03T12:00:00Z').due).toBe('2026-03-19')
  })

  test('concerns the courts of its calendar and no other', () => {
    expect(appealWith(added(), '2026-03-03T12:00:00Z', [], 'stj').due).toBe('2026-03-18')
  })

  test.each([
    ['met before', '2026-03-10T12:00:00Z', [filed('2026-03-09')], '2026-03-18', 'met'],
    ['met on the same day', '2026-03-10T12:00:00Z', [filed('2026-03-10')], '2026-03-18', 'met'],
    ['met the day after', '2026-03-10T12:00:00Z', [filed('2026-03-11')], '2026-03-19', 'met'],
    ['waived before', '2026-03-10T12:00:00Z', [at('p', 'deadline-waived', '2026-03-09', { for: appeal })], '2026-03-18', 'waived'],
    ['lapsed on the night before', '2026-03-19T12:00:00Z', [], '2026-03-18', 'lapsed'],
    ['in its last hours', '2026-03-19T02:00:00Z', [], '2026-03-19', 'lapsed'],
  ])('reaches a deadline that was %s only if it was open', (_, since, more, due, state) => {
    expect(appealWith(added({ since }), '2026-04-10T12:00:00Z', more)).toMatchObject({ due, state })
  })

  test('goes when it is withdrawn, and the date comes back', () => {
    const withdrawn = added({ until: '2026-03-05T12:00:00Z' })

    expect(appealWith(withdrawn, '2026-03-06T12:00:00Z').due).toBe('2026-03-18')
  })

  test('stays with what ended while it stood', () => {
    const withdrawn = added({ until: '2026-03-20T12:00:00Z' })

    expect(appealWith(withdrawn, '2026-03-25T12:00:00Z')).toMatchObject({ due: '2026-03-19', state: 'lapsed' })
    expect(appealWith(withdrawn, '2026-03-25T12:00:00Z', [filed('2026-03-19')])).toMatchObject({ due: '2026-03-19', state: 'met' })
  })

  test('adds to the others that stand', () => {
    const carnival = { startsOn: '2026-03-09', endsOn: '2026-03-10', since: '2026-03-03T12:00:00Z', name: 'Greve' }
    const both = [...added(), ...added(carnival)]

    expect(appealWith(both, '2026-03-04T12:00:00Z').due).toBe('2026-03-23')
    expect(JSON.stringify(appealWith(both, '2026-03-04T12:00:00Z').steps)).toMatch(/Enchente.*Greve/)
  })

  test('of years takes the warning that a year is not known', () => {
    const events = [at('p', 'judgment-served', '2026-12-09')]
    const story = { state: null, proceedings: [proceeding('p', 'br-ms', { court: 'jfpr' })], events }
    const years = added({ effect: 'covered', name: '', startsOn: '2027-01-01', endsOn: '2028-12-31' })
    const saysOf = (law: typeof catalogue) =>
      deadlineOf(readDocket(law, story, '2026-12-10T12:00:00Z'), appeal).steps.map((step) => step.say)

    expect(years[0]?.years).toEqual([2027, 2028])
    expect(saysOf(catalogue)).toContain('year-not-covered')
    expect(saysOf(makeCatalogue(forums, years))).not.toContain('year-not-covered')
  })
})
