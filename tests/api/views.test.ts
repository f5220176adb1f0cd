import { beforeEach, describe, expect, test } from 'vitest'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { addProceeding, openCase, record, write } from '../support/cases.ts'

const api: Api = await openApi('2026-03-02T12:00:00Z')

let director: Person
let lawyer: Person
let partner: Person
let auditor: Person

beforeEach(async () => {
  director = await newPerson(api, await newOrganisation(api.db), 'director')
  lawyer = await newPerson(api, director.organisationId, 'lawyer')
  partner = await newPerson(api, director.organisationId, 'partner')
  auditor = await newPerson(api, director.organisationId, 'auditor')
})

async function views(as: Person) {
  return (await api.send('GET', '/api/views?page=cases', { as })).body
}

describe('a view', () => {
  test('is one’s own until it is shared; the page opens with the one that was chosen', async () => {
    const search = { lead: 'me', cols: 'tags' }
    const made = await write(api, lawyer, 'POST', '/api/views', { page: 'cases', name: 'Moradia', search })
    expect((await views(lawyer)).items).toMatchObject([{ name: 'Moradia', search, isOwn: true, shared: false }])
    expect((await views(director)).items).toEqual([])

    await write(api, lawyer, 'PATCH', `/api/views/${made.id}`, { shared: true, version: 1 })
    expect((await views(partner)).items).toMatchObject([{ name: 'Moradia', isOwn: false }])
    expect((await api.send('PUT', '/api/views/default', { as: partner, json: { page: 'cases', view: made.id } })).status).toBe(204)
    expect([(await views(partner)).default, (await views(lawyer)).default]).toEqual([made.id, null])
  })

  test('is changed by its maker, and a shared one also by who leads the organisation', async () => {
    const made = await write(api, lawyer, 'POST', '/api/views', { page: 'cases', name: 'Minha', search: {}, shared: true })

    const others = await api.send('PATCH', `/api/views/${made.id}`, { as: partner, json: { name: 'Dela', version: 1 } })
    const unshared = await api.send('POST', '/api/views', { as: partner, json: { page: 'cases', name: 'P', search: {}, shared: true } })

    expect([others.status, unshared.status]).toEqual([403, 403])
    expect((await api.send('DELETE', `/api/views/${made.id}?version=1`, { as: director })).status).toBe(204)
    expect((await views(lawyer)).items).toEqual([])
  })

  test('keeps no words that were searched for', async () => {
    const { status } = await api.send('POST', '/api/views', { as: lawyer, json: { page: 'cases', name: 'X', search: { q: 'Amina' } } })

    expect(status).toBe(422)
  })
})

describe('the list of cases', () => {
  async function titles(query: string, as = lawyer) {
    const { body } = await api.send('GET', `/api/cases?${query}`, { as })
    return body.items.map(({ title }: { title: string }) => title).toSorted()
  }

  test('is narrowed by who leads, by tag, axis and visibility', async () => {
    await openCase(api, lawyer, { title: 'Meu', leadId: lawyer.userId, tags: ['urgente'] })
    await openCase(api, lawyer, { title: 'De ninguém', axes: ['housing'] })
    await openCase(api, lawyer, { title: 'Fechado', visibility: 'restricted', leadId: director.userId })

    expect(await titles('lead=me')).toEqual(['Meu'])
    expect(await titles('lead=nobody')).toEqual(['De ninguém'])
    expect(await titles(`lead=${director.userId}`)).toEqual(['Fechado'])
    expect(await titles('tag=urgente')).toEqual(['Meu'])
    expect(await titles('axis=housing')).toEqual(['De ninguém'])
    expect(await titles('visibility=restricted')).toEqual(['Fechado'])
  })

  test('shows where nothing has happened for thirty days', async () => {
    api.clock.now = '2026-01-02T12:00:00Z'
    const still = await openCase(api, lawyer, { title: 'Parado' })
    const moving = await openCase(api, lawyer, { title: 'Andando' })
    await record(api, lawyer, still.id, (await addProceeding(api, lawyer, still.id)).id, 'petition-lodged', '2025-12-20')
    api.clock.now = '2026-03-02T12:00:00Z'
    await record(api, lawyer, moving.id, (await addProceeding(api, lawyer, moving.id)).id, 'petition-lodged', '2026-02-20')
    await openCase(api, lawyer, { title: 'Novo' })

    expect(await titles('quiet=30')).toEqual(['Parado'])
  })

  test('tells an auditor neither who leads a case nor its tags, not even by choosing', async () => {
    await openCase(api, lawyer, { title: 'Meu', leadId: lawyer.userId, tags: ['família silva'] })

    const { body } = await api.send('GET', `/api/cases?lead=nobody&tag=outra`, { as: auditor })

    expect(body.items).toMatchObject([{ title: '', leadName: null, leadId: null, tags: [] }])
  })
})
