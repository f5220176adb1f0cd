import { stepText } from '@travessia/shared/steps'
import { describe, expect, test } from 'vitest'
import { at, deadlineOf, proceeding, readDocket, stateOf } from '../support/docket.ts'

const court = [proceeding('corte', 'iacthr-contentious')]

describe('Honorato et al. v. Brazil before the Inter-American Court', () => {
  const events = [
    at('corte', 'case-submitted', '2021-05-28'),
    at('corte', 'case-notified', '2021-09-30'),
    at('corte', 'agents-designated', '2021-11-01'),
    at('corte', 'esap-received', '2021-12-01'),
  ]

  test('two weeks after notification our brief runs to 1 December and the State has until Monday to name its agents', () => {
    const docket = readDocket(court, events, '2021-10-15T12:00:00Z')

    expect(stateOf(docket, 'corte').stage).toBe('pleadings')
    expect(deadlineOf(docket, 'iacthr-esap')).toMatchObject({ state: 'running', due: '2021-12-01', holder: 'us' })
    expect(deadlineOf(docket, 'iacthr-agents-designation')).toMatchObject({ state: 'running', due: '2021-11-01', holder: 'state' })
  })

  test('the brief filed on the last day is in time and the ball passes', () => {
    const docket = readDocket(court, events, '2021-12-01T23:00:00Z')

    expect(stateOf(docket, 'corte').stage).toBe('answer_due')
    expect(deadlineOf(docket, 'iacthr-esap')).toMatchObject({ state: 'met', due: '2021-12-01' })
    expect(deadlineOf(docket, 'iacthr-agents-designation')).toMatchObject({ state: 'met' })
  })

  test('had nothing been filed, the limit lapses at midnight in Costa Rica and not before', () => {
    const unfiled = events.slice(0, 3)

    expect(deadlineOf(readDocket(court, unfiled, '2021-12-02T05:59:59Z'), 'iacthr-esap').state).toBe('running')
    const lapsed = deadlineOf(readDocket(court, unfiled, '2021-12-02T06:00:00Z'), 'iacthr-esap')
    expect(lapsed).toMatchObject({ state: 'lapsed', dueAt: '2021-12-02T06:00:00Z' })
  })

  test('the annexes run from the end of the brief’s own limit, and the recess moves their last day', () => {
    const docket = readDocket(court, events, '2021-12-10T12:00:00Z')
    const annexes = deadlineOf(docket, 'iacthr-signature-originals-annexes')

    expect(annexes.steps).toContainEqual(expect.objectContaining({ say: 'plus', date: '2021-12-22' }))
    expect(annexes.steps.find((step) => step.say === 'rolled')).toMatchObject({ date: '2021-12-22', until: annexes.due })
    expect(annexes.due && annexes.due > '2021-12-22').toBe(true)
  })

  test('every step can be said in every language without a hole', () => {
    const docket = readDocket(court, events, '2021-12-10T12:00:00Z')

    for (const language of ['pt-BR', 'es', 'en'] as const) {
      const said = docket.deadlines.flatMap((deadline) => deadline.steps.map((step) => stepText(step, language)))
      expect(said.filter((text) => /[{}]|—|undefined|\[object/.test(text))).toEqual([])
    }
  })
})

describe('a window before any petition exists', () => {
  const writ = proceeding('ms', 'br-ms', { court: 'jfpr' })
  const decision = at('ms', 'final-decision-notified', '2024-11-14')

  test('the domestic final decision opens the six months of the Commission', () => {
    const docket = readDocket([writ], [decision], '2024-12-01T12:00:00Z')

    const window = deadlineOf(docket, 'iachr-petition-six-months')
    expect(window).toMatchObject({ proceeding: null, procedure: 'iachr-petition', holder: 'us', state: 'running', due: '2025-05-14' })
    expect(window.safe && window.safe <= '2025-05-13').toBe(true)
  })

  test('no window opens before a court that Brazil has not joined', () => {
    const docket = readDocket([writ], [decision], '2024-12-01T12:00:00Z')

    expect(docket.deadlines.filter((deadline) => deadline.procedure === 'echr-individual')).toEqual([])
  })

  test('the petition lodged in another proceeding meets it', () => {
    const docket = readDocket(
      [writ, proceeding('cidh', 'iachr-petition')],
      [decision, at('cidh', 'petition-lodged', '2025-03-03')],
      '2025-03-10T12:00:00Z',
    )

    expect(deadlineOf(docket, 'iachr-petition-six-months')).toMatchObject({
      proceeding: 'cidh',
      state: 'met',
      closes: { on: '2025-03-03' },
    })
  })

  test('the same decision recorded in both proceedings opens the window once', () => {
    const docket = readDocket(
      [writ, proceeding('cidh', 'iachr-petition')],
      [decision, at('cidh', 'final-decision-notified', '2024-11-14')],
      '2024-12-01T12:00:00Z',
    )

    expect(deadlineOf(docket, 'iachr-petition-six-months').due).toBe('2025-05-14')
  })
})

describe('what can happen to a limit', () => {
  const notified = at('corte', 'case-notified', '2020-02-10')
  const now = '2020-06-02T12:00:00Z'
  const esap = (...more: Parameters<typeof at>[]) =>
    deadlineOf(readDocket(court, [notified, ...more.map((one) => at(...one))], now), 'iacthr-esap')

  test('the Court’s suspension of 2020 stops the two months and they resume with what was left', () => {
    expect(esap()).toMatchObject({ due: '2020-06-15', state: 'running' })
  })

  test('the Court extends what cannot be extended: both dates are shown', () => {
    const fields = { for: 'iacthr-esap', due: '2020-07-15', reason: 'Extended by the Presidency', document: 'Letter of 1 June 2020' }

    const deadline = esap(['corte', 'date-overridden', '2020-06-01', fields])

    expect(deadline).toMatchObject({ due: '2020-07-15', computed: '2020-06-15', dueAt: '2020-07-16T06:00:00Z' })
    expect(deadline.steps.map((step) => step.say)).toEqual(expect.arrayContaining(['overridden', 'computed-was']))
  })

  test('an extension asked for changes nothing, and one granted against the rule is shown as such', () => {
    expect(esap(['corte', 'extension-requested', '2020-06-01', { for: 'iacthr-esap' }]).due).toBe('2020-06-15')

    const granted = esap(['corte', 'extension-granted', '2020-06-01', { for: 'iacthr-esap', due: '2020-07-01' }])
    expect(granted.due).toBe('2020-07-01')
    expect(granted.steps.map((step) => step.say)).toContain('not-extendable')
  })

  test('an extension granted in part is told as such, and stands beside what was asked', () => {
    const said = esap(
      ['corte', 'extension-requested', '2020-06-01', { for: 'iacthr-esap' }],
      ['corte', 'extension-granted', '2020-06-02', { for: 'iacthr-esap', due: '2020-06-22', partly: true }],
    )

    expect(said.due).toBe('2020-06-22')
    expect(said.steps.map((step) => step.say)).toEqual(expect.arrayContaining(['extension-requested', 'extended-partly', 'not-extendable']))
  })

  test('a suspension stops the count until it is resumed', () => {
    const stopped = esap(['corte', 'count-suspended', '2020-05-25', { for: 'iacthr-esap' }])
    expect(stopped).toMatchObject({ state: 'suspended', answer: 'ask', due: null })

    const resumed = esap(
      ['corte', 'count-suspended', '2020-05-25', { for: 'iacthr-esap' }],
      ['corte', 'count-resumed', '2020-05-30', { for: 'iacthr-esap' }],
    )
    expect(resumed).toMatchObject({ state: 'running', due: '2020-06-22' })
  })

  test('annexes still to come leave the date open and give it as the safe date', () => {
    const incomplete = at('corte', 'case-notified', '2021-09-30', { annexes: 'pending' })

    const waiting = deadlineOf(readDocket(court, [incomplete], '2021-10-15T12:00:00Z'), 'iacthr-esap')
    expect(waiting).toMatchObject({ answer: 'ask', due: null, safe: '2021-12-01' })

    const complete = [incomplete, at('corte', 'annexes-received', '2021-10-14')]
    const running = deadlineOf(readDocket(court, complete, '2021-10-15T12:00:00Z'), 'iacthr-esap')
    expect(running).toMatchObject({ answer: 'due', due: '2021-12-15' })
  })

  test('a notification known only to the month computes nothing', () => {
    const vague = at('corte', 'case-notified', '2021-09-01', {}, { precision: 'month' })

    const deadline = deadlineOf(readDocket(court, [vague], '2021-10-15T12:00:00Z'), 'iacthr-esap')

    expect(deadline).toMatchObject({ answer: 'ask', due: null, safe: '2021-11-02' })
  })

  test('a second notification that replaces the first supersedes its limit', () => {
    const second = at('corte', 'case-notified', '2020-02-20', { replaces: true })

    const docket = readDocket(court, [notified, second], now)

    expect(docket.deadlines.filter((one) => one.rule === 'iacthr-esap').map((one) => [one.opens.on, one.state])).toEqual([
      ['2020-02-10', 'superseded'],
      ['2020-02-20', 'running'],
    ])
  })

  test('a filing at 23:35 Costa Rican time is in time though it is the next day in Brasília', () => {
    const filed = at('corte', 'esap-received', '2020-06-16', {}, { time: '02:35', zone: 'America/Sao_Paulo' })

    expect(deadlineOf(readDocket(court, [notified, filed], '2020-06-20T12:00:00Z'), 'iacthr-esap').state).toBe('met')
  })

  test('the State’s limit that lapses proposes its silence', () => {
    const docket = readDocket(court, [at('corte', 'case-notified', '2021-09-30')], '2021-11-05T12:00:00Z')

    expect(stateOf(docket, 'corte').silences.map((silence) => silence.rule)).toContain('iacthr-agents-designation')
  })

  test('where we are amicus the petitioner’s limits are another’s', () => {
    const docket = readDocket([proceeding('corte', 'iacthr-contentious', { ourRole: 'amicus' })], [notified], now)

    expect(deadlineOf(docket, 'iacthr-esap').holder).toBe('other')
  })
})

test('a bill’s five sessions are asked for, and dated only when a person records the fifth', () => {
  const bill = [proceeding('pl', 'br-pl-camara')]
  const opening = at('pl', 'opened-for-amendments', '2026-03-03')

  expect(deadlineOf(readDocket(bill, [opening], '2026-03-05T12:00:00Z'), 'br-cd-emendas-comissao-5s')).toMatchObject({
    answer: 'ask',
    due: null,
  })
})

test('claiming an exception to exhaustion leaves the six months open, never met', () => {
  const petition = [proceeding('cidh', 'iachr-petition')]
  const events = [at('cidh', 'final-decision-notified', '2024-11-14'), at('cidh', 'exhaustion-exception-claimed', '2025-02-03')]

  const window = deadlineOf(readDocket(petition, events, '2025-03-01T12:00:00Z'), 'iachr-petition-six-months')

  expect(window).toMatchObject({ answer: 'open', due: null, state: 'running' })
})

describe('motions for clarification interrupt the period of the appeal', () => {
  const appeal = [proceeding('jf', 'br-recursos-cpc', { court: 'jfpr' })]
  const first = [at('jf', 'judgment-available-djen', '2026-03-02'), at('jf', 'clarification-motion-filed', '2026-03-05')]
  const decided = at('jf', 'clarification-decided-available-djen', '2026-03-30')
  const read = (...events: ReturnType<typeof at>[]) =>
    deadlineOf(readDocket(appeal, [...first, ...events], '2026-06-01T12:00:00Z'), 'br-apelacao-15du')

  test('until the motion is decided there is no date', () => {
    expect(read()).toMatchObject({ answer: 'ask', state: 'suspended', due: null })
  })

  // Published 31 Mar; 1-5 Apr Holy Week (Law 5.010 art. 62); 6-10 = 1-5, 13-17 = 6-10, 20 = 11, 21 Tiradentes, 22-24 = 12-14, 27 = 15.
  test('with the decision the fifteen days start again, whole, and a second motion interrupts them again', () => {
    expect(read(decided)).toMatchObject({ answer: 'due', due: '2026-04-27' })
    expect(read(decided, at('jf', 'clarification-motion-filed', '2026-04-08'))).toMatchObject({ answer: 'ask', state: 'suspended' })
  })
})

test('an appeal counts by the days of the court in which it runs, not of the court where the case began', () => {
  const action = [proceeding('tj', 'br-recursos-cpc', { court: 'tjpr' })]
  const dueIn = (fields: { court?: string }) =>
    deadlineOf(
      readDocket(action, [at('tj', 'single-judge-decision-served', '2026-08-03', fields)], '2026-08-04T12:00:00Z'),
      'br-agravo-interno-15du',
    ).due

  // 11 August is a holiday of the federal and superior courts (Law 5.010 art. 62), not of the state court.
  expect(dueIn({})).toBe('2026-08-24')
  expect(dueIn({ court: 'stj' })).toBe('2026-08-25')
})

test('a silence is forgotten once the proceeding has moved on', () => {
  const events = [at('corte', 'case-notified', '2021-09-30'), at('corte', 'esap-received', '2021-12-01')]

  expect(stateOf(readDocket(court, events, '2021-12-05T12:00:00Z'), 'corte').silences).toEqual([])
})

describe('where nothing binds the body, the waiting is counted', () => {
  const petition = [proceeding('cidh', 'iachr-petition')]
  const lodged = at('cidh', 'petition-lodged', '2024-01-31')
  const waitingOn = (now: string, ...more: ReturnType<typeof at>[]) => stateOf(readDocket(petition, [lodged, ...more], now), 'cidh').waiting

  test('in whole months, with the day on which to ask how it stands', () => {
    expect(waitingOn('2024-08-30T12:00:00Z')).toEqual({ for: 'body', since: '2024-01-31', months: 6, enquireOn: '2024-07-31' })
  })

  test('an enquiry moves the next one on, not the beginning', () => {
    expect(waitingOn('2024-08-31T12:00:00Z', at('cidh', 'status-enquiry-sent', '2024-08-15'))).toEqual({
      for: 'body',
      since: '2024-01-31',
      months: 7,
      enquireOn: '2025-02-15',
    })
  })

  test('until it has ended', () => {
    expect(waitingOn('2025-01-01T12:00:00Z', at('cidh', 'petition-archived', '2024-12-01'))).toBeNull()
  })
})

describe('extensions are counted against the rule', () => {
  const group = [proceeding('p', 'wgad-regular')]
  const sent = at('p', 'transmitted-to-government', '2026-03-02')
  const granted = (on: string, due: string) => at('p', 'extension-granted', on, { for: 'wgad-government-reply', due })
  const read = (...more: ReturnType<typeof at>[]) =>
    deadlineOf(readDocket(group, [sent, ...more], '2026-07-01T12:00:00Z'), 'wgad-government-reply')

  test('one of one is told, a second is told as beyond what the rule allows', () => {
    const once = read(granted('2026-04-20', '2026-06-01'))
    const twice = read(granted('2026-04-20', '2026-06-01'), granted('2026-05-25', '2026-07-15'))

    expect(once.steps.at(-2)).toMatchObject({ say: 'extensions-used', with: { n: 1, of: 1 } })
    expect(twice).toMatchObject({ due: '2026-07-15', computed: '2026-05-01', state: 'running' })
    expect(twice.steps.map((step) => step.say)).toContain('extensions-exceeded')
  })

  test('a request alone says how many there were, and moves nothing', () => {
    const asked = read(at('p', 'extension-requested', '2026-04-20', { for: 'wgad-government-reply' }))

    expect(asked).toMatchObject({ due: '2026-05-01', state: 'lapsed' })
    expect(asked.steps.find((step) => step.say === 'extensions-used')).toMatchObject({ with: { n: 0, of: 1 } })
  })
})

test('an end that is undone leaves the proceeding where it was taken up again', () => {
  const petition = [proceeding('cidh', 'iachr-petition')]
  const events = [
    at('cidh', 'petition-lodged', '2024-01-10'),
    at('cidh', 'processing-declined', '2025-02-03'),
    at('cidh', 'restudy-requested', '2025-03-03'),
  ]

  expect(stateOf(readDocket(petition, events.slice(0, 2), '2025-04-01T12:00:00Z'), 'cidh').outcome).toBe('not_opened')
  expect(stateOf(readDocket(petition, events, '2025-04-01T12:00:00Z'), 'cidh')).toMatchObject({
    outcome: null,
    stage: 'initial_review',
    since: '2025-03-03',
  })
})

test('bodies that hear special matters offer their windows; they are no deadlines until somebody goes there', () => {
  const writ = proceeding('ms', 'br-ms', { court: 'jfpr' })
  const decision = at('ms', 'final-decision-notified', '2024-11-14')
  const before = readDocket([writ], [decision], '2024-12-01T12:00:00Z')
  const after = readDocket([writ, proceeding('cerd', 'cerd-communication')], [decision], '2024-12-01T12:00:00Z')

  expect(before.deadlines.map((one) => one.rule)).not.toContain('cerd-six-months-rules')
  expect(before.offers).toContainEqual(expect.objectContaining({ rule: 'cerd-six-months-rules', due: '2025-05-14' }))
  expect(deadlineOf(after, 'cerd-six-months-rules')).toMatchObject({ proceeding: 'cerd', due: '2025-05-14' })
})
