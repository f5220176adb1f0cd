import { readDocket } from '@travessia/shared/docket'
import { type DoorReading, readDoors } from '@travessia/shared/doors'
import { catalogue } from '@travessia/shared/forums/index'
import { expect, test } from 'vitest'
import { at, proceeding } from '../support/docket.ts'

const writ = proceeding('ms', 'br-ms', { court: 'jfpr' })
const petition = proceeding('cidh', 'iachr-petition')
const decided = at('ms', 'final-decision-notified', '2024-11-14')

function doorsOf(
  { proceedings, events, state = null }: { proceedings: (typeof writ)[]; events: ReturnType<typeof at>[]; state?: string | null },
  now = '2024-12-01T12:00:00Z',
): (id: string) => DoorReading {
  const story = { state, proceedings, events }
  const doors = readDoors(catalogue, story, readDocket(catalogue, story, now), now)
  return (id) => {
    const found = doors.find((door) => door.procedure === id)
    if (!found) throw new Error(`No door ${id}`)
    return found
  }
}

test('a final decision in Brazil opens the Commission for six months, the Committee without limit, and not Strasbourg', () => {
  const door = doorsOf({ proceedings: [writ], events: [decided] })

  expect(door('iachr-petition')).toMatchObject({ state: 'dated', until: '2025-05-14', safe: '2025-05-13' })
  expect(door('ccpr-communication')).toMatchObject({ state: 'open', until: '2029-11-14', isPresumption: true })
  expect(door('echr-individual')).toMatchObject({ state: 'shut', why: 'not-accepted' })
})

test('before the decision the doors that ask for exhaustion are not yet open, the urgent ones are', () => {
  const door = doorsOf({ proceedings: [writ], events: [at('ms', 'writ-filed', '2024-03-01')] })

  expect(door('iachr-petition').state).toBe('not-yet')
  expect(door('iachr-precautionary')).toMatchObject({ state: 'open', until: null })
})

test('an exception to exhaustion leaves a reasonable time, never a date', () => {
  const claimed = at('cidh', 'exhaustion-exception-claimed', '2024-11-20')
  const door = doorsOf({ proceedings: [writ, petition], events: [decided, claimed] })

  expect(door('iachr-petition')).toMatchObject({ state: 'reasonable-time', until: null })
})

test('the window closes at midnight where the Commission sits, and the door with it', () => {
  const story = { proceedings: [writ], events: [decided] }

  expect(doorsOf(story, '2025-05-15T03:00:00Z')('iachr-petition').state).toBe('dated')
  expect(doorsOf(story, '2025-05-15T04:00:00Z')('iachr-petition')).toMatchObject({
    state: 'shut',
    why: 'window-closed',
    until: '2025-05-14',
  })
})

test('once the petition is lodged the Committee is barred while it is pending, and no longer when it has ended', () => {
  const lodged = at('cidh', 'petition-lodged', '2025-03-03')
  const ended = at('cidh', 'petition-archived', '2026-02-02')
  const story = { proceedings: [writ, petition], events: [decided, lodged] }

  const pending = doorsOf(story, '2025-04-01T12:00:00Z')
  expect(pending('iachr-petition').state).toBe('entered')
  expect(pending('ccpr-communication')).toMatchObject({ state: 'shut', why: 'same-matter', elsewhere: ['cidh'] })

  const over = doorsOf({ ...story, events: [...story.events, ended] }, '2026-03-01T12:00:00Z')
  expect(over('ccpr-communication').state).toBe('open')
  expect(over('cat-complaint')).toMatchObject({ state: 'shut', why: 'same-matter' })
})

test('facts from before the State accepted are counted, and an unknown State opens nothing', () => {
  const events = [decided, at(null, 'fact', '1990-01-01'), at(null, 'fact', '2020-01-01')]

  expect(doorsOf({ proceedings: [writ], events })('ccpr-communication').earlierFacts).toBe(1)
  expect(doorsOf({ proceedings: [], events: [] })('iachr-petition')).toMatchObject({ state: 'shut', why: 'state-unknown' })
  expect(doorsOf({ proceedings: [], events: [], state: 'PT' })('echr-individual').state).toBe('not-yet')
})

test('a decision known only to the month opens no door without limit: the day is asked for, with the earliest date as the safe one', () => {
  const vague = at('ms', 'final-decision-notified', '2024-11-01', {}, { precision: 'month' })

  expect(doorsOf({ proceedings: [writ], events: [vague] })('iachr-petition')).toMatchObject({
    state: 'dated',
    until: null,
    safe: '2025-05-01',
  })
})

test('a window that the team waived is shut, not open', () => {
  const waived = at('ms', 'deadline-waived', '2024-11-20', { for: 'iachr-petition-six-months', reason: 'Outra via' })

  expect(doorsOf({ proceedings: [writ], events: [decided, waived] })('iachr-petition')).toMatchObject({ state: 'shut', why: 'waived' })
})
