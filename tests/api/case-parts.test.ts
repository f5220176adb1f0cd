import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { addProceeding, openCase, readCase, record, write } from '../support/cases.ts'

let api: Api
let lawyer: Person
let path: string
let caseId: string

beforeAll(async () => {
  api = await openApi('2026-03-02T12:00:00Z')
  lawyer = await newPerson(api, await newOrganisation(api.db), 'lawyer')
})

beforeEach(async () => {
  caseId = (await openCase(api, lawyer)).id
  path = `/api/cases/${caseId}`
})

const send = (method: string, rest: string, json?: object) => api.send(method, path + rest, { as: lawyer, json })

describe('a proceeding', () => {
  test.each([
    ['an unknown procedure', { procedure: 'moon-court' }, '#/procedure', 'unknown'],
    ['no court, where the procedure runs in several', { procedure: 'br-ms' }, '#/court', 'required'],
    ['a court of somewhere else', { procedure: 'br-ms', court: 'iachr' }, '#/court', 'foreign'],
    ['a court, where there is only one body', { procedure: 'iachr-petition', court: 'jfpr' }, '#/court', 'foreign'],
    ['a beginning that is no day', { procedure: 'iachr-petition', beganOn: '2025-02-29' }, '#/beganOn', 'date'],
  ])('is not added with %s', async (_, json, pointer, code) => {
    const { status, body } = await send('POST', '/proceedings', json)

    expect([status, body.errors]).toMatchObject([422, [{ pointer, code }]])
    expect((await readCase(api, lawyer, caseId)).proceedings).toEqual([])
  })

  test('begins at the first stage of its procedure, in our usual role', async () => {
    expect(await addProceeding(api, lawyer, caseId, 'br-ms', { court: 'JFPR' })).toMatchObject({
      court: 'jfpr',
      ourRole: 'petitioner',
      stage: 'ato',
      since: null,
      outcome: null,
      version: 1,
    })
  })

  test('cannot begin after what already happened in it', async () => {
    const { id } = await addProceeding(api, lawyer, caseId)
    await record(api, lawyer, caseId, id, 'final-decision-notified', '2025-11-01')
    await record(api, lawyer, caseId, id, 'petition-lodged', '2026-02-02')

    const { status, body } = await send('PATCH', `/proceedings/${id}`, { beganOn: '2026-02-03', version: 1 })

    expect([status, body.errors]).toMatchObject([422, [{ pointer: '#/beganOn', code: 'late' }]])
    expect((await send('PATCH', `/proceedings/${id}`, { beganOn: '2026-02-02', version: 1 })).body).toMatchObject({
      beganOn: '2026-02-02',
      version: 2,
    })
  })

  test('in which we are only friends of the court binds others', async () => {
    const { id } = await addProceeding(api, lawyer, caseId)
    await record(api, lawyer, caseId, id, 'information-requested', '2026-02-02', { due: '2026-04-01' })
    expect((await readCase(api, lawyer, caseId)).nextHolder).toBe('us')

    await write(api, lawyer, 'PATCH', `${path}/proceedings/${id}`, { ourRole: 'observer', version: 1 })

    expect((await readCase(api, lawyer, caseId)).nextHolder).not.toBe('us')
  })

  test('that is taken out takes its events and what they opened with it', async () => {
    const { id } = await addProceeding(api, lawyer, caseId, 'br-ms', { court: 'jfpr' })
    await record(api, lawyer, caseId, id, 'final-decision-notified', '2026-01-14')
    const brief = await write(api, lawyer, 'POST', `${path}/briefs`, {
      template: 'iachr-petition',
      title: 'Petição',
      language: 'es',
      proceedingId: id,
    })

    expect((await send('DELETE', `/proceedings/${id}?version=1`)).status).toBe(204)

    const told = await readCase(api, lawyer, caseId)
    expect(told).toMatchObject({
      proceedings: [],
      events: [],
      deadlines: [],
      nextDue: null,
      briefs: [{ id: brief.id, proceedingId: null }],
    })
    expect((await send('GET', '/deadlines')).body.items.every((one: { state: string }) => one.state === 'superseded')).toBe(true)
  })
})

describe('people', () => {
  const someone = { name: 'Jean Baptiste', role: 'victim', pseudonym: 'J. B.' }

  test('a protected person needs a pseudonym, from the beginning and after every edit', async () => {
    const made = await write(api, lawyer, 'POST', `${path}/people`, someone)
    const open = await write(api, lawyer, 'POST', `${path}/people`, { name: 'Ministra', role: 'authority', protected: false })

    expect((await send('POST', '/people', { ...someone, pseudonym: ' ' })).body.errors).toMatchObject([
      { pointer: '#/pseudonym', code: 'pseudonym' },
    ])
    expect((await send('PATCH', `/people/${made.id}`, { pseudonym: '', version: 1 })).body.errors).toMatchObject([
      { pointer: '#/pseudonym' },
    ])
    expect((await send('PATCH', `/people/${open.id}`, { protected: true, version: 1 })).body.errors).toMatchObject([
      { pointer: '#/pseudonym' },
    ])
    expect((await send('PATCH', `/people/${open.id}`, { protected: true, pseudonym: 'M.', version: 1 })).status).toBe(200)
  })

  test('everybody reads the pseudonym, and only those who hold the right may write', async () => {
    await write(api, lawyer, 'POST', `${path}/people`, { ...someone, note: 'primo' })
    const assistant = await newPerson(api, lawyer.organisationId, 'assistant')
    const seen = async (as: Person) => (await api.send('GET', `${path}/people`, { as })).body.items[0]

    expect(await seen(lawyer)).toMatchObject({ name: 'J. B.', note: '' })
    expect(await seen(assistant)).toMatchObject({ name: 'J. B.', note: '' })
    expect((await api.send('POST', `${path}/people`, { as: assistant, json: someone })).status).toBe(403)
  })

  test('a stale edit is told the present state, a deleted person is gone', async () => {
    const made = await write(api, lawyer, 'POST', `${path}/people`, someone)
    await write(api, lawyer, 'PATCH', `${path}/people/${made.id}`, { nationality: 'HT', version: 1 })

    expect((await send('PATCH', `/people/${made.id}`, { nationality: 'VE', version: 1 })).body.current).toMatchObject({
      nationality: 'HT',
      version: 2,
    })
    expect((await send('DELETE', `/people/${made.id}?version=2`)).status).toBe(204)
    expect((await send('PATCH', `/people/${made.id}`, { nationality: 'VE', version: 2 })).status).toBe(404)
  })
})

describe('annexes', () => {
  const order = async () =>
    (await send('GET', '/annexes')).body.items.map((one: { title: string; position: number }) => `${one.position} ${one.title}`)

  test('keep numbers without gaps, however they are moved and removed', async () => {
    const made: { id: string }[] = []
    for (const title of ['a', 'b', 'c', 'd']) made.push(await write(api, lawyer, 'POST', `${path}/annexes`, { title }))
    const move = (at: number, position: number, version: number) =>
      write(api, lawyer, 'PATCH', `${path}/annexes/${made[at]?.id}`, { position, version })

    await move(3, 1, 1)
    expect(await order()).toEqual(['1 d', '2 a', '3 b', '4 c'])
    await move(1, 99, 1)
    expect(await order()).toEqual(['1 d', '2 a', '3 c', '4 b'])
    expect((await send('DELETE', `/annexes/${made[0]?.id}?version=1`)).status).toBe(204)
    expect(await order()).toEqual(['1 d', '2 c', '3 b'])
    expect((await send('PATCH', `/annexes/${made[3]?.id}`, { title: 'e', version: 1 })).body.current).toMatchObject({
      title: 'd',
      version: 2,
    })
  })

  test('added by many at once are numbered one after another', async () => {
    await Promise.all([1, 2, 3, 4, 5].map((number) => write(api, lawyer, 'POST', `${path}/annexes`, { title: `n${number}` })))

    expect((await order()).map((one: string) => one[0])).toEqual(['1', '2', '3', '4', '5'])
  })
})
