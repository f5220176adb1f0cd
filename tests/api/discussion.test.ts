import { addSeconds } from '@travessia/shared/dates'
import { beforeEach, expect, test } from 'vitest'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { addProceeding, openCase, readCase, record, write } from '../support/cases.ts'

const api: Api = await openApi('2024-11-20T12:00:00Z')

let director: Person
let lawyer: Person
let assistant: Person
let caseId: string
let path: string

beforeEach(async () => {
  director = await newPerson(api, await newOrganisation(api.db), 'director')
  lawyer = await newPerson(api, director.organisationId, 'lawyer')
  assistant = await newPerson(api, director.organisationId, 'assistant')
  caseId = (await openCase(api, lawyer, { title: 'Conversado' })).id
  path = `/api/cases/${caseId}/comments`
})

async function told(person: Person) {
  const { body } = await api.send('GET', '/api/notifications', { as: person })
  return body.items.map(({ kind, recordId }: { kind: string; recordId: string }) => [kind, recordId])
}

const list = async (as: Person, query = '') => (await api.send('GET', `${path}${query}`, { as })).body.items

test('whoever is called by name is told, whoever takes part is told of the answer, and nobody of their own words', async () => {
  const begun = await write(api, lawyer, 'POST', path, { body: '@diretora, veja.', mentions: [director.userId, lawyer.userId] })
  api.clock.now = addSeconds(api.clock.now, 1)
  const answer = await write(api, director, 'POST', path, { body: 'Vi.', parentId: begun.id })
  api.clock.now = addSeconds(api.clock.now, 1)
  const second = await write(api, assistant, 'POST', path, { body: 'Eu também.', parentId: answer.id, mentions: [director.userId] })

  expect(await told(director)).toEqual([
    ['comment.mention', second.id],
    ['comment.mention', begun.id],
  ])
  expect(await told(lawyer)).toEqual([
    ['comment.reply', second.id],
    ['comment.reply', answer.id],
  ])
  expect(await told(assistant)).toEqual([])
  expect((await list(assistant)).map((one: { parentId: string | null; body: string }) => [one.parentId, one.body])).toEqual([
    [null, '@diretora, veja.'],
    [begun.id, 'Vi.'],
    [begun.id, 'Eu também.'],
  ])
})

test('whoever does not see the case reads nothing, is not called, and is not told apart from somebody who never was', async () => {
  const stranger = await newPerson(api, await newOrganisation(api.db), 'lawyer')
  await write(api, lawyer, 'PUT', `/api/cases/${caseId}/readers/${assistant.userId}/wall`, { reason: 'Conflito' })

  const asked = await Promise.all(
    [assistant.userId, stranger.userId, caseId].map((one) => api.send('POST', path, { as: lawyer, json: { body: 'Oi', mentions: [one] } })),
  )

  expect(asked.map(({ status, body }) => [status, body.errors[0].pointer, body.errors[0].code])).toEqual(
    Array.from({ length: 3 }, () => [422, '#/mentions', 'unknown']),
  )
  expect((await api.send('GET', path, { as: assistant })).status).toBe(404)
  expect(await list(lawyer)).toEqual([])
})

test('one’s own words are changed and taken back, until somebody answers; another’s are not', async () => {
  const mine = await write(api, lawyer, 'POST', path, { body: 'Primeiro' })

  const edited = await write(api, lawyer, 'PATCH', `${path}/${mine.id}`, { body: 'Segundo', mentions: [director.userId], version: 1 })
  expect(edited).toMatchObject({ body: 'Segundo', version: 2, editedAt: api.clock.now })
  await write(api, lawyer, 'PATCH', `${path}/${mine.id}`, { body: 'Terceiro', mentions: [director.userId], version: 2 })
  expect(await told(director)).toEqual([['comment.mention', mine.id]])
  const old = await api.send('PATCH', `${path}/${mine.id}`, { as: lawyer, json: { body: 'Velho', version: 1 } })
  expect([old.status, old.body.current.body]).toEqual([409, 'Terceiro'])
  expect((await api.send('PATCH', `${path}/${mine.id}`, { as: director, json: { body: 'Meu', version: 3 } })).status).toBe(403)
  expect((await api.send('DELETE', `${path}/${mine.id}?version=3`, { as: director })).status).toBe(403)

  const answer = await write(api, director, 'POST', path, { body: 'Certo', parentId: mine.id })
  expect((await api.send('DELETE', `${path}/${mine.id}?version=3`, { as: lawyer })).status).toBe(409)
  expect((await api.send('DELETE', `${path}/${answer.id}?version=1`, { as: director })).status).toBe(204)
  expect((await api.send('DELETE', `${path}/${mine.id}?version=3`, { as: lawyer })).status).toBe(204)
  expect(await list(lawyer)).toEqual([])
})

test('one’s own words can be corrected also when somebody who was called no longer reads the case', async () => {
  const mine = await write(api, lawyer, 'POST', path, { body: '@assistente, vje.', mentions: [assistant.userId] })
  await write(api, lawyer, 'PUT', `/api/cases/${caseId}/readers/${assistant.userId}/wall`, { reason: 'Conflito' })

  const edited = await write(api, lawyer, 'PATCH', `${path}/${mine.id}`, {
    ...{ body: '@assistente, veja.', mentions: [assistant.userId], version: 1 },
  })

  expect(edited).toMatchObject({ body: '@assistente, veja.', mentions: [{ id: assistant.userId }] })
  expect((await api.send('GET', path, { as: assistant })).status).toBe(404)
})

test('what is said lies sealed, and the trail tells that it was said and not what', async () => {
  const { id } = await write(api, lawyer, 'POST', path, { body: 'Amina está na casa da tia.' })

  const rows = await api.db.selectFrom('caseComment').selectAll().where('id', '=', id).execute()
  const trail = await api.db.selectFrom('audit').selectAll().where('recordId', '=', id).execute()
  const kept = await api.db.selectFrom('idempotency').selectAll().where('organisationId', '=', lawyer.organisationId).execute()

  expect(rows[0]?.body).toMatch(/^v1\./)
  expect(trail.map(({ action }) => action)).toEqual(['comment.write'])
  expect(JSON.stringify([rows, trail, kept])).not.toMatch(/Amina|tia/)
})

test('what is said of a deadline stays with it when its date moves', async () => {
  const writ = await addProceeding(api, lawyer, caseId, 'br-ms', { court: 'jfpr' })
  const decided = await record(api, lawyer, caseId, writ.id, 'final-decision-notified', '2024-11-14')
  const findDue = async (due: string) => (await readCase(api, lawyer, caseId)).deadlines.find((one: { due: string }) => one.due === due)
  const before = await findDue('2025-05-14')
  await write(api, lawyer, 'POST', path, { body: 'Sobre o caso' })
  await write(api, lawyer, 'POST', path, { body: 'Sobre o prazo', deadlineId: before.id })

  await write(api, lawyer, 'PATCH', `/api/cases/${caseId}/events/${decided.id}`, { on: '2024-11-15', version: decided.version })
  const after = await findDue('2025-05-15')

  expect(after.id).not.toBe(before.id)
  expect((await list(lawyer, `?deadline=${after.id}`)).map((one: { body: string }) => one.body)).toEqual(['Sobre o prazo'])
  expect(await list(lawyer)).toHaveLength(2)
})

test('whoever is anonymised goes from what was said of them', async () => {
  const person = await write(api, lawyer, 'POST', `/api/cases/${caseId}/people`, {
    name: 'Amina Kiala',
    role: 'victim',
    pseudonym: 'A. K.',
  })
  await write(api, lawyer, 'POST', path, { body: 'Falei com Amina Kiala hoje.' })

  await write(api, director, 'POST', `/api/cases/${caseId}/erasures/${person.id}`, {
    grounds: ['proof'],
    reason: 'Pedido da titular',
    version: person.version,
  })

  expect((await list(lawyer))[0].body).toBe('Falei com A. K. hoje.')
})
