import { expect, test } from 'vitest'
import { at, deadlineOf, proceeding, readDocket, stateOf } from '../support/docket.ts'

test('tv-33: the call of the 180th session of the Commission closed 61 days before it opened, not 50', () => {
  const hearing = [proceeding('p', 'iachr-hearing')]
  const called = at('p', 'session-called-for-themes', '2021-03-25', { session: '2021-06-21' })

  const deadline = deadlineOf(readDocket(hearing, [called], '2021-04-01T12:00:00Z'), 'iachr-hearing-180-session')

  expect(deadline).toMatchObject({ due: '2021-04-21', dueAt: '2021-04-22T04:00:00Z', state: 'running' })
})

test('a later call whose session nobody has dated asks for the day', () => {
  const hearing = [proceeding('p', 'iachr-hearing')]
  const called = at('p', 'session-called-for-themes', '2026-02-02')

  expect(deadlineOf(readDocket(hearing, [called], '2026-02-03T12:00:00Z'), 'iachr-hearing-request-thematic')).toMatchObject({
    answer: 'ask',
    due: null,
  })
})

test('tv-37: Pimentel v. Brazil came to the Committee without a limit, and the State had six months from transmission', () => {
  const cedaw = [proceeding('p', 'cedaw-communication')]
  const events = [
    at('p', 'final-decision-notified', '2007-03-01'),
    at('p', 'communication-sent', '2007-11-30'),
    at('p', 'transmitted-to-state', '2008-03-31'),
  ]

  const docket = readDocket(cedaw, events, '2008-04-15T12:00:00Z')

  expect(deadlineOf(docket, 'cedaw-no-time-limit')).toMatchObject({ answer: 'open', due: null, state: 'met' })
  expect(deadlineOf(docket, 'cedaw-state-observations')).toMatchObject({ due: '2008-09-30', holder: 'state', state: 'running' })
  expect(stateOf(docket, 'p').stage).toBe('transmitted')
})

test('tv-38: interim measures may be asked of the Human Rights Committee as long as the risk lasts', () => {
  const ccpr = [proceeding('p', 'ccpr-communication')]
  const risk = at('p', 'irreparable-risk-arisen', '2018-07-20')
  const asked = at('p', 'interim-measures-requested', '2018-07-27')

  expect(deadlineOf(readDocket(ccpr, [risk], '2018-07-21T12:00:00Z'), 'ccpr-interim-measures')).toMatchObject({ answer: 'open', due: null })
  expect(deadlineOf(readDocket(ccpr, [risk, asked], '2018-08-01T12:00:00Z'), 'ccpr-interim-measures').state).toBe('met')
})
