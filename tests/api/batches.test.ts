import { readdirSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { workOnBatch } from '../../packages/api/src/batches/work.ts'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { openCase, write } from '../support/cases.ts'
import { unzip } from '../support/zip.ts'

let api: Api
const silent = { warn: (line: unknown) => expect(line).toBe('nothing') }

beforeAll(async () => {
  api = await openApi()
})

beforeEach(async () => {
  api.clock.now = '2026-03-02T12:00:00Z'
  await work()
})

async function newTeam() {
  const organisation = await newOrganisation(api.db)
  return { director: await newPerson(api, organisation, 'director'), lawyer: await newPerson(api, organisation, 'lawyer') }
}

const begin = (as: Person, caseId: string, more = {}) =>
  write(api, as, 'POST', `/api/cases/${caseId}/briefs`, { template: 'iachr-petition', title: 'Petição', language: 'pt-BR', ...more })

/** As many briefs as asked for, four in each case. */
async function manyBriefs(as: Person, count: number): Promise<string[]> {
  const briefs: string[] = []
  while (briefs.length < count) {
    const { id } = await openCase(api, as)
    for (let one = 0; one < 4 && briefs.length < count; one += 1) briefs.push((await begin(as, id)).id)
  }
  return briefs
}

const ask = (as: Person, briefs: string[], more = {}) => write(api, as, 'POST', '/api/batches', { briefs, gaps: 'show', ...more })
const look = async (as: Person, id: string) => (await api.send('GET', `/api/batches/${id}`, { as })).body
const mine = async (as: Person) => (await api.send('GET', '/api/batches', { as })).body.items
const step = (size?: number) => workOnBatch(api.db, api.files, api.clock.now, silent, size)
const foldersLeft = (id: string) => readdirSync(path.join(api.folder, 'blobs', 'batches')).filter((name) => name === id)

async function work() {
  while (await step());
}

async function fetchZip(as: Person, id: string) {
  const answer = await api.raw('GET', `/api/batches/${id}/zip`, { as })
  return { answer, files: answer.ok ? unzip(new Uint8Array(await answer.arrayBuffer())) : new Map<string, Buffer>() }
}

/** A brief for the State that says the name of a protected person. */
async function leakyBrief(as: Person): Promise<string> {
  const { id } = await openCase(api, as, { title: 'Caso com sigilo' })
  const person = { name: 'Amina Tomás Kiala', role: 'victim', protected: true, pseudonym: 'A. T. K.', groupLabel: 'uma família migrante' }
  await write(api, as, 'POST', `/api/cases/${id}/people`, person)
  const brief = await begin(as, id, { audience: 'state' })
  const content = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Amina Tomás Kiala chegou.' }] }] }
  await write(api, as, 'PUT', `/api/cases/${id}/briefs/${brief.id}/sections/facts`, { content, version: 0 })
  return brief.id
}

test('two hundred briefs of fifty cases come as one archive, each under a neutral name of its own', { timeout: 240_000 }, async () => {
  const { lawyer } = await newTeam()
  const asked = await ask(lawyer, await manyBriefs(lawyer, 200))
  expect(asked).toMatchObject({ state: 'making', done: 0, total: 200, made: 0, until: null })

  await work()

  expect(await look(lawyer, asked.id)).toMatchObject({ state: 'done', done: 200, made: 200, failures: [], until: '2026-03-03T12:00:00Z' })
  const { answer, files } = await fetchZip(lawyer, asked.id)
  expect(answer.headers.get('Content-Disposition')).toBe('attachment; filename="pecas-2026-03-02.zip"')
  expect(files.size).toBe(200)
  expect([...files.keys()].slice(0, 5)).toEqual([
    '2026-001-peticao-cidh.docx',
    '2026-001-peticao-cidh-2.docx',
    '2026-001-peticao-cidh-3.docx',
    '2026-001-peticao-cidh-4.docx',
    '2026-002-peticao-cidh.docx',
  ])
  for (const file of files.values()) expect(unzip(file).has('word/document.xml')).toBe(true)
})

describe('while a batch is made', () => {
  test('it tells how far it has come, and goes on where a server that died left it', async () => {
    const { lawyer } = await newTeam()
    const asked = await ask(lawyer, await manyBriefs(lawyer, 5))

    await step(2)
    expect(await mine(lawyer)).toMatchObject([{ id: asked.id, state: 'making', done: 2, total: 5, made: 2 }])
    // A server that dies between the file and its row leaves the row as it was.
    await api.db
      .updateTable('batchBrief')
      .set({ name: null, sha256: null, size: null, audience: null })
      .where('batchId', '=', asked.id)
      .where('position', '=', 1)
      .execute()
    while ((await Promise.all([step(2), step(2)])).some(Boolean));

    expect(await look(lawyer, asked.id)).toMatchObject({ state: 'done', done: 5, made: 5 })
    expect((await fetchZip(lawyer, asked.id)).files.size).toBe(5)
  })

  test('who asked cancels it, and nothing of it is kept', async () => {
    const { lawyer } = await newTeam()
    const briefs = await manyBriefs(lawyer, 5)
    const asked = await ask(lawyer, briefs)
    await step(2)
    expect(foldersLeft(asked.id)).toHaveLength(1)

    const cancelled = await api.send('DELETE', `/api/batches/${asked.id}`, { as: lawyer })
    await work()

    expect(cancelled.status).toBe(204)
    expect(await look(lawyer, asked.id)).toMatchObject({ state: 'cancelled', made: 0, failures: [] })
    expect(await mine(lawyer)).toEqual([])
    expect(foldersLeft(asked.id)).toEqual([])
    expect((await fetchZip(lawyer, asked.id)).answer.status).toBe(404)
    expect((await api.send('DELETE', `/api/batches/${asked.id}`, { as: lawyer })).status).toBe(404)
    expect(await ask(lawyer, briefs)).toMatchObject({ state: 'making' })
  })

  test('a second one waits until it is done, and a small one of somebody else does not', async () => {
    const { director, lawyer } = await newTeam()
    const briefs = await manyBriefs(lawyer, 6)
    const large = await ask(lawyer, briefs)
    expect((await api.send('POST', '/api/batches', { as: lawyer, json: { briefs } })).status).toBe(409)
    await step(2)
    api.clock.now = '2026-03-02T12:00:01Z'
    const small = await ask(director, briefs.slice(0, 1))

    api.clock.now = '2026-03-02T12:00:02Z'
    await step(2)
    await step(2)

    expect(await look(director, small.id)).toMatchObject({ state: 'done' })
    expect(await look(lawyer, large.id)).toMatchObject({ state: 'making' })
    await work()
  })
})

describe('a brief that may not be made', () => {
  test('is told with its reason, without the name, and the others are made', async () => {
    const { lawyer } = await newTeam()
    const leaky = await leakyBrief(lawyer)
    const asked = await ask(lawyer, [...(await manyBriefs(lawyer, 2)), leaky])

    await work()

    const { failures, ...batch } = await look(lawyer, asked.id)
    expect(batch).toMatchObject({ state: 'done', done: 3, made: 2 })
    expect(failures).toMatchObject([
      { brief: leaky, reference: '2026-001', title: 'Petição', reasons: [expect.stringContaining('uma família migrante')] },
    ])
    expect(JSON.stringify(failures)).not.toContain('Amina')
    expect((await fetchZip(lawyer, asked.id)).files.size).toBe(2)
  })

  test('because facts are missing, says which, in the language of the reader', async () => {
    const { lawyer } = await newTeam()
    const asked = await ask(lawyer, await manyBriefs(lawyer, 1), { gaps: 'refuse' })
    await work()

    const english = await api.send('GET', `/api/batches/${asked.id}`, { as: lawyer, headers: { 'Accept-Language': 'en' } })
    expect(english.body.failures[0].reasons).toContainEqual(expect.stringMatching(/^Missing: /))
    expect((await fetchZip(lawyer, asked.id)).answer.status).toBe(404)
  })

  test('carries names that the role may not read, and that is found out anew when the archive is fetched', async () => {
    const { lawyer } = await newTeam()
    const assistant = await newPerson(api, lawyer.organisationId, 'assistant')
    const { id } = await openCase(api, lawyer)
    const cleared = (await begin(lawyer, id, { audience: 'cleared' })).id
    const open = (await begin(lawyer, id, { audience: 'state' })).id
    const [theirs, ours] = [await ask(assistant, [cleared, open]), await ask(lawyer, [cleared, open])]
    await work()

    expect(await look(assistant, theirs.id)).toMatchObject({ made: 1, failures: [{ brief: cleared }] })
    expect(await look(lawyer, ours.id)).toMatchObject({ made: 2, failures: [] })
    await api.db.updateTable('member').set({ role: 'assistant' }).where('id', '=', lawyer.userId).execute()
    expect([...(await fetchZip(lawyer, ours.id)).files.keys()]).toEqual(['2026-001-peticao-cidh.docx'])
  })
})

describe('a case that is lost', () => {
  test('before its turn is not made, and after it is not handed out; neither is told by name', async () => {
    const { director, lawyer } = await newTeam()
    const [kept, before, after] = [await openCase(api, director), await openCase(api, director), await openCase(api, director)]
    const briefs: string[] = []
    for (const one of [kept, before, after]) briefs.push((await begin(director, one.id, { title: `Peça ${one.reference}` })).id)
    const asked = await ask(lawyer, briefs)
    const restrict = (one: { id: string; version: number }) =>
      write(api, director, 'PATCH', `/api/cases/${one.id}`, { visibility: 'restricted', version: one.version })

    await restrict(before)
    await work()
    await restrict(after)

    const seen = await look(lawyer, asked.id)
    expect(seen).toMatchObject({ state: 'done', made: 2, failures: [{ brief: briefs[1], title: null, reference: null, caseId: null }] })
    expect([...(await fetchZip(lawyer, asked.id)).files.keys()]).toEqual(['2026-001-peticao-cidh.docx'])
  })

  test('with the right to read at all takes every brief with it', async () => {
    const { lawyer } = await newTeam()
    const asked = await ask(lawyer, await manyBriefs(lawyer, 2))
    await api.db.updateTable('member').set({ suspended: true }).where('id', '=', lawyer.userId).execute()
    await work()
    await api.db.updateTable('member').set({ suspended: false }).where('id', '=', lawyer.userId).execute()

    expect(await look(lawyer, asked.id)).toMatchObject({ state: 'done', made: 0, failures: [{}, {}] })
  })
})

describe('a batch', () => {
  test('is found by nobody but who asked for it', async () => {
    const { director, lawyer } = await newTeam()
    const asked = await ask(lawyer, await manyBriefs(lawyer, 1))
    await work()

    for (const as of [director, (await newTeam()).lawyer]) {
      expect((await api.send('GET', `/api/batches/${asked.id}`, { as })).status).toBe(404)
      expect((await fetchZip(as, asked.id)).answer.status).toBe(404)
      expect((await api.send('DELETE', `/api/batches/${asked.id}`, { as })).status).toBe(404)
      expect(await mine(as)).toEqual([])
    }
    expect((await api.send('GET', '/api/batches/nobody', { as: lawyer })).status).toBe(404)
  })

  test('goes with its files after a day', async () => {
    const { lawyer } = await newTeam()
    const asked = await ask(lawyer, await manyBriefs(lawyer, 1))
    await work()
    expect(foldersLeft(asked.id)).toHaveLength(1)

    api.clock.now = '2026-03-03T12:00:00Z'
    expect((await fetchZip(lawyer, asked.id)).answer.status).toBe(404)
    await work()

    expect(foldersLeft(asked.id)).toEqual([])
    expect(await api.db.selectFrom('batch').select('id').where('id', '=', asked.id).execute()).toEqual([])
  })

  test('has five hundred briefs at most, each once', async () => {
    const { lawyer } = await newTeam()
    const [brief = ''] = await manyBriefs(lawyer, 1)

    expect(await ask(lawyer, [brief, brief])).toMatchObject({ total: 1 })
    for (const briefs of [[], Array.from({ length: 501 }, () => brief), ['no id']])
      expect((await api.send('POST', '/api/batches', { as: lawyer, json: { briefs } })).status).toBe(422)
  })

  test('leaves a line in the trail when it is asked for, made and cancelled', async () => {
    const { lawyer } = await newTeam()
    const asked = await ask(lawyer, await manyBriefs(lawyer, 2))
    await work()
    await api.send('DELETE', `/api/batches/${asked.id}`, { as: lawyer })

    const trail = await api.db.selectFrom('audit').select(['action', 'actorId']).where('recordId', '=', asked.id).orderBy('id').execute()
    expect(trail).toEqual(['ask', 'make', 'cancel'].map((verb) => ({ action: `batch.${verb}`, actorId: lawyer.userId })))
  })
})

describe('the list of all briefs', () => {
  const list = async (as: Person, query = '') => (await api.send('GET', `/api/briefs${query}`, { as })).body
  const titles = async (as: Person, query = '') => (await list(as, query)).items.map((one: { title: string }) => one.title)

  test('holds those of the cases that the reader sees, the last one worked on first', async () => {
    const { director, lawyer } = await newTeam()
    const partner = await newPerson(api, director.organisationId, 'partner')
    const auditor = await newPerson(api, director.organisationId, 'auditor')
    const open = await openCase(api, director)
    const hidden = await openCase(api, director, { visibility: 'restricted' })
    await begin(director, open.id, { title: 'Primeira' })
    await begin(director, hidden.id, { title: 'Escondida' })
    api.clock.now = '2026-03-02T12:05:00Z'
    await begin(director, open.id, { title: 'Segunda' })

    expect(await titles(lawyer)).toEqual(['Segunda', 'Primeira'])
    expect(await list(lawyer)).toMatchObject({ total: 2, next: null, items: [{ reference: open.reference, caseId: open.id }, {}] })
    expect(await titles(director)).toHaveLength(3)
    expect(await titles(partner)).toEqual([])
    expect(await titles((await newTeam()).lawyer)).toEqual([])
    expect((await api.send('GET', '/api/briefs', { as: auditor })).status).toBe(403)
  })

  test('is narrowed by words, case, state, template and language, and read page by page', async () => {
    const { lawyer } = await newTeam()
    const { id, reference } = await openCase(api, lawyer)
    const other = await openCase(api, lawyer)
    await begin(lawyer, id, { title: 'Observações sobre o mérito' })
    await begin(lawyer, id, { title: 'Petición inicial', language: 'es' })
    await begin(lawyer, other.id, { title: 'Carta', template: 'iacthr-esap' })

    expect(await titles(lawyer, '?q=merito%20observacoes')).toEqual(['Observações sobre o mérito'])
    expect(await titles(lawyer, `?q=${reference}`)).toHaveLength(2)
    expect(await titles(lawyer, '?language=es')).toEqual(['Petición inicial'])
    expect(await titles(lawyer, '?template=iacthr-esap')).toEqual(['Carta'])
    expect(await titles(lawyer, '?state=filed')).toEqual([])
    const first = await list(lawyer, '?limit=2')
    const second = await list(lawyer, `?limit=2&cursor=${first.next}`)
    expect([first.total, second.total, second.next]).toEqual([3, null, null])
    expect(new Set([...first.items, ...second.items].map((one: { id: string }) => one.id)).size).toBe(3)
    expect((await api.send('GET', '/api/briefs?cursor=forged', { as: lawyer })).status).toBe(422)
  })

  test('is asked for words in the body, where no address keeps them', async () => {
    const { lawyer } = await newTeam()
    const { id } = await openCase(api, lawyer)
    await begin(lawyer, id, { title: 'Carta a Yolanda Quispe' })
    await begin(lawyer, id, { title: 'Observações' })

    const asked = await api.send('POST', '/api/briefs/search', { as: lawyer, json: { q: 'quispe', limit: 1 } })
    const refused = await api.send('POST', '/api/briefs/search', { as: lawyer, json: { state: 'lost' } })

    expect(asked.body).toEqual(await list(lawyer, '?q=quispe&limit=1'))
    expect(asked.body.items.map((one: { title: string }) => one.title)).toEqual(['Carta a Yolanda Quispe'])
    expect(refused.body.errors).toMatchObject([{ pointer: '#/state' }])
  })
})
