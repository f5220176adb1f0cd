import { beforeAll, describe, expect, test } from 'vitest'
import { type Api, openApi } from '../support/api.ts'

let api: Api

beforeAll(async () => {
  api = await openApi()
})

function ask(json: unknown, language = 'en') {
  return api.send('POST', '/api/docket/preview', { json, headers: { 'Accept-Language': language } })
}

interface Deadline {
  rule: string
  holder: string
  state: string
  due: string | null
}

function find(deadlines: Deadline[], rule: string | RegExp): Deadline {
  const found = deadlines.filter((deadline) => (typeof rule === 'string' ? deadline.rule === rule : rule.test(deadline.rule)))
  expect(found, `${rule} among ${deadlines.map((deadline) => deadline.rule).join(', ')}`).toHaveLength(1)
  return found[0] as Deadline
}

describe('the forums', () => {
  test('are open, speak three languages, and every rule names events of its procedure', async () => {
    const [pt, en] = [await api.send('GET', '/api/forums'), await api.send('GET', '/api/forums', { headers: { 'Accept-Language': 'en' } })]
    const court = en.body.find((forum: { id: string }) => forum.id === 'iacthr')

    expect(pt.status).toBe(200)
    expect(court.name).not.toBe(pt.body.find((forum: { id: string }) => forum.id === 'iacthr').name)
    for (const forum of en.body) {
      for (const procedure of forum.procedures) {
        expect(procedure.stages.length).toBeGreaterThan(0)
        for (const rule of procedure.rules) {
          expect(rule).toMatchObject({
            id: expect.any(String),
            opens: expect.any(Array),
            closes: expect.any(Array),
            source: { cite: expect.any(String) },
          })
          expect(rule.terms.length).toBeGreaterThan(0)
        }
      }
    }
    const contentious = court.procedures.find((procedure: { id: string }) => procedure.id === 'iacthr-contentious')
    const ids = contentious.rules.map((rule: { id: string }) => rule.id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('worked example 1: Honorato et al. v. Brazil', () => {
  const proceedings = [{ id: 'court', procedure: 'iacthr-contentious' }]
  const events = [
    { kind: 'case-submitted', on: '2021-05-28', proceeding: 'court' },
    { kind: 'case-notified', on: '2021-09-30', proceeding: 'court', fields: { annexes: 'received' } },
  ]
  const filed = { kind: 'esap-received', on: '2021-12-01', proceeding: 'court' }

  test('the brief is due on 1 December and runs', async () => {
    const { body, status } = await ask({ now: '2021-10-15T12:00:00Z', proceedings, events })
    const brief = find(body.deadlines, 'iacthr-esap')

    expect(status).toBe(200)
    expect(brief).toMatchObject({ holder: 'us', state: 'running', due: '2021-12-01', dueAt: '2021-12-02T06:00:00Z' })
    expect(find(body.deadlines, 'iacthr-agents-designation')).toMatchObject({ holder: 'state', due: '2021-11-01' })
    expect(body.proceedings[0]).toMatchObject({ id: 'court', stage: 'pleadings', outcome: null })
    expect(JSON.stringify(brief)).toContain('1 Dec 2021')
  })

  test('filed on the last day it is met; not filed it lapses when the day ends in Costa Rica', async () => {
    const met = await ask({ now: '2021-12-01T20:00:00Z', proceedings, events: [...events, filed] })
    const last = await ask({ now: '2021-12-02T05:59:59Z', proceedings, events })
    const lapsed = await ask({ now: '2021-12-02T06:00:00Z', proceedings, events })

    expect(find(met.body.deadlines, 'iacthr-esap').state).toBe('met')
    expect(find(last.body.deadlines, 'iacthr-esap').state).toBe('running')
    expect(find(lapsed.body.deadlines, 'iacthr-esap').state).toBe('lapsed')
  })
})

test('worked example 2: the final decision at home opens the window of the Commission', async () => {
  const { body } = await ask({
    now: '2024-12-01T12:00:00Z',
    proceedings: [{ id: 'writ', procedure: 'br-ms', court: 'jfpr' }],
    events: [{ kind: 'final-decision-notified', on: '2024-11-14', proceeding: 'writ' }],
  })
  const window = body.deadlines.find(
    (deadline: Deadline & { procedure: string }) => deadline.procedure === 'iachr-petition' && deadline.due,
  )

  expect(window).toMatchObject({ holder: 'us', state: 'running', due: '2025-05-14' })
  expect(window.safe <= '2025-05-13').toBe(true)
  expect(window.proceeding).toBeNull()
})

test('worked example 3: fifteen working days across Carnival in the federal court of Curitiba', async () => {
  const { body } = await ask({
    now: '2026-02-10T12:00:00Z',
    proceedings: [{ id: 'writ', procedure: 'br-ms', court: 'jfpr' }],
    events: [{ kind: 'judgment-available-djen', on: '2026-02-02', proceeding: 'writ' }],
  })

  expect(body.deadlines.map((deadline: Deadline) => deadline.due)).toContain('2026-02-26')
})

describe('what the preview refuses', () => {
  const now = '2026-03-02T12:00:00Z'
  const proceedings = [{ id: 'a', procedure: 'iacthr-contentious' }]
  test.each<[string, object, string]>([
    ['an unknown procedure', { now, proceedings: [{ id: 'a', procedure: 'x' }], events: [] }, '#/proceedings/0/procedure'],
    ['a prototype as procedure', { now, proceedings: [{ id: 'a', procedure: '__proto__' }], events: [] }, '#/proceedings/0/procedure'],
    ['an unknown court', { now, proceedings: [{ id: 'a', procedure: 'br-ms', court: 'moon' }], events: [] }, '#/proceedings/0/court'],
    ['an unknown kind', { now, proceedings, events: [{ kind: 'x', on: '2026-01-01', proceeding: 'a' }] }, '#/events/0/kind'],
    [
      'a kind of another procedure',
      { now, proceedings, events: [{ kind: 'judgment-available-djen', on: '2026-01-01', proceeding: 'a' }] },
      '#/events/0/kind',
    ],
    [
      'a day that does not exist',
      { now, proceedings, events: [{ kind: 'case-notified', on: '2026-02-30', proceeding: 'a' }] },
      '#/events/0/on',
    ],
    [
      'a day with a time',
      { now, proceedings, events: [{ kind: 'case-notified', on: '2026-02-20T00:00:00Z', proceeding: 'a' }] },
      '#/events/0/on',
    ],
    [
      'an unknown proceeding',
      { now, proceedings, events: [{ kind: 'case-notified', on: '2026-02-20', proceeding: 'b' }] },
      '#/events/0/proceeding',
    ],
    ['two proceedings of one id', { now, proceedings: [...proceedings, ...proceedings], events: [] }, '#/proceedings/1/id'],
    ['a moment without zone', { now: '2026-03-02T12:00:00', proceedings, events: [] }, '#/now'],
    ['no moment', { proceedings, events: [] }, '#/now'],
    ['an unknown zone', { now, proceedings, events: [{ kind: 'case-notified', on: '2026-02-20', zone: 'Mars/Base' }] }, '#/events/0/zone'],
  ])('%s', async (_, input, pointer) => {
    const answer = await ask(input)

    expect(answer.status).toBe(422)
    expect(answer.body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer)
  })
})

test('odd events are answered, never a mistake', async () => {
  const { body: forums } = await api.send('GET', '/api/forums')
  for (const forum of forums) {
    for (const procedure of forum.procedures) {
      const kinds = [
        ...procedure.events.map((kind: { id: string }) => kind.id),
        'extension-granted',
        'date-set',
        'date-overridden',
        'deadline-waived',
        'count-suspended',
        'count-resumed',
      ]
      for (const fields of [{}, { due: '2026-13-45', for: 'nothing', days: 'x', months: '-1' }, { due: true, days: 1e300, for: 7 }]) {
        for (const precision of ['day', 'year']) {
          const answer = await ask({
            now: '2199-01-01T00:00:00Z',
            proceedings: [{ id: 'a', procedure: procedure.id }],
            events: kinds.map((kind: string) => ({ kind, on: '1900-01-01', proceeding: 'a', precision, fields })),
          })
          expect(answer.status, `${procedure.id} ${JSON.stringify(fields)} ${JSON.stringify(api.mistakes.at(-1))}`).toBeLessThan(500)
        }
      }
    }
  }
  expect(api.mistakes).toEqual([])
})
