import { beforeEach, expect, test } from 'vitest'
import { sweepFiles } from '../../packages/api/src/files/sweep.ts'
import { lookForReview } from '../../packages/api/src/retention/look.ts'
import { sweepTrash } from '../../packages/api/src/trash/queries.ts'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { addProceeding, deadlineOf, openCase, readCase, record, write } from '../support/cases.ts'
import { makePdf, makeWord } from '../support/documents.ts'

const api: Api = await openApi('2026-03-02T12:00:00Z')

let lawyer: Person
let advocate: Person
let assistant: Person
let caseId: string
let path: string

beforeEach(async () => {
  api.clock.now = '2026-03-02T12:00:00Z'
  lawyer = await newPerson(api, await newOrganisation(api.db), 'lawyer')
  advocate = await newPerson(api, lawyer.organisationId, 'advocate')
  assistant = await newPerson(api, lawyer.organisationId, 'assistant')
  caseId = (await openCase(api, lawyer, { state: 'BR' })).id
  path = `/api/cases/${caseId}`
})

async function remove(what: string, as: Person = lawyer) {
  const { status, body } = await api.send('DELETE', `${path}/${what}?version=1`, { as })
  expect(status, JSON.stringify(body)).toBe(204)
}

async function putBack(recordId: string, as: Person = lawyer) {
  return (await api.send('POST', `${path}/trash/${recordId}`, { as })).status
}

async function trash(as: Person = lawyer) {
  return (await api.send('GET', `${path}/trash`, { as })).body.items
}

test('a deleted event takes its deadline with it, and brings it back', async () => {
  const { id: proceedingId } = await addProceeding(api, lawyer, caseId, 'br-ms', { court: 'jfpr' })
  const event = await record(api, lawyer, caseId, proceedingId, 'final-decision-notified', '2026-01-14')
  const before = (await readCase(api, lawyer, caseId)).deadlines
  const { rule, due } = before.find((one: { due: string | null }) => one.due)

  await remove(`events/${event.id}`)
  expect(await deadlineOf(api, lawyer, caseId, rule)).toBeUndefined()
  expect(await trash()).toMatchObject([{ kind: 'event', recordId: event.id, until: '2026-04-01' }])
  expect(await putBack(event.id)).toBe(204)

  expect((await readCase(api, lawyer, caseId)).events).toMatchObject([{ id: event.id, on: '2026-01-14', version: 1 }])
  expect(await deadlineOf(api, lawyer, caseId, rule)).toMatchObject({ due, supersededAt: null })
  expect(await trash()).toEqual([])
  const actions = await api.db.selectFrom('audit').select('action').where('recordId', '=', event.id).orderBy('id').execute()
  expect(actions.map(({ action }) => action)).toEqual(['event.record', 'event.delete', 'event.put-back'])
})

test('a person comes back with the name that lay sealed and with their consents; the trash tells the pseudonym alone, and only who writes people', async () => {
  const person = await write(api, advocate, 'POST', `${path}/people`, {
    name: 'Amina Kiala',
    role: 'victim',
    pseudonym: 'A. K.',
    identifiers: 'CPF 123.456.789-09',
  })
  const annex = await write(api, advocate, 'POST', `${path}/annexes`, { title: 'Termo' })
  const consent = {
    personId: person.id,
    purposes: ['litigation'],
    audiences: ['body'],
    textVersion: '2026-11',
    language: 'pt-BR',
    givenOn: '2026-03-01',
    way: 'signed',
    annexId: annex.id,
  }
  await write(api, advocate, 'POST', `${path}/consents`, consent)

  await remove(`people/${person.id}`, advocate)
  expect(await trash(advocate)).toMatchObject([{ kind: 'person', name: 'A. K.' }])
  expect(await trash(assistant)).toEqual([])
  const stored = await api.db.selectFrom('trash').selectAll().where('recordId', '=', person.id).execute()
  expect(JSON.stringify(stored)).not.toMatch(/Amina|456\.789|A\. K\./)
  expect(await putBack(person.id, assistant)).toBe(404)
  expect(await putBack(person.id, advocate)).toBe(204)

  const revealed = await write(api, advocate, 'POST', `${path}/people/${person.id}/reveal`, { reason: 'Conferir' })
  expect(revealed).toMatchObject({ name: 'Amina Kiala', identifiers: 'CPF 123.456.789-09' })
  const found = await api.send('POST', '/api/cases/search', { as: advocate, json: { q: 'Kiala Amina' } })
  expect(found.body.items).toHaveLength(1)
  const kept = (await api.send('GET', `${path}/consents`, { as: advocate })).body.items
  expect(kept).toMatchObject([{ personId: person.id, purpose: 'litigation' }])
})

test('an annex comes back to its number', async () => {
  const [first, second] = [
    await write(api, lawyer, 'POST', `${path}/annexes`, { title: 'Um' }),
    await write(api, lawyer, 'POST', `${path}/annexes`, { title: 'Dois' }),
  ]
  await remove(`annexes/${first.id}`)
  expect((await readCase(api, lawyer, caseId)).annexes).toMatchObject([{ id: second.id, position: 1 }])

  expect(await putBack(first.id)).toBe(204)

  expect((await readCase(api, lawyer, caseId)).annexes).toMatchObject([
    { id: first.id, position: 1 },
    { id: second.id, position: 2 },
  ])
})

test('an annex comes back with the event that showed it', async () => {
  const { id: proceedingId } = await addProceeding(api, lawyer, caseId, 'br-ms', { court: 'jfpr' })
  const annex = await write(api, lawyer, 'POST', `${path}/annexes`, { title: 'Carta' })
  const event = await record(api, lawyer, caseId, proceedingId, 'final-decision-notified', '2026-01-14', {}, { annexId: annex.id })
  await remove(`annexes/${annex.id}`)
  expect((await readCase(api, lawyer, caseId)).events).toMatchObject([{ id: event.id, annexId: null }])

  expect(await putBack(annex.id)).toBe(204)

  expect((await readCase(api, lawyer, caseId)).events).toMatchObject([{ id: event.id, annexId: annex.id }])
})

test('an annex comes back with every file that it has shown, which no sweep takes meanwhile', async () => {
  const { id } = await write(api, lawyer, 'POST', `${path}/annexes`, { title: 'Laudo', kinds: ['medical'] })
  const [first, second] = [await makePdf(1), makeWord()]
  for (const [at, bytes] of [first, second].entries())
    await api.send('PUT', `${path}/annexes/${id}/file?version=${at + 1}`, { as: lawyer, bytes })
  expect((await api.send('DELETE', `${path}/annexes/${id}?version=3`, { as: lawyer })).status).toBe(204)
  await sweepFiles(api.db, api.files, '2026-03-20T12:00:00Z')

  expect(await putBack(id)).toBe(204)

  expect((await readCase(api, lawyer, caseId)).annexes).toMatchObject([{ id, versions: 2, kinds: ['medical'], file: { type: 'docx' } }])
  const old = await api.raw('GET', `${path}/annexes/${id}/versions/1/file`, { as: lawyer })
  expect(Buffer.from(await old.arrayBuffer()).equals(Buffer.from(first))).toBe(true)
})

test('who leads the organisation takes something away for good before its time', async () => {
  const director = await newPerson(api, lawyer.organisationId, 'director')
  const person = await write(api, lawyer, 'POST', `${path}/people`, { name: 'Jean Baptiste', role: 'victim', pseudonym: 'J. B.' })
  await remove(`people/${person.id}`)
  const erase = async (as: Person) => (await api.send('DELETE', `${path}/trash/${person.id}`, { as })).status

  expect(await erase(lawyer)).toBe(403)
  expect(await erase(director)).toBe(204)

  expect(await putBack(person.id)).toBe(404)
  expect(await api.db.selectFrom('trash').select('id').where('recordId', '=', person.id).execute()).toEqual([])
  const actions = await api.db.selectFrom('audit').select('action').where('recordId', '=', person.id).orderBy('id').execute()
  expect(actions.map(({ action }) => action)).toEqual(['person.add', 'person.delete', 'trash.delete'])
})

test('a person whose time is over does not come back', async () => {
  const director = await newPerson(api, lawyer.organisationId, 'director')
  const { id } = await openCase(api, director)
  const person = await write(api, director, 'POST', `/api/cases/${id}/people`, { name: 'Marie', role: 'victim', pseudonym: 'M.' })
  await api.db.updateTable('person').set({ createdAt: '2020-01-01T12:00:00Z' }).where('id', '=', person.id).execute()
  await lookForReview(api.db, api.clock.now)
  const [found] = (await api.send('GET', '/api/retention/review', { as: director })).body.items

  const json = { decision: 'delete', reason: 'Sem consentimento.', version: 1 }
  expect((await api.send('POST', `/api/retention/review/${found.id}`, { as: director, json })).status).toBe(204)

  expect((await api.send('GET', `/api/cases/${id}/people`, { as: director })).body.items).toEqual([])
  expect(await api.db.selectFrom('trash').select('id').where('recordId', '=', person.id).execute()).toEqual([])
})

test('after thirty days it is gone, for the reader at once and in the database with the next sweep', async () => {
  const task = await write(api, lawyer, 'POST', `${path}/tasks`, { title: 'Ligar' })
  await remove(`tasks/${task.id}`)
  api.clock.now = '2026-04-02T12:00:00Z'

  expect(await trash()).toEqual([])
  expect(await putBack(task.id)).toBe(404)
  await sweepTrash(api.db, api.clock.now)
  expect(await api.db.selectFrom('trash').select('id').where('recordId', '=', task.id).execute()).toEqual([])
})

test('making a person unreadable empties the trash of the case', async () => {
  const director = await newPerson(api, lawyer.organisationId, 'director')
  const person = await write(api, lawyer, 'POST', `${path}/people`, { name: 'Jean Baptiste', role: 'victim', pseudonym: 'J. B.' })
  const task = await write(api, lawyer, 'POST', `${path}/tasks`, { title: 'Ligar para Jean Baptiste' })
  await remove(`tasks/${task.id}`)

  const erased = await api.send('POST', `${path}/erasures/${person.id}`, {
    as: director,
    json: { reason: 'Pedido da pessoa, por escrito.', grounds: ['proceedings'], version: 1 },
  })

  expect(erased.status, JSON.stringify(erased.body)).toBeLessThan(300)
  expect(await trash()).toEqual([])
})
