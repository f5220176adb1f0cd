import { beforeEach, expect, test } from 'vitest'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { openCase, readCase, write } from '../support/cases.ts'

const api: Api = await openApi()

let director: Person
let lawyer: Person
let advocate: Person

beforeEach(async () => {
  director = await newPerson(api, await newOrganisation(api.db), 'director')
  lawyer = await newPerson(api, director.organisationId, 'lawyer')
  advocate = await newPerson(api, director.organisationId, 'advocate')
})

test('many cases are changed at once, each with its row in the trail, and taken back as one', async () => {
  const cases = [await openCase(api, lawyer, { tags: ['fila'] }), await openCase(api, lawyer), await openCase(api, lawyer)].map(({ id }) =>
    String(id),
  )
  const change = { field: 'tags', add: true, value: 'fila' }
  const preview = await api.send('POST', '/api/bulk-changes/preview', { as: lawyer, json: { change, cases } })
  const others = cases.slice(1).toSorted()
  expect(preview.body).toEqual({ changed: others, same: 1, refused: [] })
  expect((await readCase(api, lawyer, cases[1] ?? '')).tags).toEqual([])

  const done = await write(api, lawyer, 'POST', '/api/bulk-changes', { change, cases })

  expect(done).toMatchObject({ changed: others, same: 1, refused: [] })
  expect((await readCase(api, lawyer, cases[1] ?? '')).tags).toEqual(['fila'])
  const trail = await api.db.selectFrom('audit').select(['caseId', 'action']).where('caseId', 'in', cases).execute()
  expect(
    trail
      .filter(({ action }) => action === 'case.edit')
      .map(({ caseId }) => caseId)
      .toSorted(),
  ).toEqual(others)

  const [standing] = (await api.send('GET', '/api/bulk-changes', { as: lawyer })).body.items
  expect(standing).toMatchObject({ id: done.bulk, change })
  const undone = await write(api, lawyer, 'POST', `/api/bulk-changes/${done.bulk}/undo`, { cases: standing.cases })
  expect(undone.refused).toEqual([])
  expect((await readCase(api, lawyer, cases[1] ?? '')).tags).toEqual([])
  expect((await readCase(api, lawyer, cases[0] ?? '')).tags).toEqual(['fila'])
  expect((await api.send('GET', '/api/bulk-changes', { as: lawyer })).body.items).toEqual([])
})

test('what somebody changed since stays as they left it', async () => {
  const cases = [await openCase(api, lawyer), await openCase(api, lawyer)].map(({ id }) => String(id))
  const change = { field: 'leadId', value: advocate.userId }
  const { bulk } = await write(api, lawyer, 'POST', '/api/bulk-changes', { change, cases })
  const stands = await readCase(api, advocate, cases[0] ?? '')
  await write(api, advocate, 'PATCH', `/api/cases/${cases[0]}`, { leadId: director.userId, version: stands.version })

  const undone = await write(api, lawyer, 'POST', `/api/bulk-changes/${bulk}/undo`, { cases })

  expect(undone).toMatchObject({ changed: [cases[1]], refused: [{ caseId: cases[0], why: 'changed' }] })
  expect((await readCase(api, lawyer, cases[0] ?? '')).leadId).toBe(director.userId)
  expect((await readCase(api, lawyer, cases[1] ?? '')).leadId).toBeNull()
})

test('a case that one may not see or not give away is told as refused, and keeps no other from being changed', async () => {
  const hidden = await openCase(api, director, { visibility: 'restricted' })
  const shared = await openCase(api, advocate, { visibility: 'restricted' })
  const open = await openCase(api, lawyer)
  const cases = [hidden, shared, open].map(({ id }) => String(id))

  const done = await write(api, advocate, 'POST', '/api/bulk-changes', { change: { field: 'leadId', value: lawyer.userId }, cases })

  expect(done.changed).toEqual([open.id])
  expect(new Map(done.refused.map(({ caseId, why }: { caseId: string; why: string }) => [caseId, why]))).toEqual(
    new Map([
      [hidden.id, 'unknown'],
      [shared.id, 'refused'],
    ]),
  )
  expect((await readCase(api, advocate, shared.id)).version).toBe(shared.version)
})

test('a change is its maker’s alone to take back, and its next part joins it', async () => {
  const cases = [await openCase(api, lawyer), await openCase(api, lawyer)].map(({ id }) => String(id))
  const change = { field: 'axes', add: true, value: 'housing' }
  const first = await write(api, lawyer, 'POST', '/api/bulk-changes', { change, cases: cases.slice(0, 1) })

  const second = await write(api, lawyer, 'POST', '/api/bulk-changes', { change, cases: cases.slice(1), bulk: first.bulk })

  expect(second.bulk).toBe(first.bulk)
  const [standing] = (await api.send('GET', '/api/bulk-changes', { as: lawyer })).body.items
  expect(new Set(standing.cases)).toEqual(new Set(cases))
  const taken = await api.send('POST', `/api/bulk-changes/${first.bulk}/undo`, { as: director, json: { cases } })
  expect(taken.status).toBe(404)
  expect((await api.send('POST', '/api/bulk-changes', { as: lawyer, json: { change, cases: [] } })).status).toBe(422)
})
