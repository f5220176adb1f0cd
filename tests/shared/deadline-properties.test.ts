import { readDay } from '@travessia/shared/calendars'
import { addDays, dayIn, type IsoDate } from '@travessia/shared/dates'
import { computeDeadline } from '@travessia/shared/deadlines'
import { forums } from '@travessia/shared/forums/index'
import type { Forum, Procedure, Rule } from '@travessia/shared/law'
import type { Calendar } from '@travessia/shared/regimes'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { at, proceeding, readDocket } from '../support/docket.ts'

interface Fixed {
  readonly forum: Forum
  readonly procedure: Procedure
  readonly rule: Rule
  readonly calendar: Calendar
}

const everyRule: Fixed[] = forums.flatMap((forum) =>
  forum.procedures.flatMap((procedure) => {
    const calendars = procedure.calendar ? [procedure.calendar] : (procedure.courts ?? []).map((court) => court.calendar)
    return procedure.rules.flatMap((rule) => calendars.map((calendar) => ({ forum, procedure, rule, calendar })))
  }),
)

const day = fc.integer({ min: 0, max: 365 * 14 }).map((n): IsoDate => addDays('2015-01-01', n))

function dueOf({ forum, rule, calendar }: Fixed, on: IsoDate): IsoDate | null {
  const answer = computeDeadline(rule, { on }, calendar, forum.zone)
  return answer.answer === 'due' ? answer.due : null
}

test('a limit in working days never ends on a closed, suspended or shortened day', () => {
  const inWorkingDays = everyRule.filter(({ rule }) =>
    rule.terms.some(
      ({ limit }) => limit.kind === 'fixed' && 'workingDays' in limit.period && limit.counting.versions.every((one) => one.reducedMoves),
    ),
  )
  expect(inWorkingDays.length).toBeGreaterThan(5)

  fc.assert(
    fc.property(fc.constantFrom(...inWorkingDays), day, (one, on) => {
      const due = dueOf(one, on)
      if (due === null) return
      const { working, reduced } = readDay(one.calendar, due)
      expect({ working, reduced }).toEqual({ working: true, reduced: false })
    }),
    { numRuns: 800 },
  )
})

test('under one version of the law a later trigger never gives an earlier due date', () => {
  fc.assert(
    fc.property(fc.constantFrom(...everyRule), day, fc.integer({ min: 0, max: 60 }), (one, on, later) => {
      const first = computeDeadline(one.rule, { on }, one.calendar, one.forum.zone)
      const second = computeDeadline(one.rule, { on: addDays(on, later) }, one.calendar, one.forum.zone)
      if (first.answer !== 'due' || second.answer !== 'due' || first.term !== second.term) return
      const { limit } = first.term ?? {}
      const changed = limit?.kind === 'fixed' && limit.counting.versions.some(({ from }) => from && on < from && from <= addDays(on, later))
      if (!changed) expect(second.due >= first.due).toBe(true)
    }),
    { numRuns: 800 },
  )
})

test('a date due comes with the end of its day, never before its trigger unless it runs backwards, and with reasons', () => {
  fc.assert(
    fc.property(fc.constantFrom(...everyRule), day, (one, on) => {
      const answer = computeDeadline(one.rule, { on }, one.calendar, one.forum.zone)
      expect(answer.steps.length).toBeGreaterThan(1)
      if (answer.answer !== 'due') return
      expect(dayIn(one.forum.zone, answer.dueAt) >= answer.due).toBe(true)
      if (answer.safe) expect(answer.safe <= answer.due).toBe(true)
      const { limit } = answer.term ?? {}
      const runsOn = limit?.kind === 'fixed' && limit.direction === 'after'
      if (runsOn) expect([answer.due, answer.safe ?? answer.due].filter((date) => date < on)).toEqual([])
    }),
    { numRuns: 800 },
  )
})

const history = [
  at('corte', 'case-submitted', '2021-05-28'),
  at('corte', 'case-notified', '2021-09-30'),
  at('corte', 'agents-designated', '2021-11-01'),
  at('corte', 'esap-received', '2021-12-01'),
  at('corte', 'esap-transmitted', '2022-01-31'),
  at('corte', 'state-answer-received', '2022-03-31'),
  at('corte', 'hearing-opened', '2023-02-08'),
  at('corte', 'hearing-closed', '2023-02-09'),
  at('corte', 'judgment-adopted', '2023-11-27'),
]
const court = [proceeding('corte', 'iacthr-contentious')]
const now = '2024-01-10T12:00:00Z'

test('replaying events of different days gives the same docket in any order', () => {
  const expected = readDocket(court, history, now)

  fc.assert(
    fc.property(fc.shuffledSubarray(history, { minLength: history.length }), (events) => {
      expect(readDocket(court, events, now)).toEqual(expected)
    }),
  )
})

test('an unrelated fact changes no deadline', () => {
  const expected = readDocket(court, history, now)

  fc.assert(
    fc.property(day, (on) => {
      const docket = readDocket(court, [...history, at(null, 'fact', on)], now)
      expect(docket).toEqual(expected)
    }),
  )
})
