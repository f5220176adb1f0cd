import { addSeconds } from '@travessia/shared/dates'
import { beforeEach, expect, test } from 'vitest'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { openCase, write } from '../support/cases.ts'

const api: Api = await openApi('2026-03-02T12:00:00Z')

let lawyer: Person
let colleague: Person

beforeEach(async () => {
  lawyer = await newPerson(api, await newOrganisation(api.db), 'lawyer')
  colleague = await newPerson(api, lawyer.organisationId, 'advocate')
})

const make = async (title: string) => (await openCase(api, lawyer, { title })).id
const keep = (as: Person, id: string, json: object) => write(api, as, 'PUT', `/api/cases/${id}/kept`, { ...json })
const list = async (as: Person) => (await api.send('GET', '/api/kept-cases', { as })).body.items
const titles = async (as: Person) => (await list(as)).map((one: { title: string }) => one.title)

test('favourites stand first by their titles, then what was opened last; of others nobody sees them', async () => {
  const [b, a, c, d] = [await make('Beta'), await make('Alfa'), await make('Gama'), await make('Delta')]
  await keep(lawyer, b, { isFavourite: true })
  await keep(lawyer, a, { isFavourite: true })
  await keep(lawyer, c, { opened: true })
  api.clock.now = addSeconds(api.clock.now, 1)
  await keep(lawyer, d, { opened: true })
  await keep(lawyer, b, { opened: true })

  expect(await titles(lawyer)).toEqual(['Alfa', 'Beta', 'Delta', 'Gama'])
  expect(await list(colleague)).toEqual([])
  await keep(lawyer, a, { isFavourite: false })
  expect(await titles(lawyer)).toEqual(['Beta', 'Delta', 'Gama'])
})

test('so many are remembered as opened, and no more', async () => {
  for (let number = 0; number < 10; number += 1) {
    api.clock.now = addSeconds(api.clock.now, 1)
    await keep(lawyer, await make(`Caso ${number}`), { opened: true })
  }

  expect(await titles(lawyer)).toEqual(['Caso 9', 'Caso 8', 'Caso 7', 'Caso 6', 'Caso 5', 'Caso 4', 'Caso 3', 'Caso 2'])
  expect(await api.db.selectFrom('keptCase').select('caseId').where('memberId', '=', lawyer.userId).execute()).toHaveLength(8)
})

test('a case that somebody is kept out of is no more at hand', async () => {
  const id = await make('Fechado')
  await keep(colleague, id, { isFavourite: true })

  await write(api, lawyer, 'PUT', `/api/cases/${id}/readers/${colleague.userId}/wall`, { reason: 'Conflito' })

  expect(await list(colleague)).toEqual([])
  expect((await api.send('PUT', `/api/cases/${id}/kept`, { as: colleague, json: { isFavourite: true } })).status).toBe(404)
})
