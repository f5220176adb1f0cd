import { beforeEach, expect, test } from 'vitest'
import { workOnBatch } from '../../packages/api/src/batches/work.ts'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { openCase, write } from '../support/cases.ts'
import { carryOut, checkSheet } from '../support/imports.ts'

const api: Api = await openApi('2026-03-02T12:00:00Z')
const sheet = 'Título;Estado\nCaso do rio;BR\nCaso da serra;BR\n'
const log = { warn: (line: unknown) => expect(line).toBe('nothing') }

let lawyer: Person
let colleague: Person

beforeEach(async () => {
  api.clock.now = '2026-03-02T12:00:00Z'
  const organisation = await newOrganisation(api.db)
  ;[lawyer, colleague] = [await newPerson(api, organisation, 'director'), await newPerson(api, organisation, 'director')]
})

const listWork = async (as: Person) => (await api.send('GET', '/api/work', { as })).body.items
const listTold = async (as: Person) => (await api.send('GET', '/api/notifications', { as })).body.items

async function askForBriefs(as: Person): Promise<string> {
  const { id } = await openCase(api, as)
  const brief = await write(api, as, 'POST', `/api/cases/${id}/briefs`, { template: 'iachr-petition', title: 'Petição', language: 'pt-BR' })
  return (await write(api, as, 'POST', '/api/batches', { briefs: [brief.id], gaps: 'show' })).id
}

test('what runs stands before what is over, of every kind, each with how far it has come; nobody sees that of others', async () => {
  const imported = await checkSheet(api, lawyer, 'cases', sheet)
  await carryOut(api, lawyer, imported, 'commit')
  const batch = await askForBriefs(lawyer)

  const items = await listWork(lawyer)

  expect(items).toMatchObject([
    { id: batch, kind: 'batch', sheet: null, state: 'making', isRunning: true, done: 0, total: 1 },
    { id: imported, kind: 'import', sheet: 'cases', state: 'done', isRunning: false },
  ])
  expect(await listWork(colleague)).toEqual([])
})

test('what is over is told once in the inbox of who asked for it, and a day later stands among the work no more', async () => {
  const imported = await checkSheet(api, lawyer, 'cases', sheet)
  await carryOut(api, lawyer, imported, 'commit')
  const batch = await askForBriefs(lawyer)
  while (await workOnBatch(api.db, api.files, api.clock.now, log)) await Promise.resolve()

  const told = await listTold(lawyer)

  expect(told.map(({ kind, recordId, caseId }: Record<string, unknown>) => [kind, recordId, caseId]).sort()).toEqual([
    ['batch.done', batch, null],
    ['import.done', imported, null],
  ])
  expect(await listTold(colleague)).toEqual([])
  expect(await listWork(lawyer)).toHaveLength(2)
  api.clock.now = '2026-03-03T12:00:01Z'
  expect(await listWork(lawyer)).toEqual([])
})

test('a batch that is cancelled and a sheet that was thrown away are no work', async () => {
  const imported = await checkSheet(api, lawyer, 'cases', sheet)
  const batch = await askForBriefs(lawyer)
  expect(await listWork(lawyer)).toMatchObject([{ state: 'making' }, { state: 'checked', isRunning: false }])

  await api.send('DELETE', `/api/imports/${imported}`, { as: lawyer })
  await api.send('DELETE', `/api/batches/${batch}`, { as: lawyer })

  expect(await listWork(lawyer)).toEqual([])
})
