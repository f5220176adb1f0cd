import { addDays, addMonths, addPeriod, dayIn, easterOf, endOfDay, instantAt, isIsoDate, weekdayOf } from '@travessia/shared/dates'
import { expect, test } from 'vitest'

test('a day that does not exist is not a date', () => {
  expect(['2026-02-30', '2026-2-3', '2026-13-01', '20260101', ''].filter(isIsoDate)).toEqual([])
  expect(isIsoDate('2024-02-29')).toBe(true)
})

test('months keep the day number, or take the last day of a shorter month', () => {
  expect(addMonths('2025-10-31', 4)).toBe('2026-02-28')
  expect(addMonths('2024-02-29', 4)).toBe('2024-06-29')
})

test('the Brazilian Civil Code takes the day after the end of a shorter month', () => {
  expect(addMonths('2025-10-31', 4, 'next-day')).toBe('2026-03-01')
})

test('a period backwards ends before the day', () => {
  expect(addPeriod('2021-06-21', { days: 50 }, 'before')).toBe('2021-05-02')
})

test('working days are no calendar period', () => {
  expect(() => addPeriod('2026-01-01', { workingDays: 5 }, 'after')).toThrow(RangeError)
})

test('the day ends at midnight of its own zone, also where the clock changes that night', () => {
  expect(endOfDay('2021-12-01', 'America/Costa_Rica')).toBe('2021-12-02T06:00:00Z')
  expect(endOfDay('2026-03-28', 'Europe/Paris')).toBe('2026-03-28T23:00:00Z')
  expect(endOfDay('2026-03-29', 'Europe/Paris')).toBe('2026-03-29T22:00:00Z')
})

test('one moment is two days in two zones', () => {
  expect(dayIn('America/Costa_Rica', '2021-12-02T05:30:00Z')).toBe('2021-12-01')
  expect(dayIn('America/Sao_Paulo', '2021-12-02T05:30:00Z')).toBe('2021-12-02')
  expect(instantAt('2021-12-01', '23:30', 'America/Costa_Rica')).toBe('2021-12-02T05:30:00Z')
})

test('Easter falls where the printed tables say', () => {
  expect([2015, 2020, 2024, 2026, 2027, 2038].map(easterOf)).toEqual([
    '2015-04-05',
    '2020-04-12',
    '2024-03-31',
    '2026-04-05',
    '2027-03-28',
    '2038-04-25',
  ])
})

test('days add up across months and leap years, both ways', () => {
  expect(['2024-02-28', '2024-02-29', '2023-12-31'].map((day) => addDays(day, 1))).toEqual(['2024-02-29', '2024-03-01', '2024-01-01'])
  expect([addDays('2024-03-01', -1), addDays('2026-01-15', -15), addDays('2026-01-01', 365)]).toEqual([
    '2024-02-29',
    '2025-12-31',
    '2027-01-01',
  ])
})

test('the week is read from the calendar', () => {
  expect(['2026-11-23', '2026-11-29', '2024-02-29'].map(weekdayOf)).toEqual([1, 7, 4])
})
