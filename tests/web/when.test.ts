import { expect, test } from 'vitest'
import { readWhen } from '../../packages/web/src/events/when.ts'

const today = '2026-11-23'

test.each([
  ['12/03/2026', '2026-03-12', 'day'],
  ['12.3.26', '2026-03-12', 'day'],
  ['2026-03-12', '2026-03-12', 'day'],
  ['12 mar 2026', '2026-03-12', 'day'],
  ['12 de março de 2026', '2026-03-12', 'day'],
  ['3 de enero de 2012', '2012-01-03', 'day'],
  ['28 Dec 2011', '2011-12-28', 'day'],
  ['hoje', '2026-11-23', 'day'],
  ['ayer', '2026-11-22', 'day'],
  ['-15d', '2026-11-08', 'day'],
  ['mar 2025', '2025-03-01', 'month'],
  ['março de 2025', '2025-03-01', 'month'],
  ['03/2025', '2025-03-01', 'month'],
  ['2025-03', '2025-03-01', 'month'],
  ['2019', '2019-01-01', 'year'],
])('“%s” is %s, known to the %s', (typed, on, precision) => {
  expect(readWhen(typed, today)).toEqual({ on, precision })
})

test.each(['', '31/02/2026', '30 fev 2026', '13/2025', 'amanhã talvez', '12/03/2026 10h'])('“%s” is not a day', (typed) => {
  expect(readWhen(typed, today)).toBeNull()
})
