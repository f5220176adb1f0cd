import { beforeEach, describe, expect, test } from 'vitest'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { openCase, write } from '../support/cases.ts'

let api: Api
let director: Person
let lawyer: Person
let other: Person
let advocate: Person
let assistant: Person
let partner: Person
let caseId: string

beforeEach(async () => {
  api = await openApi()
  const organisation = await newOrganisation(api.db)
  const add = (role: Person['role']) => newPerson(api, organisation, role)
  director = await add('director')
  lawyer = await add('lawyer')
  other = await add('lawyer')
  advocate = await add('advocate')
  assistant = await add('assistant')
  partner = await add('partner')
  caseId = (await openCase(api, lawyer, { title: 'Família Kiala', visibility: 'restricted' })).id
})

const readers = async (as: Person) => (await api.send('GET', `/api/cases/${caseId}/readers`, { as })).body.items
const seesOf = async (as: Person, who: Person) => (await readers(as)).find((one: { id: string }) => one.id === who.userId)
const statusFor = async (as: Person) => (await api.send('GET', `/api/cases/${caseId}`, { as })).status
const put = (as: Person, path: string, json: unknown) => api.send('PUT', `/api/cases/${caseId}/readers/${path}`, { as, json })
const drop = (as: Person, path: string) => api.send('DELETE', `/api/cases/${caseId}/readers/${path}`, { as })

describe('who can see this?', () => {
  test('each of the house is told with the reason, and what is told is what happens', async () => {
    await put(lawyer, assistant.userId, {})
    const told = await readers(lawyer)

    const expected = [
      [director, 'role', true],
      [lawyer, 'member', true],
      [other, null, false],
      [advocate, null, false],
      [assistant, 'member', false],
      [partner, null, false],
    ] as const
    for (const [who, sees, names] of expected) {
      expect(told.find((one: { id: string }) => one.id === who.userId)).toMatchObject({ sees, names })
      expect(await statusFor(who)).toBe(sees === null ? 404 : 200)
    }
    expect((await api.send('GET', `/api/cases/${caseId}/readers`, { as: other })).status).toBe(404)
  })

  test('a sharing ends with its day, and may be moved or taken back', async () => {
    expect((await put(lawyer, partner.userId, { until: '2026-03-10' })).status).toBe(200)
    expect(await statusFor(partner)).toBe(200)

    api.clock.now = '2026-03-11T12:00:00Z'
    expect(await statusFor(partner)).toBe(404)
    expect(await seesOf(lawyer, partner)).toMatchObject({ sees: null, isMember: true, until: '2026-03-10' })

    await put(lawyer, partner.userId, { until: null })
    expect(await statusFor(partner)).toBe(200)
    expect((await drop(lawyer, partner.userId)).status).toBe(200)
    expect(await statusFor(partner)).toBe(404)
  })

  test('nobody shares into the past, with who reads no cases, or with a stranger; nor shuts themselves out', async () => {
    const admin = await newPerson(api, lawyer.organisationId, 'admin')
    const stranger = await newPerson(api, await newOrganisation(api.db), 'lawyer')

    expect((await put(lawyer, partner.userId, { until: '2026-03-01' })).body.errors[0]).toMatchObject({ pointer: '#/until' })
    expect((await put(lawyer, admin.userId, {})).status).toBe(409)
    expect((await put(lawyer, stranger.userId, {})).status).toBe(404)
    expect((await put(advocate, partner.userId, {})).status).toBe(403)
    expect((await drop(lawyer, lawyer.userId)).body.errors[0]).toMatchObject({ code: 'shut-out' })
    expect(await statusFor(lawyer)).toBe(200)
  })

  test('who restricts a case stays among those who see it', async () => {
    const { id, version } = await openCase(api, advocate, { title: 'Aberto' })

    const answer = await api.send('PATCH', `/api/cases/${id}`, {
      as: other,
      json: { visibility: 'restricted', memberIds: [advocate.userId], version },
    })

    expect([answer.status, answer.body.errors[0].code]).toEqual([422, 'shut-out'])
  })
})

describe('a wall', () => {
  test('keeps out even a director, in every list and count, and tells its reason only to those who may build', async () => {
    const built = await put(lawyer, `${director.userId}/wall`, { reason: 'Foi procuradora da União no mesmo processo' })

    expect(built.status).toBe(200)
    expect(await statusFor(director)).toBe(404)
    expect((await api.send('GET', '/api/cases', { as: director })).body.items).toEqual([])
    expect((await api.send('GET', `/api/cases/${caseId}/history`, { as: director })).status).toBe(404)
    expect((await drop(director, `${director.userId}/wall`)).status).toBe(404)

    await put(lawyer, advocate.userId, {})
    expect((await seesOf(lawyer, director)).wall).toMatchObject({ reason: 'Foi procuradora da União no mesmo processo' })
    expect((await seesOf(advocate, director)).wall).toMatchObject({ reason: null })

    expect((await drop(lawyer, `${director.userId}/wall`)).status).toBe(200)
    expect(await statusFor(director)).toBe(200)
  })

  test('may be built around oneself, but not around the last who could take it down, nor the lead', async () => {
    await write(api, director, 'PATCH', `/api/cases/${caseId}`, { leadId: lawyer.userId, version: 1 })
    expect((await put(director, `${lawyer.userId}/wall`, { reason: 'Conflito' })).status).toBe(409)
    expect((await put(director, `${director.userId}/wall`, { reason: 'Parente de uma testemunha' })).status).toBe(200)
    expect(await statusFor(director)).toBe(404)

    await write(api, lawyer, 'PATCH', `/api/cases/${caseId}`, { leadId: null, version: 2 })
    expect((await put(lawyer, `${lawyer.userId}/wall`, { reason: 'Conflito' })).status).toBe(409)
    expect((await put(lawyer, `${advocate.userId}/wall`, { reason: '' })).status).toBe(422)
    expect((await put(advocate, `${lawyer.userId}/wall`, { reason: 'Conflito' })).status).toBe(403)
  })

  test('stands in the trail', async () => {
    await put(director, `${other.userId}/wall`, { reason: 'Conflito' })
    await drop(director, `${other.userId}/wall`)
    await put(director, partner.userId, { until: '2026-12-01' })

    const { items } = (await api.send('GET', `/api/cases/${caseId}/history`, { as: director })).body
    expect(items.map((one: { action: string }) => one.action).slice(0, 3)).toEqual(['case.share', 'case.unwall', 'case.wall'])
  })
})

describe('looking on as somebody else', () => {
  const look = (method: string, path: string, who: Person, as = director) =>
    api.send(method, path, { as, headers: { 'Travessia-View-As': who.userId } })

  test('a director sees what the member sees, and writes nothing', async () => {
    expect((await api.send('POST', `/api/users/${other.userId}/view-as`, { as: director })).status).toBe(204)
    const { user, rights } = (await look('GET', '/api/me', other)).body
    expect(user).toMatchObject({ id: other.userId, role: 'lawyer' })
    expect(rights).toEqual(['case.read', 'case.register', 'library.read', 'history.read', 'user.read', 'calendar.read'])
    expect((await look('GET', `/api/cases/${caseId}`, other)).status).toBe(404)
    expect((await look('GET', `/api/cases/${caseId}`, lawyer)).status).toBe(200)
    expect((await look('PATCH', '/api/me', lawyer)).status).toBe(403)
    expect((await look('GET', '/api/tokens', lawyer)).status).toBe(403)
  })

  test('what the director is kept out of stays hidden through other eyes', async () => {
    await put(lawyer, `${director.userId}/wall`, { reason: 'Conflito' })

    expect((await look('GET', `/api/cases/${caseId}`, lawyer)).status).toBe(404)
    expect((await look('GET', '/api/cases', lawyer)).body.items).toEqual([])
  })

  test('nobody else looks on, and nobody looks into another organisation', async () => {
    const stranger = await newPerson(api, await newOrganisation(api.db), 'lawyer')

    expect((await look('GET', '/api/me', director, lawyer)).status).toBe(403)
    expect((await look('GET', '/api/me', stranger)).status).toBe(404)
    expect((await api.send('POST', `/api/users/${stranger.userId}/view-as`, { as: director })).status).toBe(404)
    expect((await api.send('GET', '/api/me', { as: director, headers: { 'Travessia-View-As': 'x' } })).status).toBe(404)
  })
})
