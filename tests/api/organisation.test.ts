import { expect, test } from 'vitest'
import { recordPlace } from '../../packages/api/src/briefs/versions.ts'
import { toJson } from '../../packages/api/src/db.ts'
import { keyringOf } from '../../packages/api/src/vault.ts'
import { newOrganisation, newPerson, openApi } from '../support/api.ts'
import { knownOrganisation } from '../support/case-file.ts'
import { addProceeding, openCase, write } from '../support/cases.ts'

const api = await openApi()

async function open() {
  const organisation = await newOrganisation(api.db)
  const [director, admin, lawyer] = [
    await newPerson(api, organisation, 'director'),
    await newPerson(api, organisation, 'admin'),
    await newPerson(api, organisation, 'lawyer'),
  ] as const
  return { organisation, director, admin, lawyer }
}

test('directors and administrators write what the organisation tells of itself, everybody reads it, and the trail says who', async () => {
  const { organisation, director, admin, lawyer } = await open()
  const path = '/api/organisation'

  const first = await api.send('PATCH', path, { as: director, json: { ...knownOrganisation, version: 1 } })
  const second = await api.send('PATCH', path, { as: admin, json: { phone: '+55 41 3111-1111', version: 2 } })
  const refused = await api.send('PATCH', path, { as: lawyer, json: { name: 'Outra', version: 3 } })

  expect(first).toMatchObject({ status: 200, body: { ...knownOrganisation, version: 2 } })
  expect(second).toMatchObject({ status: 200, body: { phone: '+55 41 3111-1111', version: 3 } })
  expect(refused.status).toBe(403)
  expect((await api.send('GET', path, { as: lawyer })).body).toEqual({ ...knownOrganisation, phone: '+55 41 3111-1111', version: 3 })
  expect((await api.send('GET', '/api/me', { as: lawyer })).body.organisation.name).toBe(knownOrganisation.name)
  const trail = await api.db
    .selectFrom('audit')
    .select(['actorId', 'before', 'after'])
    .where('organisationId', '=', organisation)
    .where('action', '=', 'organisation.edit')
    .orderBy('at')
    .orderBy('id')
    .execute()
  expect(trail.map(({ actorId }) => actorId)).toEqual([director.userId, admin.userId])
  expect(trail[1]).toMatchObject({ before: { phone: knownOrganisation.phone }, after: { phone: '+55 41 3111-1111' } })
})

test('a stale edit is told the present state, and one that changes nothing leaves no trace', async () => {
  const { organisation, director, admin } = await open()
  const saved = await write(api, director, 'PATCH', '/api/organisation', { email: 'a@example.org', version: 1 })

  const stale = await api.send('PATCH', '/api/organisation', { as: admin, json: { email: 'b@example.org', version: 1 } })
  const same = await api.send('PATCH', '/api/organisation', { as: admin, json: { email: 'a@example.org', version: 2 } })

  expect(stale).toMatchObject({ status: 409, body: { current: saved } })
  expect(same).toMatchObject({ status: 200, body: saved })
  const trail = await api.db
    .selectFrom('audit')
    .select('id')
    .where('organisationId', '=', organisation)
    .where('action', '=', 'organisation.edit')
    .execute()
  expect(trail).toHaveLength(1)
})

test.each([
  [{ name: ' ' }, '#/name', 'empty'],
  [{ taxId: '12.345.678/0001-96' }, '#/taxId', 'cnpj'],
  [{ email: 'ana' }, '#/email', undefined],
  [{ recognisedIn: 'Brasil' }, '#/recognisedIn', 'format'],
])('%j is refused at its field', async (edit, pointer, code) => {
  const { director } = await open()

  const { status, body } = await api.send('PATCH', '/api/organisation', { as: director, json: { ...edit, version: 1 } })

  expect(status).toBe(422)
  expect(body.errors).toEqual([expect.objectContaining({ pointer, ...(code && { code }) })])
})

test('one organisation neither reads nor changes another', async () => {
  const [ours, theirs] = [await open(), await open()]

  await write(api, ours.director, 'PATCH', '/api/organisation', { taxId: '12345678000195', version: 1 })

  expect((await api.send('GET', '/api/organisation', { as: theirs.director })).body).toMatchObject({ taxId: '', version: 1 })
})

test('a brief states them; one that was filed before they existed says what it said', async () => {
  const { director, lawyer } = await open()
  const { id } = await openCase(api, lawyer, { state: 'BR' })
  const { id: proceedingId } = await addProceeding(api, lawyer, id)
  const person = { name: 'Helena Prado', role: 'representative', protected: false, barNumber: 'OAB/PR 12.345', contact: 'Rua A, 1' }
  await write(api, lawyer, 'POST', `/api/cases/${id}/people`, person)
  const brief = { template: 'iachr-petition', title: 'Petição', language: 'pt-BR', audience: 'state', proceedingId }
  const { id: briefId } = await write(api, lawyer, 'POST', `/api/cases/${id}/briefs`, brief)
  const read = async (as = lawyer) => (await api.send('GET', `/api/cases/${id}/briefs/${briefId}/record`, { as })).body

  await write(api, director, 'PATCH', '/api/organisation', { recognisedIn: 'BR', version: 1 })
  expect(await read()).toMatchObject({
    organisation: { recognisedIn: 'BR' },
    people: [{ barNumber: 'OAB/PR 12.345', contact: 'Rua A, 1' }],
  })

  await write(api, lawyer, 'POST', `/api/cases/${id}/briefs/${briefId}/versions`, { name: 'Protocolada' })
  const version = await api.db.selectFrom('briefVersion').select(['id', 'record']).where('briefId', '=', briefId).executeTakeFirstOrThrow()
  const keyring = await keyringOf(api.db, lawyer.organisationId)
  const record = JSON.parse(keyring.open(String(version.record), recordPlace(version.id)))
  record.organisation = { name: 'Instituto' }
  for (const field of ['barNumber', 'contact']) delete record.people[0][field]
  const old = toJson(keyring.seal(JSON.stringify(record), recordPlace(version.id)))
  await api.db.updateTable('briefVersion').set({ record: old }).where('id', '=', version.id).execute()
  await api.db.updateTable('brief').set({ state: 'filed' }).where('id', '=', briefId).execute()

  const filed = await api.send('GET', `/api/cases/${id}/briefs/${briefId}/docx?gaps=show`, { as: lawyer })
  expect(filed.status).toBe(200)
  expect(await read()).toMatchObject({
    organisation: { name: 'Instituto', taxId: '', recognisedIn: null },
    people: [{ name: 'Helena Prado', barNumber: '', contact: '' }],
  })
})
