import { randomUUID } from 'node:crypto'
import { newAuthority } from '@travessia/shared/authorities'
import { type SeedAuthority, seed } from '@travessia/shared/library/seed'
import { beforeAll, describe, expect, test } from 'vitest'
import { getOpenCase } from '../../packages/api/src/access.ts'
import { listCited } from '../../packages/api/src/authorities/citations.ts'
import { fillLibraries } from '../../packages/api/src/authorities/seed.ts'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { addProceeding, openCase, record, write } from '../support/cases.ts'

let api: Api

beforeAll(async () => {
  api = await openApi('2026-03-02T12:00:00Z')
})

interface Team {
  director: Person
  lawyer: Person
  advocate: Person
  partner: Person
  auditor: Person
}

async function newTeam(): Promise<Team> {
  const organisation = await newOrganisation(api.db)
  const of = (role: Person['role']) => newPerson(api, organisation, role)
  return {
    director: await of('director'),
    lawyer: await of('lawyer'),
    advocate: await of('advocate'),
    partner: await of('partner'),
    auditor: await of('auditor'),
  }
}

const velez = {
  kind: 'decision',
  system: 'inter-american',
  body: 'Corte Interamericana de Derechos Humanos',
  title: 'Caso Vélez Loor Vs. Panamá',
  number: 'Serie C No. 218',
  form: 'Sentencia',
  date: '2010-11-23',
  passages: [{ at: '99', text: 'Los Estados deben respetar…', language: 'es' }],
  tags: ['detención'],
  note: 'Só para nós.',
}
const add = (as: Person, more = {}) => write(api, as, 'POST', '/api/authorities', { ...velez, ...more })
const read = async (as: Person, id: string) => (await api.send('GET', `/api/authorities/${id}`, { as })).body
const list = async (as: Person, query = '') => (await api.send('GET', `/api/authorities${query}`, { as })).body.items
const edit = (as: Person, id: string, json: object) => api.send('PATCH', `/api/authorities/${id}`, { as, json })
const trail = async (as: Person) =>
  (await api.db.selectFrom('audit').select('action').where('organisationId', '=', as.organisationId).orderBy('id').execute()).map(
    ({ action }) => action,
  )

const citation = (authority: string, at = '') => ({ type: 'citation', attrs: { authority, at } })
const text = (...content: object[]) => ({ type: 'doc', content: [{ type: 'paragraph', content }] })
const note = (...content: object[]) => ({ type: 'footnote', attrs: { content } })

/** A case with a petition and a brief for it; answers how to write a section of it. */
async function beginBrief(as: Person, title: string, fields = {}) {
  const { id: caseId } = await openCase(api, as, fields)
  const proceeding = await addProceeding(api, as, caseId)
  const path = `/api/cases/${caseId}/briefs`
  const { id } = await write(api, as, 'POST', path, { template: 'iachr-petition', proceedingId: proceeding.id, title, language: 'es' })
  const put = (section: string, content: object | null, version: number) =>
    write(api, as, 'PUT', `${path}/${id}/sections/${section}`, { content, version })
  return { caseId: String(caseId), proceeding: String(proceeding.id), id: String(id), path: `${path}/${id}`, put }
}

describe('an authority', () => {
  test('is added, read, changed and taken out again, and each leaves its trail', async () => {
    const { lawyer, advocate } = await newTeam()
    const made = await add(lawyer)
    expect(made).toMatchObject({ ...velez, shortTitle: '', precision: 'day', confidence: null, version: 1 })

    const changed = await edit(advocate, made.id, { shortTitle: 'Caso Vélez Loor', passages: [], version: 1 })
    expect(changed.body).toMatchObject({ shortTitle: 'Caso Vélez Loor', passages: [], note: velez.note, version: 2 })
    expect((await edit(advocate, made.id, { shortTitle: 'Caso Vélez Loor', version: 2 })).body.version).toBe(2)
    expect(await list(lawyer)).toMatchObject([{ id: made.id, usedIn: 0, version: 2 }])

    expect((await api.send('DELETE', `/api/authorities/${made.id}?version=2`, { as: lawyer })).status).toBe(204)
    expect((await api.send('GET', `/api/authorities/${made.id}`, { as: lawyer })).status).toBe(404)
    expect(await list(lawyer)).toEqual([])
    expect(await trail(lawyer)).toEqual(expect.arrayContaining(['authority.add', 'authority.edit', 'authority.delete']))
  })

  test('that somebody else changed meanwhile is not overwritten, and both are shown', async () => {
    const { lawyer, advocate } = await newTeam()
    const { id } = await add(lawyer)
    await edit(lawyer, id, { title: 'A', version: 1 })

    const late = await edit(advocate, id, { title: 'B', version: 1 })

    expect([late.status, late.body.code, late.body.current]).toMatchObject([409, 'stale', { title: 'A', version: 2 }])
    expect((await api.send('DELETE', `/api/authorities/${id}?version=1`, { as: advocate })).status).toBe(409)
  })

  test('whose fields do not fit is refused with the place of each', async () => {
    const { lawyer } = await newTeam()
    const wrong = { kind: 'song', title: '', date: '2010-13-01', url: 'javascript:alert(1)', passages: [{ text: '' }] }

    const { status, body } = await api.send('POST', '/api/authorities', { as: lawyer, json: { ...velez, ...wrong } })

    expect(status).toBe(422)
    expect(body.errors.map((one: { pointer: string }) => one.pointer)).toEqual(
      expect.arrayContaining(['#/kind', '#/title', '#/date', '#/url', '#/passages/0/text']),
    )
  })

  test('does not exist for another organisation', async () => {
    const [ours, theirs] = [await newTeam(), await newTeam()]
    const { id } = await add(ours.lawyer)

    expect(await list(theirs.director)).toEqual([])
    expect(await list(theirs.director, '?q=velez')).toEqual([])
    expect((await api.send('GET', `/api/authorities/${id}`, { as: theirs.director })).status).toBe(404)
    expect((await edit(theirs.director, id, { title: 'X', version: 1 })).status).toBe(404)
    expect((await api.send('DELETE', `/api/authorities/${id}?version=1`, { as: theirs.director })).status).toBe(404)
  })

  test('is read by everybody who works on cases; partners do not write, auditors and admins read nothing', async () => {
    const { lawyer, partner, auditor } = await newTeam()
    const { id } = await add(lawyer)

    expect((await read(partner, id)).title).toBe(velez.title)
    expect((await edit(partner, id, { title: 'X', version: 1 })).status).toBe(403)
    expect((await api.send('GET', '/api/authorities', { as: auditor })).status).toBe(403)
  })

  test('is narrowed by kind and system', async () => {
    const { lawyer } = await newTeam()
    await add(lawyer)
    await add(lawyer, { kind: 'norm', system: 'brazil', title: 'Lei de Migração' })

    expect(await list(lawyer, '?kind=norm')).toMatchObject([{ title: 'Lei de Migração' }])
    expect(await list(lawyer, '?system=inter-american&q=panama')).toMatchObject([{ title: velez.title }])
    expect(await list(lawyer, '?system=brazil&q=panama')).toEqual([])
  })
})

describe('what briefs cite', () => {
  test('is known wherever it stands in them, until it is written out of them', async () => {
    const { lawyer } = await newTeam()
    const [one, two, three] = [await add(lawyer), await add(lawyer, { title: 'Dois' }), await add(lawyer, { title: 'Três' })]
    const brief = await beginBrief(lawyer, 'Petição')
    const cell = { type: 'tableCell', content: [{ type: 'paragraph', content: [citation(three.id, 'art. 5')] }] }
    const table = { type: 'table', content: [{ type: 'tableRow', content: [cell] }] }

    const { version } = await brief.put('state', text(citation(one.id, '99'), note(citation(two.id))), 0)
    await brief.put('evidence', { type: 'doc', content: [table] }, 0)
    expect((await list(lawyer)).map((row: { usedIn: number }) => row.usedIn)).toEqual([1, 1, 1])

    await brief.put('state', text(citation(two.id)), version)
    expect((await read(lawyer, one.id)).usedIn).toEqual([])
    expect((await read(lawyer, two.id)).usedIn).toMatchObject([{ briefId: brief.id, briefTitle: 'Petição', briefState: 'draft' }])
  })

  test('comes back with the version that cited it', async () => {
    const { lawyer } = await newTeam()
    const { id } = await add(lawyer)
    const brief = await beginBrief(lawyer, 'Petição')
    const { version } = await brief.put('state', text(citation(id)), 0)
    const saved = await write(api, lawyer, 'POST', `${brief.path}/versions`, { name: 'antes' })
    await brief.put('state', null, version)
    expect((await read(lawyer, id)).usedIn).toEqual([])

    await write(api, lawyer, 'POST', `${brief.path}/versions/${saved.id}/restore`)

    expect((await read(lawyer, id)).usedIn).toHaveLength(1)
  })

  test('tells with what result, and of nothing in cases that the reader does not see', async () => {
    const { director, lawyer, partner } = await newTeam()
    const { id } = await add(director)
    const open = await beginBrief(director, 'Aberta')
    const hidden = await beginBrief(director, 'Restrita', { visibility: 'restricted' })
    for (const brief of [open, hidden]) await brief.put('state', text(citation(id)), 0)
    await record(api, director, open.caseId, open.proceeding, 'petition-lodged', '2025-03-03')
    await record(api, director, open.caseId, open.proceeding, 'petition-withdrawn', '2025-05-05')

    const seen = await read(lawyer, id)
    expect(seen.usedIn).toMatchObject([{ briefTitle: 'Aberta', outcome: 'closed', outcomeName: expect.stringMatching(/\p{L}/u) }])
    expect(await list(lawyer)).toMatchObject([{ usedIn: 1 }])
    expect((await read(director, id)).usedIn).toHaveLength(2)
    expect((await read(partner, id)).usedIn).toEqual([])
  })

  test('is handed to the brief without our notes, and is absent once it left the library', async () => {
    const { lawyer } = await newTeam()
    const { id } = await add(lawyer)
    const brief = await beginBrief(lawyer, 'Petição')
    const sections = [{ content: text(citation(id), citation(randomUUID()), citation('not an id')) }]
    const proof = await getOpenCase(api.db, lawyer, brief.caseId, api.clock.now)
    const [cited] = await listCited(api.db, proof, sections)
    expect(cited).toMatchObject({ id, title: velez.title, passages: velez.passages })
    expect(cited).not.toHaveProperty('note')
    await brief.put('state', text(citation(id)), 0)

    await api.send('DELETE', `/api/authorities/${id}?version=1`, { as: lawyer })

    expect(await listCited(api.db, proof, sections)).toEqual([])
    const [known] = await api.db.selectFrom('briefAuthority').select('authorityId').where('briefId', '=', brief.id).execute()
    expect(known?.authorityId).toBe(id)
  })
})

describe('what comes with the system', () => {
  const seeded = (key: string, title: string, confidence: 'VERIFIED' | 'KNOWN' = 'KNOWN'): SeedAuthority => ({
    key,
    confidence,
    kind: 'norm',
    system: 'brazil',
    body: '',
    title,
    shortTitle: '',
    number: '',
    form: 'Lei',
    date: '1997-07-22',
    precision: 'day',
    authors: '',
    container: '',
    language: 'pt',
    url: '',
    urn: '',
    ecli: '',
    passages: [],
    tags: [],
    note: '',
  })
  const edition = [seeded('refuge', 'Lei do Refúgio'), seeded('migration', 'Lei de Migração'), seeded('third', 'Terceira lei', 'VERIFIED')]
  const silent = { warn: (line: unknown) => expect(line).toBe('nothing') }
  const fill = (what: readonly SeedAuthority[] = edition) => fillLibraries(api.db, api.clock.now, silent, what)

  test('fits the shapes of the library, each under a key of its own', async () => {
    const { lawyer } = await newTeam()

    await fill(seed)

    expect(new Set(seed.map(({ key }) => key)).size).toBe(seed.length)
    expect(
      seed.flatMap((one) => newAuthority.safeParse(one).error?.issues.map(({ path }) => `${one.key} ${path.join('/')}`) ?? []),
    ).toEqual([])
    expect((await list(lawyer, '?limit=200')).length).toBe(Math.min(200, seed.length))
  })

  test('is there once, however often the system starts', async () => {
    const { lawyer } = await newTeam()

    await fill()
    await fill()

    expect((await list(lawyer)).map((one: { title: string; confidence: string }) => [one.title, one.confidence])).toEqual([
      ['Lei de Migração', 'KNOWN'],
      ['Lei do Refúgio', 'KNOWN'],
      ['Terceira lei', 'VERIFIED'],
    ])
    expect((await trail(lawyer)).filter((action) => action === 'library.fill')).toHaveLength(1)
  })

  test('stays as people edited or deleted it, and is renewed where nobody touched it', async () => {
    const { lawyer } = await newTeam()
    await fill()
    const [migration, refuge] = await list(lawyer)
    await edit(lawyer, refuge.id, { title: 'Estatuto do Refugiado', version: 1 })
    await api.send('DELETE', `/api/authorities/${migration.id}?version=1`, { as: lawyer })

    await fill([...edition.slice(0, 2), { ...seeded('third', 'Terceira lei, corrigida'), number: '3' }, seeded('fourth', 'Quarta lei')])

    expect((await list(lawyer)).map((one: { title: string; number: string }) => one.title)).toEqual([
      'Estatuto do Refugiado',
      'Quarta lei',
      'Terceira lei, corrigida',
    ])
    expect(await list(lawyer, '?q=corrigidas')).toHaveLength(1)
  })

  test('is checked once somebody says so, with a trace of who', async () => {
    const { lawyer } = await newTeam()
    await fill(edition)
    const [own, [migration]] = [await add(lawyer), await list(lawyer, '?q=migração')]

    const checked = await edit(lawyer, migration.id, { checked: true, version: migration.version })

    expect(checked.body).toMatchObject({ confidence: 'VERIFIED', version: 2 })
    expect((await edit(lawyer, own.id, { checked: true, version: 1 })).body).toMatchObject({ confidence: null, version: 1 })
  })
})

test('nothing of all this was a mistake of ours', () => {
  expect(api.mistakes).toEqual([])
})
