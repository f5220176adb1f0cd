import { describe, expect, test } from 'vitest'
import { certaintyOf } from '../../packages/web/src/ui/certainty-mark.tsx'
import { readTypedDay } from '../../packages/web/src/ui/day-field.tsx'
import { dueTone } from '../../packages/web/src/ui/due-tone.ts'
import { formatDay, formatMoment, formatRelative, formatWeekday } from '../../packages/web/src/ui/format-day.ts'

describe('a day on the screen', () => {
  test.each([
    ['pt-BR', '12 mar 2026', 'quinta-feira'],
    ['es', '12 mar 2026', 'jueves'],
    ['en', '12 Mar 2026', 'Thursday'],
  ] as const)('is day, month in letters, year in %s', (language, day, weekday) => {
    expect(formatDay('2026-03-12', language)).toBe(day)
    expect(formatWeekday('2026-03-12', language)).toBe(weekday)
  })

  test('shows no more than is known', () => {
    expect(formatDay('2024-03-01', 'pt-BR', 'month')).toBe('mar 2024')
    expect(formatDay('2024-01-01', 'pt-BR', 'year')).toBe('2024')
  })

  test('says how far it is from today', () => {
    expect(formatRelative('2026-03-13', '2026-03-12', 'pt-BR')).toBe('amanhã')
    expect(formatRelative('2026-03-21', '2026-03-12', 'pt-BR')).toBe('em 9 dias')
    expect(formatRelative('2026-03-08', '2026-03-12', 'en')).toBe('4 days ago')
    expect(formatRelative('2026-09-12', '2026-03-12', 'es')).toBe('dentro de 6 meses')
  })

  test('a moment is told in the zone that is named', () => {
    expect(formatMoment('2021-12-02T06:00:00Z', 'pt-BR', 'America/Costa_Rica')).toBe('2 dez 2021, 00:00')
    expect(formatMoment('2021-12-02T06:00:00Z', 'pt-BR', 'America/Sao_Paulo')).toBe('2 dez 2021, 03:00')
  })
})

describe('a day that is typed', () => {
  test.each([
    ['12/03/2026', '2026-03-12'],
    ['12.3.26', '2026-03-12'],
    ['12/3', '2026-03-12'],
    ['2026-03-12', '2026-03-12'],
    ['+15d', '2026-02-16'],
    ['-1d', '2026-01-31'],
    ['+1m', '2026-03-01'],
    ['30/02/2026', null],
    ['amanhã', null],
    ['', null],
  ])('%s is %s', (typed, day) => {
    expect(readTypedDay(typed, '2026-02-01')).toBe(day)
  })
})

describe('what a deadline says at a glance', () => {
  test.each([
    ['lapsed', '2026-03-01', 'loss'],
    ['running', '2026-03-11', 'loss'],
    ['running', '2026-03-12', 'time'],
    ['running', '2026-03-19', 'time'],
    ['running', '2026-03-20', 'calm'],
    ['running', null, 'calm'],
    ['met', '2026-03-01', 'done'],
    ['met late', '2026-03-01', 'loss'],
    ['suspended', '2026-03-13', 'calm'],
  ] as const)('%s, due %s, is %s', (state, due, tone) => {
    expect(dueTone({ state, due }, '2026-03-12')).toBe(tone)
  })

  test('how sure its date is', () => {
    const date = { answer: 'due', confidence: 'VERIFIED', computed: null } as const

    expect(certaintyOf(date)).toBe('verified')
    expect(certaintyOf({ ...date, confidence: 'KNOWN' })).toBe('known')
    expect(certaintyOf({ ...date, isCalendarChecked: false })).toBe('calendar')
    expect(certaintyOf({ ...date, answer: 'ask' })).toBe('ask')
    expect(certaintyOf({ ...date, computed: '2026-03-01' })).toBe('moved')
    expect(certaintyOf({ ...date, steps: [{ say: 'body-set', date: '2026-03-01' }] })).toBe('set')
  })
})
