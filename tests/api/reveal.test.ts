import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { openCase, write } from '../support/cases.ts'

let api: Api
let director: Person
let lawyer: Person
let assistant: Person
let auditor: Person
let path: string

const someone = {
  name: 'Jean-Baptiste Élie Toussaint',
  role: 'victim',
  pseudonym: 'J. B.',
  identifiers: 'Passaporte: HA 123456\nCPF 123.456.789-09',
  note: 'irmã em Cascavel',
  contact: 'jean@example.org',
}

beforeAll(async () => {
  api = await openApi()
  const organisation = await newOrganisation(api.db)
  director = await newPerson(api, organisation, 'director')
  lawyer = await newPerson(api, organisation, 'lawyer')
  assistant = await newPerson(api, organisation, 'assistant')
  auditor = await newPerson(api, organisation, 'auditor')
  path = `/api/cases/${(await openCase(api, lawyer)).id}`
})

const add = (person = someone) => write(api, lawyer, 'POST', `${path}/people`, person)
const reveal = (personId: string, as = lawyer, reason: string | undefined = 'Preparar a procuração', headers = {}) =>
  api.send('POST', `${path}/people/${personId}/reveal`, { as, json: { reason }, headers })
const history = async (as: Person) => (await api.send('GET', `${path}/history`, { as })).body.items

describe('the name of a protected person', () => {
  test('is told for a reason, and the reason stays in the trail, sealed', async () => {
    const made = await add()

    const told = await reveal(made.id)

    expect(made).toMatchObject({ name: 'J. B.', note: '', identifiers: '', contact: '' })
    expect(told.body).toMatchObject({ id: made.id, name: someone.name, identifiers: someone.identifiers, note: someone.note })
    expect(told.headers.get('Cache-Control')).toBe('no-store')
    const [entry] = await history(director)
    expect(entry).toMatchObject({ action: 'person.reveal', recordId: made.id, after: { reason: 'Preparar a procuração' } })
    const { rows } = await sql<{ row: string }>`select audit::text as row from audit where record_id = ${made.id}`.execute(api.db)
    expect(rows.map(({ row }) => row).join()).not.toMatch(/procuração|Toussaint|Cascavel|123456/)
  })

  test.each([undefined, '', 'ab', '   x   ', 'x'.repeat(301)])('is not told for the reason %j', async (reason) => {
    const made = await add()
    const before = (await history(director)).length

    const refused = await api.send('POST', `${path}/people/${made.id}/reveal`, { as: lawyer, json: { reason } })

    expect(refused.body.errors).toMatchObject([{ pointer: '#/reason' }])
    expect((await history(director)).length).toBe(before)
  })

  test('is not told to who may not read names, nor from a case that one does not see', async () => {
    const made = await add()
    const stranger = await newPerson(api, await newOrganisation(api.db), 'director')
    const partner = await newPerson(api, lawyer.organisationId, 'partner')

    const told = await Promise.all([assistant, auditor, partner, stranger].map((as) => reveal(made.id, as)))

    expect(told.map(({ status }) => status)).toEqual([403, 403, 404, 404])
  })

  test('is not kept for a request that is sent again', async () => {
    const made = await add()

    const [first, again] = [
      await reveal(made.id, lawyer, 'abc', { 'Idempotency-Key': 'r1' }),
      await reveal(made.id, lawyer, 'abc', { 'Idempotency-Key': 'r1' }),
    ]

    expect([first.status, again.status]).toEqual([200, 409])
  })

  test('is covered in the history of an edit, unless the person is not protected', async () => {
    const made = await add()
    const open = await write(api, lawyer, 'POST', `${path}/people`, { name: 'Ministra Souza', role: 'authority', protected: false })

    await write(api, lawyer, 'PATCH', `${path}/people/${made.id}`, { name: 'Jean Elie', version: 1 })
    await write(api, lawyer, 'PATCH', `${path}/people/${open.id}`, { name: 'Ministra Sousa', version: 1 })

    const [ofOpen, ofMade] = await history(lawyer)
    expect(ofMade).toMatchObject({ changed: ['name'], before: { name: '•••' }, after: { name: '•••' } })
    expect(ofOpen).toMatchObject({ before: { name: 'Ministra Souza' }, after: { name: 'Ministra Sousa' } })
    expect((await history(auditor))[0]).toMatchObject({ changed: ['name'], before: null, after: null })
  })

  test('that was moved to another row does not open, and the trouble says nothing of it', async () => {
    const [one, other] = [await add(), await add({ ...someone, name: 'Marie Noël' })]
    await sql`update person set name = (select name from person where id = ${other.id}) where id = ${one.id}`.execute(api.db)
    api.mistakes.length = 0

    const answer = await reveal(one.id)

    expect(answer.status).toBe(500)
    expect(JSON.stringify([answer.body, api.mistakes])).not.toMatch(/Noël|Toussaint/)
    expect(JSON.stringify(api.mistakes)).toContain('SealError')
    api.mistakes.length = 0
    await api.send('DELETE', `${path}/people/${one.id}?version=1`, { as: lawyer })
    await sql`delete from person where id = ${one.id}`.execute(api.db)
  })
})

test('whoever writes a brief with the names before their eyes is told of in the trail, once a day', async () => {
  await add()
  const brief = await write(api, lawyer, 'POST', `${path}/briefs`, {
    template: 'iachr-petition',
    language: 'pt-BR',
    audience: 'body',
    title: 'P',
  })
  const read = (as: Person) => api.send('GET', `${path}/briefs/${brief.id}/record`, { as })
  const noted = async () => (await history(director)).filter((one: { action: string }) => one.action === 'person.read').length

  const seen = [await read(lawyer), await read(lawyer), await read(assistant)]

  expect(JSON.stringify(seen[0]?.body.people)).toContain(someone.name)
  expect(JSON.stringify(seen[2]?.body.people)).not.toContain('Toussaint')
  expect(await noted()).toBe(1)
  api.clock.now = '2026-03-03T12:00:00Z'
  await read(lawyer)
  expect(await noted()).toBe(2)
  api.clock.now = '2026-03-02T12:00:00Z'
})

describe('the search of cases', () => {
  let found: string
  const search = async (q: string, as = lawyer) =>
    (await api.send('GET', `/api/cases?${new URLSearchParams({ q, status: 'all' })}`, { as })).body.items.map(
      (one: { id: string }) => one.id,
    )

  beforeAll(async () => {
    found = (await openCase(api, lawyer, { title: 'Outro caso', visibility: 'restricted', memberIds: [] })).id
    await write(api, lawyer, 'POST', `/api/cases/${found}/people`, {
      ...someone,
      name: 'Yusra Al-Hakim Peña',
      identifiers: 'RNM: F765432-1\nPassaporte N 00998877 (Síria)\n+55 (41) 99876-5432',
    })
  })

  test.each([
    'Yusra Al-Hakim Peña',
    'yusra al hakim pena',
    'PEÑA, Yusra Al-Hakim',
    'F765432-1',
    'f7654321',
    'RNM: F765432-1',
    '00998877',
    'N 00998877',
    '+55 41 998765432',
    '(41) 99876-5432',
    '99876-5432',
  ])('finds the case of a protected person by %j', async (words) => {
    expect(await search(words)).toEqual([found])
  })

  test.each(['Yusra', 'Al-Hakim Peña', 'Yusra Peña', 'Yusra Al-Hakim Peña Lima', 'F765432', '998877', 'Síria', 'irmã em Cascavel'])(
    'finds nothing by a part, %j',
    async (words) => {
      expect(await search(words)).toEqual([])
    },
  )

  test('finds nothing for who may not read names or does not see the case', async () => {
    const advocate = await newPerson(api, lawyer.organisationId, 'advocate')

    expect(await search('Yusra Al-Hakim Peña', assistant)).toEqual([])
    expect(await search('Yusra Al-Hakim Peña', auditor)).toEqual([])
    expect(await search('Yusra Al-Hakim Peña', advocate)).toEqual([])
    expect(await search('Yusra Al-Hakim Peña', director)).toEqual([found])
  })

  test('goes with the name', async () => {
    const person = (await api.send('GET', `/api/cases/${found}/people`, { as: lawyer })).body.items[0]
    await write(api, lawyer, 'PATCH', `/api/cases/${found}/people/${person.id}`, { name: 'Yusra Haddad', version: 1 })

    expect(await search('Yusra Al-Hakim Peña')).toEqual([])
    expect(await search('haddad yusra')).toEqual([found])
    await write(api, lawyer, 'PATCH', `/api/cases/${found}/people/${person.id}`, { protected: false, version: 2 })
    expect(await search('Haddad', assistant)).toEqual([])
    expect(await search('Haddad', director)).toEqual([found])
  })
})
