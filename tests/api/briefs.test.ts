import { getTemplate } from '@travessia/shared/briefs/index'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { getOpenCase } from '../../packages/api/src/access.ts'
import { readCaseFile } from '../../packages/api/src/briefs/case-file.ts'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { addProceeding, openCase, write } from '../support/cases.ts'

const why = { 'X-Reason': 'Aberto por engano' }

let api: Api
let lawyer: Person
let advocate: Person
let path: string
let caseId: string
let brief: { id: string; version: number }

const section = getTemplate('iachr-petition').sections[0]?.id ?? ''
const other = getTemplate('iachr-petition').sections[1]?.id ?? ''
const text = (words: string) => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] })

beforeAll(async () => {
  api = await openApi('2026-03-02T12:00:00Z')
  const organisation = await newOrganisation(api.db)
  lawyer = await newPerson(api, organisation, 'lawyer')
  advocate = await newPerson(api, organisation, 'advocate')
})

beforeEach(async () => {
  caseId = (await openCase(api, lawyer)).id
  path = `/api/cases/${caseId}/briefs`
  brief = await write(api, advocate, 'POST', path, { template: 'iachr-petition', title: 'Petição', language: 'pt-BR' })
})

const put = (name: string, content: object | null, version: number, as = advocate) =>
  api.send('PUT', `${path}/${brief.id}/sections/${name}`, { as, json: { content, version } })

const read = async () => (await api.send('GET', `${path}/${brief.id}`, { as: lawyer })).body

const move = async (state: string, as: Person) => {
  const { version } = await read()
  return api.send('PATCH', `${path}/${brief.id}`, { as, json: { state, version } })
}

describe('a brief', () => {
  test.each([
    ['a template that does not exist', { template: 'sonnet' }, '#/template', 'unknown'],
    ['a proceeding of nowhere', { proceedingId: '00000000-0000-4000-8000-000000000000' }, '#/proceedingId', 'unknown'],
    ['a language that nobody here speaks', { language: 'la' }, '#/language', 'choice'],
  ])('is not begun with %s', async (_, fields, pointer, code) => {
    const { status, body } = await api.send('POST', path, {
      as: advocate,
      json: { template: 'iachr-petition', title: 'x', language: 'es', ...fields },
    })

    expect([status, body.errors]).toMatchObject([422, [{ pointer, code }]])
  })

  test('is written section by section; what nobody wrote is the template’s', async () => {
    expect((await read()).sections).toEqual([])

    expect((await put(section, text('um'), 0)).body).toMatchObject({ section, version: 1, content: text('um') })
    expect((await put(section, text('dois'), 1)).body).toMatchObject({ version: 2 })
    expect((await read()).sections).toMatchObject([{ section, content: text('dois'), version: 2, updatedBy: expect.any(String) }])
    expect((await put('chorus', text('x'), 0)).status).toBe(404)
  })

  test('of two who write the same section the second is told what stands', async () => {
    const both = await Promise.all([put(section, text('a'), 0), put(section, text('b'), 0, lawyer)])

    const [first, second] = both.toSorted((a, b) => a.status - b.status)
    expect([first?.status, second?.status, second?.body.current.content]).toEqual([200, 409, first?.body.content])
  })

  test('a section given back to the template can be written again, and an old copy of it is stale', async () => {
    await put(section, text('um'), 0)

    expect((await put(section, null, 1)).body).toMatchObject({ content: null, version: 0 })
    expect((await read()).sections).toEqual([])
    expect((await put(section, text('velho'), 1)).status).toBe(409)
    expect((await put(section, text('novo'), 0)).body.version).toBe(3)
  })
})

describe('from draft to filed', () => {
  test('the way goes through review and approval, and approval is for those who answer for it', async () => {
    expect((await move('approved', lawyer)).status).toBe(409)
    expect((await move('review', advocate)).status).toBe(200)
    expect((await move('approved', advocate)).status).toBe(403)
    expect((await move('approved', lawyer)).status).toBe(200)
    expect((await put(section, text('tarde'), 0)).status).toBe(409)
    expect((await move('filed', advocate)).status).toBe(403)
    expect((await move('review', lawyer)).status).toBe(200)
    expect((await put(section, text('ainda'), 0)).status).toBe(200)
  })

  test('what is filed never changes again, nor does the record that it was written from', async () => {
    await put(section, text('fatos'), 0)
    const person = await write(api, lawyer, 'POST', `/api/cases/${caseId}/people`, {
      name: 'Jean Baptiste',
      role: 'victim',
      pseudonym: 'J. B.',
    })
    for (const state of ['review', 'approved', 'filed']) expect((await move(state, lawyer)).status).toBe(200)
    const id = await getOpenCase(api.db, lawyer, caseId, api.clock.now)
    const filed = await readCaseFile(api.db, lawyer, id, brief.id, api.clock.now)

    await write(api, lawyer, 'PATCH', `/api/cases/${caseId}/people/${person.id}`, { name: 'Outro nome', version: 1 })
    await addProceeding(api, lawyer, caseId)

    expect(await readCaseFile(api.db, lawyer, id, brief.id, api.clock.now)).toEqual(filed)
    expect(filed.people).toMatchObject([{ name: 'Jean Baptiste' }])
    for (const state of ['draft', 'review', 'approved']) expect((await move(state, lawyer)).status).toBe(409)
    const { version } = await read()
    expect((await api.send('PATCH', `${path}/${brief.id}`, { as: lawyer, json: { title: 'x', version } })).status).toBe(409)
    expect((await put(section, text('outra coisa'), 1)).status).toBe(409)
    expect((await api.send('POST', `${path}/${brief.id}/versions`, { as: lawyer, json: {} })).status).toBe(409)
    const [frozen] = (await api.send('GET', `${path}/${brief.id}/versions`, { as: lawyer })).body.items
    expect((await api.send('POST', `${path}/${brief.id}/versions/${frozen.id}/restore`, { as: lawyer, json: {} })).status).toBe(409)
    const director = await newPerson(api, lawyer.organisationId, 'director')
    const found = (await api.send('GET', `/api/cases/${caseId}`, { as: director })).body
    expect((await api.send('DELETE', `/api/cases/${caseId}?version=${found.version}`, { as: director, headers: why })).status).toBe(409)
  })

  test('who is not cleared reads the file of a brief without protected names, filed or not', async () => {
    await write(api, lawyer, 'POST', `/api/cases/${caseId}/people`, { name: 'Jean Baptiste', role: 'victim', pseudonym: 'J. B.' })
    const assistant = await newPerson(api, lawyer.organisationId, 'assistant')
    const id = await getOpenCase(api.db, assistant, caseId, api.clock.now)

    expect((await readCaseFile(api.db, assistant, id, brief.id, api.clock.now)).people).toMatchObject([{ name: 'J. B.' }])
    for (const state of ['review', 'approved', 'filed']) await move(state, lawyer)
    expect((await readCaseFile(api.db, assistant, id, brief.id, api.clock.now)).people).toMatchObject([{ name: 'J. B.' }])
  })
})

describe('versions', () => {
  test('a version brings its sections back, and what stood before is a version too', async () => {
    await put(section, text('primeira'), 0)
    const first = await write(api, advocate, 'POST', `${path}/${brief.id}/versions`, { name: 'Primeira' })
    await put(section, text('segunda'), 1)
    await put(other, text('mais'), 0)

    const restored = await write(api, advocate, 'POST', `${path}/${brief.id}/versions/${first.id}/restore`)

    expect(restored.sections).toMatchObject([{ section, content: text('primeira'), version: 3 }])
    const { body } = await api.send('GET', `${path}/${brief.id}/versions`, { as: lawyer })
    expect(body.items).toMatchObject([
      { number: 2, sections: 2 },
      { number: 1, name: 'Primeira', sections: 1 },
    ])
    const [kept] = body.items
    const told = (await api.send('GET', `${path}/${brief.id}/versions/${kept.id}`, { as: lawyer })).body
    expect(told.sections).toEqual(expect.arrayContaining([expect.objectContaining({ section, content: text('segunda') })]))
  })
})
