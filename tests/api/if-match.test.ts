import { beforeAll, expect, test } from 'vitest'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'

let api: Api
let [one, other]: Person[] = []

beforeAll(async () => {
  api = await openApi()
  const organisation = await newOrganisation(api.db)
  one = await newPerson(api, organisation, 'director')
  other = await newPerson(api, organisation, 'lawyer')
})

const add = async (path: string, json: object) => (await api.send('POST', path, { as: one, json })).body

const person = { name: 'Ana', role: 'victim', protected: false }

test('of a hundred pairs who edit the same record at once, one is answered 200 and one 409, with the version that stands', {
  timeout: 120_000,
}, async () => {
  const { id: caseId } = await add('/api/cases', { title: 'Caso' })
  for (let pair = 0; pair < 100; pair++) {
    const [noun, field, made] = pair % 2 === 0 ? ['people', 'note', person] : ['annexes', 'title', { title: 'Laudo' }]
    const { id } = await add(`/api/cases/${caseId}/${noun}`, made)
    const headers = { 'If-Match': '"1"' }
    const edits = [one, other].map((as, at) =>
      api.send('PATCH', `/api/cases/${caseId}/${noun}/${id}`, { as, headers, json: { [field]: `Texto ${at}` } }),
    )
    const answers = (await Promise.all(edits)).toSorted((a, b) => a.status - b.status)

    expect(answers.map(({ status }) => status)).toEqual([200, 409])
    expect([answers[0]?.headers.get('ETag'), answers[0]?.body.version]).toEqual(['"2"', 2])
    expect(answers[1]?.body.current).toMatchObject({ version: 2, [field]: answers[0]?.body[field] })
  }
  expect(api.mistakes).toEqual([])
})

test('the version of a record is its ETag when it is read, made and edited', async () => {
  const made = await api.send('POST', '/api/cases', { as: one, json: { title: 'Caso' } })
  const address = `/api/cases/${made.body.id}`
  const read = await api.send('GET', address, { as: one })
  const edited = await api.send('PATCH', address, {
    as: one,
    json: { title: 'Outro' },
    headers: { 'If-Match': `W/${read.headers.get('ETag')}` },
  })
  const list = await api.send('GET', '/api/cases', { as: one })

  expect([made, read, edited, list].map((answer) => answer.headers.get('ETag'))).toEqual(['"1"', '"1"', '"2"', null])
  expect(edited.status).toBe(200)
})

test('a deletion takes the header in place of the version in its address', async () => {
  const { id } = await add('/api/cases', { title: 'Caso' })
  const { id: annex } = await add(`/api/cases/${id}/annexes`, { title: 'Laudo' })
  const remove = (version: string) => api.send('DELETE', `/api/cases/${id}/annexes/${annex}`, { as: one, headers: { 'If-Match': version } })

  expect([(await remove('"7"')).status, (await remove('"1"')).status]).toEqual([409, 204])
})

test.each([
  ['"1", "2"', {}, '#If-Match'],
  ['*', {}, '#If-Match'],
  ['"x"', {}, '#If-Match'],
  ['"2"', { version: 1 }, '#If-Match'],
  [undefined, {}, '#/version'],
])('If-Match: %s with %j is refused and points at %s', async (header, version, pointer) => {
  const { id } = await add('/api/cases', { title: 'Caso' })
  const answer = await api.send('PATCH', `/api/cases/${id}`, {
    as: one,
    json: { title: 'Outro', ...version },
    headers: header === undefined ? {} : { 'If-Match': header },
  })

  expect(answer.status).toBe(422)
  expect(answer.body.errors.map((field: { pointer: string }) => field.pointer)).toEqual([pointer])
})
