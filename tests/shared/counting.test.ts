import { computeDeadline, type Trigger } from '@travessia/shared/deadlines'
import { text } from '@travessia/shared/forums/text'
import type { FixedLimit, Rule, Term } from '@travessia/shared/law'
import type { Calendar, Counting } from '@travessia/shared/regimes'
import { describe, expect, test } from 'vitest'

const source = { cite: 'a rule of the test' }
const calendar: Calendar = { id: 'office', name: text('o', 'o', 'o'), covers: { from: 2026, to: 2026 }, closures: [], source }

function limit(period: FixedLimit['period'], counting: Partial<Counting> = {}, direction: FixedLimit['direction'] = 'after'): FixedLimit {
  const version: Counting = { zero: 'trigger', monthEnd: 'last-day', roll: 'none', source, confidence: 'VERIFIED', ...counting }
  return { kind: 'fixed', period, direction, counting: { id: 'r', name: text('r', 'r', 'r'), versions: [version] } }
}

function compute(of: FixedLimit, trigger: Trigger, more: Partial<Term> = {}, holder: Rule['holder'] = 'petitioner') {
  const name = text('r', 'r', 'r')
  const terms = [{ limit: of, source, confidence: 'VERIFIED' as const, ...more }]
  const rule: Rule = { id: 'r', name, holder, nature: 'bar', opens: ['e'], closes: [], terms, examples: [] }
  const answer = computeDeadline(rule, trigger, calendar, 'America/Sao_Paulo')
  return { ...answer, due: answer.answer === 'due' ? answer.due : null, said: answer.steps.map((step) => step.say) }
}

describe('a body with a cut-off hour, whose count begins on the working day after receipt', () => {
  const office = limit({ days: 20 }, { cutoff: '19:00', zero: 'next-working-day', zeroCounts: true, roll: 'next-working-day' })

  // Friday 6 November 2026, 18:30 in Brasília: received that day; Monday 9 is day one; day 20 is Saturday 28.
  test('takes what arrives before the hour as of that day, in its own zone', () => {
    expect(compute(office, { on: '2026-11-06', at: '2026-11-06T21:30:00Z' }).due).toBe('2026-11-30')
  })

  test('takes what arrives at the hour, or on a closed day, as of the next working day', () => {
    expect(compute(office, { on: '2026-11-05', at: '2026-11-05T22:00:00Z' }).said).toContain('received')
    expect(compute(office, { on: '2026-11-07', at: '2026-11-07T13:00:00Z' }).due).toBe('2026-11-30')
  })

  test('without an hour reads what is worse for us: early for our own limit, late for another’s', () => {
    const ours = compute(office, { on: '2026-11-05' }, {}, 'petitioner')
    const theirs = compute(office, { on: '2026-11-05' }, {}, 'state')

    expect([ours.due, theirs.due]).toEqual(['2026-11-25', '2026-11-30'])
    expect(ours.said).toContain('cutoff-assumed-before')
    expect(theirs.said).toContain('cutoff-assumed-after')
  })
})

describe('two sources that disagree', () => {
  const later = limit({ workingDays: 5 }, { zero: 'next-working-day' })
  const contested = { limit: limit({ workingDays: 5 }), source: { cite: 'another rule' } }

  test('both dates are told, and the earlier is the day to aim at', () => {
    const answer = compute(later, { on: '2026-11-02' }, { contested })

    expect(answer).toMatchObject({ due: '2026-11-10', safe: '2026-11-09' })
    expect(answer.steps.find((step) => step.say === 'other-reading')).toMatchObject({ date: '2026-11-09', with: { cite: 'another rule' } })
  })

  test('that agree on the day are one', () => {
    expect(compute(later, { on: '2026-11-02' }, { contested: { ...contested, limit: later } }).said).not.toContain('other-reading')
  })
})

describe('limits that run backwards', () => {
  test('in hours, from the hour where it is known, else from the start of the day', () => {
    const hours = limit({ hours: 48 }, {}, 'before')

    expect(compute(hours, { on: '2026-11-06', at: '2026-11-06T14:00:00Z' })).toMatchObject({
      due: '2026-11-04',
      dueAt: '2026-11-04T14:00:00Z',
    })
    expect(compute(hours, { on: '2026-11-06' })).toMatchObject({ dueAt: '2026-11-04T03:00:00Z' })
  })

  test('in working days pass over the weekend, and in days tell an open day to aim at', () => {
    expect(compute(limit({ workingDays: 1 }, {}, 'before'), { on: '2026-11-09' }).due).toBe('2026-11-06')
    expect(compute(limit({ days: 14 }, {}, 'before'), { on: '2026-11-15' })).toMatchObject({ due: '2026-11-01', safe: '2026-10-30' })
  })
})
