import { expect, test } from 'vitest'
import { newOrganisation, newPerson, openApi } from '../support/api.ts'

test('an edit that changes nothing is answered with what stands, and leaves no row in the trail', async () => {
  const api = await openApi()
  const as = await newPerson(api, await newOrganisation(api.db), 'director')
  const add = async (path: string, json: object) => (await api.send('POST', path, { as, json })).body
  const { id } = await add('/api/cases', { title: 'Caso' })
  const at = `/api/cases/${id}`
  const proceeding = await add(`${at}/proceedings`, { procedure: 'iacthr-contentious' })
  const event = await add(`${at}/events`, { proceedingId: proceeding.id, kind: 'case-notified', on: '2026-01-15' })
  const person = await add(`${at}/people`, { name: 'Ana', role: 'victim', protected: false })
  const annex = await add(`${at}/annexes`, { title: 'Laudo' })
  const brief = await add(`${at}/briefs`, { template: 'iachr-petition', title: 'Petição', language: 'pt-BR' })
  const comment = await add(`${at}/briefs/${brief.id}/comments`, { body: 'Conferir.' })
  const { items } = (await api.send('GET', `${at}/deadlines`, { as })).body
  const edits: [string, string, object][] = [
    ['PATCH', at, {}],
    ['PATCH', `${at}/proceedings/${proceeding.id}`, {}],
    ['PATCH', `${at}/events/${event.id}`, {}],
    ['PATCH', `${at}/people/${person.id}`, {}],
    ['PATCH', `${at}/annexes/${annex.id}`, {}],
    ['PATCH', `${at}/briefs/${brief.id}`, {}],
    ['PATCH', `${at}/briefs/${brief.id}/comments/${comment.id}`, { body: comment.body }],
    ['PATCH', `${at}/deadlines/${items[0].id}`, { ownerId: null }],
    ['PUT', `${at}/briefs/${brief.id}/sections/facts`, { content: null, version: 0 }],
  ]
  const before = (await api.send('GET', `${at}/history?limit=100`, { as })).body.items.length

  const statuses: number[] = []
  for (const [method, path, json] of edits) {
    const { version } = (await api.send('GET', at, { as })).body
    statuses.push((await api.send(method, path, { as, json: { version: path === at ? version : 1, ...json } })).status)
  }

  expect(statuses).toEqual(edits.map(() => 200))
  expect((await api.send('GET', `${at}/history?limit=100`, { as })).body.items).toHaveLength(before)
  expect(api.mistakes).toEqual([])
})
