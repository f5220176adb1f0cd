import type { DocketEvent, DocketProceeding } from '@travessia/shared/docket'
import type { Step } from '@travessia/shared/steps'
import { expect, test } from 'vitest'
import { compareDockets, isNothing } from '../../packages/web/src/events/consequences.ts'
import { layOutCount, monthsOf } from '../../packages/web/src/why/count-days.ts'
import { readDocket } from '../support/docket.ts'

const now = '2021-10-15T12:00:00Z'
const court: DocketProceeding = { id: 'court', procedure: 'iacthr-contentious', court: null, ourRole: 'petitioner' }
const submitted = event('case-submitted', '2021-05-28')
const notified = event('case-notified', '2021-09-30')

test('an event is told by the stage that it moves and the deadlines that it opens', () => {
  const { stages, opened, moved, gone } = compareDockets(
    readDocket([court], [submitted], now),
    readDocket([court], [submitted, notified], now),
  )

  expect(stages).toEqual([{ proceeding: 'court', before: 'submitted', after: 'pleadings', ends: false }])
  expect(opened.map((one) => one.due)).toContain('2021-12-01')
  expect([...moved, ...gone]).toEqual([])
})

test('taking an event away tells which deadlines go', () => {
  const { gone } = compareDockets(readDocket([court], [submitted, notified], now), readDocket([court], [submitted], now))

  expect(gone.map((one) => one.due)).toContain('2021-12-01')
})

test('a note changes nothing', () => {
  const before = readDocket([court], [submitted], now)
  const after = readDocket([court], [submitted, event('note', '2021-06-01')], now)

  expect(isNothing(compareDockets(before, after))).toBe(true)
})

test('a count of months shows the months in which something happens, and says how many lie between', () => {
  const steps: Step[] = [
    { say: 'trigger', date: '2024-11-14' },
    { say: 'plus', date: '2025-05-14', with: { n: 6, unit: 'months' } },
  ]
  const count = layOutCount({ steps, due: '2025-05-14', safe: '2025-05-13' })

  expect(count?.marks.get('2025-05-13')).toEqual({ safe: true })
  expect(count && monthsOf(count)).toEqual([
    { month: '2024-11', leftOut: 0 },
    { month: '2025-05', leftOut: 5 },
  ])
})

test('counted days bear their number and skipped ones their reason', () => {
  const steps: Step[] = [
    { say: 'counted', date: '2026-02-12', until: '2026-02-13', with: { from: 7, to: 8 } },
    { say: 'skipped', date: '2026-02-14', until: '2026-02-15', with: { why: 'fim de semana' } },
  ]
  const count = layOutCount({ steps, due: '2026-02-26', safe: null })

  expect(count?.marks.get('2026-02-13')).toEqual({ count: 8 })
  expect(count?.marks.get('2026-02-15')).toEqual({ skipped: 'fim de semana' })
})

function event(kind: string, on: string): DocketEvent {
  return { id: `${kind} ${on}`, kind, on, precision: 'day', time: null, zone: null, proceeding: 'court', sequence: 1, fields: {} }
}
