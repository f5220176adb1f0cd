import { randomUUID } from 'node:crypto'
import { addSeconds } from '@travessia/shared/dates'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { openCase, readCase, write } from '../support/cases.ts'

let api: Api
let organisation: string
let lawyer: Person
let advocate: Person
let assistant: Person
let caseId: string
let path: string

const section = 'facts'
const text = (words: string) => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] })

beforeAll(async () => {
  api = await openApi('2026-03-02T12:00:00Z')
  organisation = await newOrganisation(api.db)
  lawyer = await newPerson(api, organisation, 'lawyer')
  advocate = await newPerson(api, organisation, 'advocate')
  assistant = await newPerson(api, organisation, 'assistant')
})

beforeEach(async () => {
  caseId = (await openCase(api, lawyer)).id
  const brief = await write(api, advocate, 'POST', `/api/cases/${caseId}/briefs`, {
    template: 'iachr-petition',
    title: 'Petição',
    language: 'pt-BR',
  })
  path = `/api/cases/${caseId}/briefs/${brief.id}`
})

const pass = (seconds: number) => {
  api.clock.now = addSeconds(api.clock.now, seconds)
}
const comment = (as: Person, fields: object = {}) =>
  write(api, as, 'POST', `${path}/comments`, { section, body: 'Falta a data.', ...fields })
const edit = (as: Person, id: string, json: object) => api.send('PATCH', `${path}/comments/${id}`, { as, json })
const list = async () => (await api.send('GET', `${path}/comments`, { as: lawyer })).body.items
const nobody = '00000000-0000-4000-8000-000000000000'

describe('what people say about a brief', () => {
  test('a comment hangs on the words of its paragraph, is answered, settled and opened again', async () => {
    const made = await comment(assistant, { quote: 'Em 2 de maio chegaram a Curitiba.' })
    const answer = await write(api, lawyer, 'POST', `${path}/comments/${made.id}/replies`, { body: 'Acrescentei.' })
    const further = await write(api, advocate, 'POST', `${path}/comments/${answer.id}/replies`, { body: 'Obrigada.' })

    expect(made).toMatchObject({ quote: 'Em 2 de maio chegaram a Curitiba.', author: { id: assistant.userId }, parentId: null })
    expect([answer.parentId, further.parentId, further.section]).toEqual([made.id, made.id, section])
    const settled = (await edit(lawyer, made.id, { resolved: true, version: 1 })).body
    expect(settled).toMatchObject({ resolvedBy: expect.any(String), resolvedAt: api.clock.now, version: 2 })
    expect((await edit(assistant, made.id, { resolved: false, version: 2 })).body).toMatchObject({ resolvedBy: null, resolvedAt: null })
    expect((await edit(assistant, answer.id, { resolved: true, version: 1 })).status).toBe(409)
    expect(await list()).toHaveLength(3)
  })

  test('one’s own words are changed and taken back, those of others and answered ones are not', async () => {
    const mine = await comment(assistant)

    expect((await edit(lawyer, mine.id, { body: 'outra coisa', version: 1 })).status).toBe(403)
    expect((await edit(assistant, mine.id, { body: 'Falta o dia.', version: 1 })).body).toMatchObject({ body: 'Falta o dia.', version: 2 })
    expect((await edit(assistant, mine.id, { body: 'tarde demais', version: 1 })).body).toMatchObject({
      code: 'stale',
      current: { version: 2 },
    })
    expect((await api.send('DELETE', `${path}/comments/${mine.id}?version=2`, { as: lawyer })).status).toBe(403)
    const answer = await write(api, lawyer, 'POST', `${path}/comments/${mine.id}/replies`, { body: 'Qual?' })
    expect((await api.send('DELETE', `${path}/comments/${mine.id}?version=2`, { as: assistant })).status).toBe(409)
    expect((await api.send('DELETE', `${path}/comments/${answer.id}?version=1`, { as: lawyer })).status).toBe(204)
    expect((await api.send('DELETE', `${path}/comments/${mine.id}?version=2`, { as: assistant })).status).toBe(204)
    expect(await list()).toEqual([])
  })

  test('each of it stands in the trail', async () => {
    const { id } = await comment(assistant)
    await edit(assistant, id, { body: 'Falta o dia.', version: 1 })
    await edit(lawyer, id, { resolved: true, version: 2 })
    await edit(lawyer, id, { resolved: false, version: 3 })
    await api.send('DELETE', `${path}/comments/${id}?version=4`, { as: assistant })

    const { items } = (await api.send('GET', `/api/cases/${caseId}/history`, { as: lawyer })).body
    expect(items.filter((one: { recordId: string }) => one.recordId === id).map((one: { action: string }) => one.action)).toEqual([
      'brief.comment-delete',
      'brief.comment-reopen',
      'brief.comment-resolve',
      'brief.comment-edit',
      'brief.comment',
    ])
  })

  test('a section that the brief does not have, an empty comment and a filed brief take none', async () => {
    const send = (json: object) => api.send('POST', `${path}/comments`, { as: lawyer, json })

    expect((await send({ section: 'chorus', body: 'x' })).status).toBe(404)
    expect((await send({ body: 'Reler tudo.' })).body).toMatchObject({ section: '', quote: '' })
    expect((await send({ section, body: ' ' })).body.errors).toMatchObject([{ pointer: '#/body', code: 'empty' }])
    for (const [version, state] of ['review', 'approved', 'filed'].entries())
      await write(api, lawyer, 'PATCH', path, { state, version: version + 1 })
    expect((await send({ section, body: 'x' })).status).toBe(409)
  })
})

describe('whose section it is', () => {
  const tabs = { first: randomUUID(), second: randomUUID(), theirs: randomUUID() }
  const beat = async (as: Person, tab: string, json: object = {}) =>
    (await api.send('POST', `${path}/presence`, { as, json: { tab, section, ...json } })).body
  const put = (as: Person, words: string, version = 0) =>
    api.send('PUT', `${path}/sections/${section}`, { as, json: { content: text(words), version } })

  test('people see one another, and where; who leaves or falls silent is gone', async () => {
    await beat(advocate, tabs.first)
    await beat(assistant, tabs.theirs, { section: null })

    const seen = await beat(lawyer, tabs.second, { section: 'rights' })
    expect(seen.others).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: advocate.userId, section, writes: false }),
        expect.objectContaining({ id: assistant.userId, section: null }),
      ]),
    )
    expect((await api.send('DELETE', `${path}/presence/${tabs.first}`, { as: advocate })).status).toBe(204)
    expect((await beat(lawyer, tabs.second)).others).toMatchObject([{ id: assistant.userId }])
    pass(31)
    expect((await beat(lawyer, tabs.second)).others).toEqual([])
  })

  test('while one writes, the words of another are refused and what stands is told', async () => {
    expect((await beat(advocate, tabs.first, { write: true })).holds).toBe(true)

    const second = await beat(lawyer, tabs.theirs, { write: true })
    expect([second.holds, second.others]).toMatchObject([false, [{ id: advocate.userId, section, writes: true }]])
    const refused = await put(lawyer, 'por cima')
    expect([refused.status, refused.body]).toMatchObject([409, { code: 'held', current: { section, version: 0 } }])
    expect(refused.body.detail).toMatch(/^advocate .* está escrevendo nesta seção/)
    expect((await put(advocate, 'minhas palavras')).status).toBe(200)
    expect((await api.send('PUT', `${path}/sections/rights`, { as: lawyer, json: { content: text('ao lado'), version: 0 } })).status).toBe(
      200,
    )
    expect((await beat(lawyer, tabs.theirs)).sections).toEqual(
      expect.arrayContaining([
        { section, version: 1 },
        { section: 'rights', version: 1 },
      ]),
    )
  })

  test('two windows of one person do not keep each other out', async () => {
    await beat(advocate, tabs.first, { write: true })

    expect((await beat(advocate, tabs.second, { write: true })).holds).toBe(true)
    expect((await beat(advocate, tabs.first)).others).toEqual([])
    expect((await put(advocate, 'da segunda')).status).toBe(200)
    await api.send('DELETE', `${path}/presence/${tabs.second}`, { as: advocate })
    expect((await put(lawyer, 'por cima', 1)).body.code).toBe('held')
  })

  test('a section is free again when its holder has been still for a minute, goes elsewhere or is gone', async () => {
    await beat(advocate, tabs.first, { write: true })
    for (const _ of [1, 2]) {
      pass(25)
      await beat(advocate, tabs.first)
    }
    expect((await beat(lawyer, tabs.theirs, { write: true })).holds).toBe(false)
    pass(11)
    await beat(advocate, tabs.first)
    expect((await beat(lawyer, tabs.theirs, { write: true })).holds).toBe(true)
    expect((await beat(advocate, tabs.first, { write: true })).holds).toBe(false)

    await beat(lawyer, tabs.theirs, { section: 'rights' })
    expect((await beat(advocate, tabs.first, { write: true })).holds).toBe(true)
    pass(31)
    expect((await put(lawyer, 'livre')).status).toBe(200)
  })

  test('it can be taken over, and then it is the other who is kept out', async () => {
    await beat(advocate, tabs.first, { write: true })

    expect((await beat(lawyer, tabs.theirs, { write: true, takeOver: true })).holds).toBe(true)
    const pushed = await beat(advocate, tabs.first, { write: true })
    expect([pushed.holds, pushed.others]).toMatchObject([false, [{ id: lawyer.userId, writes: true }]])
    expect((await put(advocate, 'perdi a vez')).body.code).toBe('held')
    expect((await put(lawyer, 'assumi')).status).toBe(200)
  })

  test('a version is not brought back over a section that somebody writes', async () => {
    await put(lawyer, 'um')
    const { id } = await write(api, lawyer, 'POST', `${path}/versions`, { name: 'Uma' })
    await put(lawyer, 'dois', 1)
    await beat(advocate, tabs.first, { write: true })

    expect((await api.send('POST', `${path}/versions/${id}/restore`, { as: lawyer, json: {} })).body.code).toBe('held')
  })

  test('who may not write takes no section; being there leaves no trail and does not change the case', async () => {
    const before = (await readCase(api, lawyer, caseId)).version
    const { items } = (await api.send('GET', `/api/cases/${caseId}/history`, { as: lawyer })).body

    expect((await api.send('POST', `${path}/presence`, { as: assistant, json: { tab: tabs.first, section, write: true } })).status).toBe(
      403,
    )
    expect((await api.send('POST', `${path}/presence`, { as: assistant, json: { tab: tabs.first, section: 'chorus' } })).status).toBe(404)
    await beat(assistant, tabs.first)
    expect((await readCase(api, lawyer, caseId)).version).toBe(before)
    expect((await api.send('GET', `/api/cases/${caseId}/history`, { as: lawyer })).body.items).toEqual(items)
  })
})

test('for whom the case does not exist, neither do its comments nor the people at it', async () => {
  const { id } = await comment(lawyer)
  const stranger = await newPerson(api, await newOrganisation(api.db), 'director')
  const partner = await newPerson(api, organisation, 'partner')
  const other = await openCase(api, lawyer)
  const elsewhere = path.replace(caseId, other.id)

  for (const as of [stranger, partner]) {
    expect((await api.send('GET', `${path}/comments`, { as })).status).toBe(404)
    expect((await api.send('POST', `${path}/comments`, { as, json: { section, body: 'x' } })).status).toBe(404)
    expect((await api.send('POST', `${path}/presence`, { as, json: { tab: nobody, section } })).status).toBe(404)
  }
  expect((await api.send('GET', `${elsewhere}/comments`, { as: lawyer })).status).toBe(404)
  expect((await api.send('PATCH', `${elsewhere}/comments/${id}`, { as: lawyer, json: { resolved: true, version: 1 } })).status).toBe(404)
  expect((await api.send('POST', `${elsewhere}/presence`, { as: lawyer, json: { tab: nobody, section } })).status).toBe(404)
  expect((await api.send('DELETE', `${elsewhere}/presence/${nobody}`, { as: lawyer })).status).toBe(404)
})
