import { describe, expect, test } from 'vitest'
import { addDays } from '../../packages/shared/src/dates.ts'
import { forums } from '../../packages/shared/src/forums/index.ts'
import { readSimulation, writeSimulation } from '../../packages/web/src/simulator/address.ts'
import { assignLanes, dayAt, fitScale, listTicks, positionOf } from '../../packages/web/src/simulator/scale.ts'
import {
  addEvent,
  addProceeding,
  emptySimulation,
  example,
  moveEvent,
  removeProceeding,
  type Simulation,
} from '../../packages/web/src/simulator/simulation.ts'
import { simulatorSearch } from '../../packages/web/src/simulator/simulator-search.ts'

/** As a browser hands the address on and reads it again. */
const throughAddress = (simulation: Simulation) => readSimulation(simulatorSearch.parse(writeSimulation(simulation)))

describe('a simulation and its address', () => {
  test('the example is short enough to be read', () => {
    expect(writeSimulation(example)).toEqual({
      p: 'iacthr-contentious',
      e: 'case-submitted.2021-05-28*case-notified.2021-09-30',
      d: '2021-10-15',
      s: 'BR',
    })
  })

  test('courts, roles, choices, days and numbers come back as they went', () => {
    const simulation: Simulation = {
      proceedings: [
        { procedure: 'br-writ-of-mandamus', court: 'jfpr', role: null },
        { procedure: 'iachr-petition', court: null, role: 'amicus' },
      ],
      events: [
        { of: 0, kind: 'case-notified', on: '2024-02-29', fields: { annexes: 'pending' } },
        {
          of: 1,
          kind: 'extension-granted',
          on: '2024-03-01',
          fields: { for: 'iachr-petition-six-months', due: '2024-06-30', partly: true },
        },
        { of: 1, kind: 'extension-granted', on: '2024-03-01', fields: { days: '15' } },
      ],
      today: null,
      state: null,
    }

    expect(throughAddress(simulation)).toEqual(simulation)
  })

  test('every name of the law fits into an address', () => {
    for (const { procedures } of forums) {
      for (const { id, courts = [], events, rules } of procedures) {
        const court = courts[0]?.id ?? null
        const simulation: Simulation = {
          ...emptySimulation,
          proceedings: [{ procedure: id, court, role: null }],
          events: events.flatMap(({ id: kind, fields = [] }) => [
            { of: 0, kind, on: '2026-01-31', fields: Object.fromEntries(fields.map((field) => [field.id, field.options?.[0]?.id ?? 'x'])) },
            ...rules.map((rule) => ({ of: 0, kind, on: '2026-01-31', fields: { for: rule.id } })),
          ]),
        }
        const events100 = simulation.events.slice(0, 100)

        expect(throughAddress({ ...simulation, events: events100 })).toEqual({ ...simulation, events: events100 })
      }
    }
  })

  test.each([
    ['a day that does not exist', { p: 'iachr-petition', e: 'petition-lodged.2026-02-30' }],
    ['an event of a proceeding that is not there', { p: 'iachr-petition', e: '4.petition-lodged.2026-02-20' }],
    ['a name with other signs', { p: 'iachr-petition', e: '<b>.2026-02-20' }],
    ['nothing but signs', { p: 'iachr-petition', e: '***...___' }],
  ])('%s is left out, and the rest opens', (_, search) => {
    expect(readSimulation(simulatorSearch.parse(search))).toEqual({
      ...emptySimulation,
      proceedings: [{ procedure: 'iachr-petition', court: null, role: null }],
    })
  })

  test('an address that makes no sense at all opens an empty simulation', () => {
    expect(readSimulation(simulatorSearch.parse({ p: ['x'], e: 'x'.repeat(30_000), d: 'ontem', s: 'Brasil' }))).toEqual({
      ...emptySimulation,
      proceedings: [{ procedure: 'x', court: null, role: null }],
    })
  })

  test('words of one’s own do not get into it', () => {
    const told = { ...example, events: [{ of: 0, kind: 'note', on: '2021-06-01', fields: { reason: 'Maria da Silva pediu', days: '3' } }] }

    expect(writeSimulation(told).e).toBe('note.2021-06-01.days_3')
  })

  test('no more than five proceedings and a hundred events', () => {
    const many = readSimulation(
      simulatorSearch.parse({ p: Array(7).fill('iachr-petition').join('*'), e: Array(130).fill('note.2026-01-01').join('*') }),
    )

    expect(many.proceedings).toHaveLength(5)
    expect(many.events).toHaveLength(100)
    expect(addProceeding(many, 'iachr-petition')).toBe(many)
    expect(addEvent(many, { of: 0, kind: 'note', on: '2026-01-01' }, '2026-01-01')).toBe(many)
  })

  test('what happened in a proceeding goes with it, and the others keep theirs', () => {
    const two = {
      ...addProceeding(example, 'iachr-petition'),
      events: [...example.events, { of: 1, kind: 'note', on: '2021-06-01', fields: {} }],
    }

    expect(removeProceeding(two, 0).events).toEqual([{ of: 0, kind: 'note', on: '2021-06-01', fields: {} }])
  })
})

describe('the line of time', () => {
  const scale = fitScale(['2021-05-28', '2021-09-30', '2021-10-15'], ['2021-12-01', '2029-11-14'])

  test('it runs over whole months, and a date of years later does not press the rest together', () => {
    expect(scale).toEqual({ from: '2021-05-01', until: '2021-12-31' })
  })

  test('every day lies at its place and is found there again', () => {
    for (let day = scale.from; day <= scale.until; day = addDays(day, 1)) expect(dayAt(positionOf(day, scale), scale)).toBe(day)
  })

  test('beyond its ends there is nothing', () => {
    expect(positionOf('2020-01-01', scale)).toBe(0)
    expect(positionOf('2030-01-01', scale)).toBe(1)
    expect(dayAt(-3, scale)).toBe(scale.from)
    expect(dayAt(3, scale)).toBe(scale.until)
  })

  test.each([
    [['2021-05-28'], []],
    [['1999-05-28', '2026-01-01'], []],
    [['1999-05-28', '2199-01-01'], []],
  ])('its months are few enough to be read: %s', (happens, due) => {
    const ticks = listTicks(fitScale(happens, due))

    expect(ticks.length).toBeGreaterThan(0)
    expect(ticks.length).toBeLessThanOrEqual(20)
  })

  test('what would touch stands in another row', () => {
    expect(
      assignLanes([
        { start: 0, end: 10 },
        { start: 5, end: 15 },
        { start: 12, end: 20 },
        { start: 14, end: 30 },
      ]),
    ).toEqual([0, 1, 0, 2])
  })
})

describe('an event that is moved', () => {
  const moved = (on: string, from = example) => moveEvent(from, 1, on, '2021-10-15')

  test('takes the day of the simulation along when it had happened and goes beyond it', () => {
    expect(moved('2021-11-20').today).toBe('2021-11-20')
    expect(moved('2021-10-15').today).toBe('2021-10-15')
    expect(moved('2021-08-02').today).toBe('2021-10-15')
  })

  test('leaves that day where it is while it is still to come', () => {
    const toCome = { ...example, events: example.events.map((one) => ({ ...one, on: '2021-12-01' })) }

    expect(moved('2022-01-10', toCome).today).toBe('2021-10-15')
  })
})
