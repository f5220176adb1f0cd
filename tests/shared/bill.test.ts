import type { IsoDate } from '@travessia/shared/dates'
import { describe, expect, test } from 'vitest'
import { at, deadlineOf, proceeding, readDocket, stateOf } from '../support/docket.ts'

const later = '2032-01-01T00:00:00Z'

describe('a bill in the Chamber of Deputies', () => {
  const bill = [proceeding('pl', 'br-pl-camara', { ourRole: 'third' })]
  const opening = at('pl', 'opened-for-amendments', '2026-03-03')
  const rule = 'br-cd-emendas-comissao-5s'

  test('five sessions are asked for, with the standing orders as reason', () => {
    const deadline = deadlineOf(readDocket(bill, [opening], '2026-03-05T12:00:00Z'), rule)

    expect(deadline).toMatchObject({ answer: 'ask', due: null, state: 'running', holder: 'us' })
    expect(deadline.source.cite).toContain('Regimento Interno')
  })

  test('the date comes when a person records the day of the fifth session', () => {
    const fifth = at('pl', 'fifth-session-held', '2026-03-18', { due: '2026-03-18' })
    const docket = readDocket(bill, [opening, fifth], '2026-03-18T15:00:00Z')

    expect(deadlineOf(docket, rule)).toMatchObject({ answer: 'due', due: '2026-03-18', state: 'running' })
    expect(stateOf(docket, 'pl').stage).toBe('com')
  })

  test('the President’s silence after fifteen working days proposes tacit assent', () => {
    const docket = readDocket(bill, [at('pl', 'received-for-assent', '2026-03-02')], '2026-03-25T12:00:00Z')

    expect(deadlineOf(docket, 'br-sancao-15du')).toMatchObject({ due: '2026-03-23', state: 'lapsed', holder: 'state' })
    expect(stateOf(docket, 'pl').silences).toEqual([{ rule: 'br-sancao-15du', since: '2026-03-23', mayFollow: ['tacit-assent'] }])
  })

  test('the recess of July stops the thirty days of the veto and not the fifteen of the assent', () => {
    const of = (kind: string, on: IsoDate, id: string) => deadlineOf(readDocket(bill, [at('pl', kind, on)], later), id).due

    expect(of('veto-received', '2026-07-01', 'br-veto-30d')).toBe('2026-08-16')
    expect(of('received-for-assent', '2026-07-13', 'br-sancao-15du')).toBe('2026-08-03')
  })
})
