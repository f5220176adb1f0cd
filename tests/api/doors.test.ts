import { beforeAll, expect, test } from 'vitest'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { addProceeding, openCase, readCase, record } from '../support/cases.ts'

let api: Api
let lawyer: Person

beforeAll(async () => {
  api = await openApi('2024-12-01T12:00:00Z')
  lawyer = await newPerson(api, await newOrganisation(api.db), 'lawyer')
})

async function doorsOf(caseId: string, as = lawyer) {
  const { status, body } = await api.send('GET', `/api/cases/${caseId}/doors`, { as })
  return { status, door: (id: string) => body.items?.find((one: { procedure: string }) => one.procedure === id) }
}

test('a case without any international proceeding says which doors are open, with what each asks', async () => {
  const { id } = await openCase(api, lawyer, { state: 'BR' })
  const writ = await addProceeding(api, lawyer, id, 'br-ms', { court: 'jfpr' })
  await record(api, lawyer, id, writ.id, 'final-decision-notified', '2024-11-14')

  const { door } = await doorsOf(id)

  expect(door('iachr-petition')).toMatchObject({
    state: 'dated',
    until: '2025-05-14',
    safe: '2025-05-13',
    forumShort: 'CIDH',
    exhaustion: 'required',
    acceptance: { from: '1992-09-25', confidence: 'VERIFIED' },
  })
  expect(door('iachr-petition').needs.length).toBeGreaterThan(2)
  expect(door('echr-individual')).toMatchObject({ state: 'shut', why: 'not-accepted', acceptance: null })
  expect(door('cerd-communication')).toMatchObject({ state: 'dated' })
})

test('the browser is told whose law the case needs: its own bodies and those whose windows may open', async () => {
  const { id } = await openCase(api, lawyer, { state: 'BR' })
  await addProceeding(api, lawyer, id, 'br-pl-camara')

  const { bodies } = await readCase(api, lawyer, id)

  expect(bodies).toEqual(expect.arrayContaining(['br-congress', 'iachr', 'ccpr']))
  expect(bodies).not.toContain('ecthr')
})

test('a case that one may not see has no doors', async () => {
  const { id } = await openCase(api, lawyer)
  const stranger = await newPerson(api, await newOrganisation(api.db), 'lawyer')

  expect((await doorsOf(id, stranger)).status).toBe(404)
})
