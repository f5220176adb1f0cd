import { beforeEach, expect, test } from 'vitest'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { addProceeding, openCase, record, write } from '../support/cases.ts'

const api: Api = await openApi('2026-03-02T12:00:00Z')

let director: Person
let lawyer: Person
let advocate: Person

beforeEach(async () => {
  director = await newPerson(api, await newOrganisation(api.db), 'director')
  lawyer = await newPerson(api, director.organisationId, 'lawyer')
  advocate = await newPerson(api, director.organisationId, 'advocate')
})

async function own(as: Person): Promise<string[]> {
  const { body } = await api.send('GET', '/api/tasks', { as })
  return body.items.map(({ title }: { title: string }) => title)
}

test('a task is given, found by who has it, done and reopened; its words lie sealed and are not in the trail', async () => {
  const { id } = await openCase(api, lawyer)
  const given = { title: 'Ligar para a irmã de João', note: 'Depois das 18h', assigneeId: advocate.userId, dueOn: '2026-03-10' }

  const task = await write(api, lawyer, 'POST', `/api/cases/${id}/tasks`, given)

  expect(task).toMatchObject({ ...given, doneAt: null, origin: null, version: 1 })
  expect(await own(advocate)).toEqual([given.title])
  expect(await own(lawyer)).toEqual([])

  const told = await api.db.selectFrom('notification').selectAll().where('memberId', '=', advocate.userId).execute()
  expect(told).toMatchObject([{ kind: 'task.assigned', caseId: id, recordId: task.id }])

  const done = await write(api, advocate, 'PATCH', `/api/cases/${id}/tasks/${task.id}`, { done: true, version: 1 })
  expect(done).toMatchObject({ doneAt: api.clock.now, doneByName: expect.any(String), version: 2 })
  expect(await own(advocate)).toEqual([])
  const stale = await api.send('PATCH', `/api/cases/${id}/tasks/${task.id}`, { as: lawyer, json: { title: 'Outra', version: 1 } })
  expect([stale.status, stale.body.current.version]).toEqual([409, 2])
  await write(api, advocate, 'PATCH', `/api/cases/${id}/tasks/${task.id}`, { done: false, version: 2 })
  expect(await own(advocate)).toEqual([given.title])

  const trail = await api.db.selectFrom('audit').selectAll().where('recordId', '=', task.id).orderBy('id').execute()
  expect(trail.map(({ action }) => action)).toEqual(['task.add', 'task.finish', 'task.reopen'])
  const stored = await api.db.selectFrom('task').selectAll().where('id', '=', task.id).execute()
  expect(JSON.stringify([trail, stored])).not.toMatch(/irmã|18h/)
})

test('of two who change a task of no case at once, the second is told of the first', async () => {
  const task = await write(api, lawyer, 'POST', '/api/tasks', { title: 'Ligar', assigneeId: advocate.userId })

  const answers = await Promise.all(
    [lawyer, advocate].map((as) => api.send('PATCH', `/api/tasks/${task.id}`, { as, json: { title: `Ligar, ${as.role}`, version: 1 } })),
  )

  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
  const [kept, late] = answers.toSorted((one, other) => one.status - other.status)
  expect(late?.body.current).toMatchObject({ title: kept?.body.title, version: 2 })
})

test('a task of no case is its maker’s and its assignee’s alone', async () => {
  const mine = await write(api, lawyer, 'POST', '/api/tasks', { title: 'Renovar a procuração' })
  await write(api, lawyer, 'POST', '/api/tasks', { title: 'Marcar reunião', assigneeId: advocate.userId })

  expect(await own(lawyer)).toEqual(['Renovar a procuração'])
  expect(await own(advocate)).toEqual(['Marcar reunião'])
  expect(await own(director)).toEqual([])
  const taken = await api.send('PATCH', `/api/tasks/${mine.id}`, { as: director, json: { done: true, version: 1 } })
  expect(taken.status).toBe(404)
  expect((await api.send('DELETE', `/api/tasks/${mine.id}?version=1`, { as: lawyer })).status).toBe(204)
  expect(await own(lawyer)).toEqual([])
})

test('a task goes only to who sees its case, and leaves the list of who was kept out of it', async () => {
  const { id } = await openCase(api, lawyer, { visibility: 'restricted' })
  const refused = await api.send('POST', `/api/cases/${id}/tasks`, { as: lawyer, json: { title: 'Revisar', assigneeId: advocate.userId } })
  expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, '#/assigneeId'])

  await write(api, lawyer, 'POST', `/api/cases/${id}/tasks`, { title: 'Revisar', assigneeId: director.userId })
  expect(await own(director)).toEqual(['Revisar'])
  await write(api, lawyer, 'PUT', `/api/cases/${id}/readers/${director.userId}/wall`, { reason: 'Conflito' })
  expect(await own(director)).toEqual([])
})

test('the nearest day comes first, and a page ends where the next begins', async () => {
  const { id } = await openCase(api, lawyer)
  for (const [title, dueOn] of [
    ['sem dia', null],
    ['depois', '2026-04-01'],
    ['antes', '2026-03-05'],
  ])
    await write(api, lawyer, 'POST', `/api/cases/${id}/tasks`, { title, dueOn, assigneeId: lawyer.userId })

  const first = await api.send('GET', '/api/tasks?limit=2', { as: lawyer })
  const second = await api.send('GET', `/api/tasks?limit=2&cursor=${first.body.next}`, { as: lawyer })

  const titles = [...first.body.items, ...second.body.items].map(({ title }: { title: string }) => title)
  expect(titles).toEqual(['antes', 'depois', 'sem dia'])
  expect(second.body.next).toBeNull()
})

test('the checklist of a filing becomes tasks once, each with its source, in the reader’s language', async () => {
  const { id } = await openCase(api, lawyer, { state: 'BR' })
  const { id: proceedingId } = await addProceeding(api, lawyer, id, 'iachr-precautionary')
  const offered = (await api.send('GET', `/api/cases/${id}/checklists`, { as: lawyer })).body.items
  expect(offered[0]).toMatchObject({ proceedingId, filing: 'precautionary-request', isNext: true, steps: 6, made: 0 })
  const ask = { proceedingId, filing: 'precautionary-request', assigneeId: advocate.userId }

  const { items } = await write(api, lawyer, 'POST', `/api/cases/${id}/checklists`, ask)

  expect(items).toHaveLength(6)
  expect(items.find(({ origin }: { origin: { source: object | null } }) => origin.source)).toMatchObject({
    title: expect.stringMatching(/^Indique beneficiários/),
    origin: { filing: 'precautionary-request', source: { cite: expect.stringContaining('25(4)') } },
  })
  const gone = items[0]
  await api.send('DELETE', `/api/cases/${id}/tasks/${gone.id}?version=1`, { as: lawyer })
  const again = await write(api, lawyer, 'POST', `/api/cases/${id}/checklists`, { ...ask, assigneeId: null })
  expect(again.items).toHaveLength(6)
  expect(again.items.filter(({ assigneeId }: { assigneeId: string | null }) => assigneeId === null)).toHaveLength(1)

  const english = await api.send('GET', `/api/cases/${id}/tasks`, { as: lawyer, headers: { 'Accept-Language': 'en' } })
  expect(english.body.items.map(({ title }: { title: string }) => title)).toContain('Police reports and complaints')
})

test('what a running deadline of ours is met by comes first, with the day to aim at', async () => {
  const { id } = await openCase(api, lawyer, { state: 'BR' })
  const { id: proceedingId } = await addProceeding(api, lawyer, id, 'iacthr-contentious')
  await record(api, lawyer, id, proceedingId, 'case-submitted', '2026-01-10')
  await record(api, lawyer, id, proceedingId, 'case-notified', '2026-02-10')

  const { body } = await api.send('GET', `/api/cases/${id}/checklists`, { as: lawyer })

  const [first] = body.items
  const { deadlines } = (await api.send('GET', `/api/cases/${id}`, { as: lawyer })).body
  const ours = deadlines.filter((one: { holder: string; due: string | null }) => one.holder === 'us' && one.due)
  expect(first).toMatchObject({ isNext: true, dueOn: expect.any(String) })
  expect(ours.map((one: { safe: string | null; due: string }) => one.safe ?? one.due)).toContain(first.dueOn)
})
