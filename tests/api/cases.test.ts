import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { addProceeding, openCase, readCase, record, write } from '../support/cases.ts'

const why = { 'X-Reason': 'Aberto por engano' }

let api: Api
let director: Person
let lawyer: Person
let advocate: Person
let auditor: Person

beforeAll(async () => {
  api = await openApi('2026-03-02T12:00:00Z')
})

beforeEach(async () => {
  const organisation = await newOrganisation(api.db)
  director = await newPerson(api, organisation, 'director')
  lawyer = await newPerson(api, organisation, 'lawyer')
  advocate = await newPerson(api, organisation, 'advocate')
  auditor = await newPerson(api, organisation, 'auditor')
})

async function list(as: Person, query = '') {
  const { status, body } = await api.send('GET', `/api/cases?${query}`, { as })
  expect(status, JSON.stringify(body)).toBe(200)
  return body
}

const titles = (page: { items: { title: string }[] }) => page.items.map((row) => row.title)

describe('a case', () => {
  test('takes the next reference of its organisation, also when two are opened at once', async () => {
    const opened = await Promise.all([1, 2, 3, 4].map((number) => openCase(api, lawyer, { title: `Caso ${number}` })))

    expect(opened.map((one) => one.reference).toSorted()).toEqual(['2026-001', '2026-002', '2026-003', '2026-004'])
  })

  test('keeps what an edit does not name', async () => {
    const made = await openCase(api, lawyer, { summary: 'Expulsão coletiva', axes: ['health'], territory: 'Foz do Iguaçu' })

    const after = await write(api, lawyer, 'PATCH', `/api/cases/${made.id}`, { title: 'Novo título', version: 1 })

    expect(after).toMatchObject({
      title: 'Novo título',
      summary: 'Expulsão coletiva',
      axes: ['health'],
      territory: 'Foz do Iguaçu',
      version: 2,
    })
  })

  test('that two people edit tells the second what stands now', async () => {
    const made = await openCase(api, lawyer)
    const both = await Promise.all(
      [lawyer, advocate].map((as, at) => api.send('PATCH', `/api/cases/${made.id}`, { as, json: { title: `Título ${at}`, version: 1 } })),
    )

    const [first, second] = both.toSorted((a, b) => a.status - b.status)
    expect([first?.status, second?.status]).toEqual([200, 409])
    expect(second?.body.current).toMatchObject({ title: first?.body.title, version: 2 })
  })

  test('that is saved without a change stays as it was and leaves no trace', async () => {
    const made = await openCase(api, lawyer)

    await write(api, lawyer, 'PATCH', `/api/cases/${made.id}`, { title: made.title, version: 1 })

    expect((await readCase(api, lawyer, made.id)).version).toBe(1)
    expect((await api.send('GET', `/api/cases/${made.id}/history`, { as: lawyer })).body.items).toHaveLength(1)
  })

  test('comes in one answer with all that is in it', async () => {
    const { id } = await openCase(api, lawyer)
    const petition = await addProceeding(api, lawyer, id)
    await record(api, lawyer, id, petition.id, 'petition-lodged', '2026-02-02')

    expect(await readCase(api, lawyer, id)).toMatchObject({
      proceedings: [{ id: petition.id, stage: 'initial_review', next: expect.any(Array), silences: [], warnings: [] }],
      events: [{ kind: 'petition-lodged' }],
      deadlines: expect.any(Array),
      people: [],
      annexes: [],
      briefs: [],
      members: [{ id: lawyer.userId }],
    })
  })

  test('is deleted by a director, with the version that they saw; its trail stays', async () => {
    const { id } = await openCase(api, lawyer)

    expect((await api.send('DELETE', `/api/cases/${id}?version=1`, { as: lawyer, headers: why })).status).toBe(403)
    expect((await api.send('DELETE', `/api/cases/${id}?version=2`, { as: director, headers: why })).status).toBe(409)
    expect((await api.send('DELETE', `/api/cases/${id}`, { as: director, headers: why })).body.errors).toMatchObject([
      { pointer: '#?version' },
    ])
    expect((await api.send('DELETE', `/api/cases/${id}?version=1`, { as: director, headers: why })).status).toBe(204)
    expect((await api.send('GET', `/api/cases/${id}`, { as: director })).status).toBe(404)
    expect(await api.db.selectFrom('audit').select('action').where('caseId', '=', id).orderBy('id').execute()).toMatchObject([
      { action: 'case.create' },
      { action: 'case.discard' },
    ])
  })

  test('that is closed has no next date, and has it again when it is reopened', async () => {
    const { id } = await openCase(api, lawyer)
    const writ = await addProceeding(api, lawyer, id, 'br-ms', { court: 'jfpr' })
    await record(api, lawyer, id, writ.id, 'final-decision-notified', '2026-01-14')

    const closed = await write(api, lawyer, 'PATCH', `/api/cases/${id}`, { closedOn: '2026-03-01', version: 1 })
    expect([closed.nextDue, titles(await list(lawyer)), titles(await list(lawyer, 'status=closed'))]).toEqual([null, [], [closed.title]])
    const reopened = await write(api, lawyer, 'PATCH', `/api/cases/${id}`, { closedOn: null, version: 2 })
    expect(reopened.nextDue).toBe('2026-07-14')
  })

  test.each([
    ['a title of spaces', { title: '   ' }, '#/title', 'empty'],
    ['a title that is too long', { title: 'x'.repeat(201) }, '#/title', 'long'],
    ['a front that does not exist', { fronts: ['war'] }, '#/fronts/0', 'choice'],
    ['a lead of nowhere', { leadId: '00000000-0000-4000-8000-000000000000' }, '#/leadId', 'unknown'],
    ['a State that is none', { state: 'Brasil' }, '#/state', 'format'],
  ])('is not opened with %s', async (_, fields, pointer, code) => {
    const { status, body } = await api.send('POST', '/api/cases', { as: lawyer, json: { title: 'Caso', ...fields } })

    expect([status, body.errors]).toMatchObject([422, [{ pointer, code }]])
    expect((await list(lawyer)).items).toEqual([])
    expect((await openCase(api, lawyer)).reference).toBe('2026-001')
  })

  test('is not closed on a day that has not come, nor shared with somebody of nowhere', async () => {
    const { id } = await openCase(api, lawyer)
    const edit = (json: object) => api.send('PATCH', `/api/cases/${id}`, { as: lawyer, json: { version: 1, ...json } })

    expect((await edit({ closedOn: '2026-03-04' })).body.errors).toMatchObject([{ pointer: '#/closedOn', code: 'future' }])
    expect((await edit({ memberIds: [advocate.userId, auditor.userId] })).body.errors).toMatchObject([
      { pointer: '#/memberIds/1', code: 'unknown' },
    ])
  })
})

describe('the list', () => {
  test('pages by key in every order, each case once, and those without a date last', async () => {
    for (const [at, title] of ['Água', 'abelha', 'Zebra', 'bola', 'Ébano', 'casa'].entries()) {
      const { id } = await openCase(api, lawyer, { title })
      if (at % 2) continue
      const writ = await addProceeding(api, lawyer, id, 'br-ms', { court: 'jfpr' })
      await record(api, lawyer, id, writ.id, 'final-decision-notified', `2026-01-${20 - at}`)
    }

    const walk = async (sort: string) => {
      const seen: string[] = []
      let cursor = ''
      for (;;) {
        const page = await list(lawyer, `sort=${sort}&limit=2${cursor}`)
        seen.push(...titles(page))
        if (!page.next) return seen
        cursor = `&cursor=${page.next}`
      }
    }
    expect(await walk('title')).toEqual(['abelha', 'Água', 'bola', 'casa', 'Ébano', 'Zebra'])
    expect((await walk('next')).slice(0, 3)).toEqual(['Ébano', 'Zebra', 'Água'])
    expect((await walk('next')).toSorted()).toEqual((await walk('title')).toSorted())
    expect((await walk('updated')).toSorted()).toEqual((await walk('title')).toSorted())
  })

  test('is asked for words in the body, where no address keeps them: page by page the same, and nothing is written', async () => {
    for (const title of ['Família Quispe', 'Irmãos Quispe', 'Outro']) await openCase(api, lawyer, { title })
    const ask = (json: object, as = lawyer, headers = {}) => api.send('POST', '/api/cases/search', { as, json, headers })
    const count = async () =>
      (await sql<{ rows: number }>`select (select count(*) from audit) + (select count(*) from idempotency) as rows`.execute(api.db)).rows
    const before = await count()

    const first = (await ask({ q: 'quispe', sort: 'title', limit: 1 }, lawyer, { 'Idempotency-Key': 'one' })).body
    const second = (await ask({ q: 'quispe', sort: 'title', limit: 1, cursor: first.next })).body

    expect([titles(first), titles(second), second.next]).toEqual([['Família Quispe'], ['Irmãos Quispe'], null])
    expect(await list(lawyer, 'q=quispe&sort=title&limit=1')).toEqual(first)
    expect((await ask({ q: 'quispe' }, auditor)).body.items).toEqual([])
    expect((await ask({ sort: 'size' })).body.errors).toMatchObject([{ pointer: '#/sort' }])
    await api.send('POST', `/api/users/${advocate.userId}/view-as`, { as: director })
    const looking = await ask({ q: 'quispe' }, director, { 'Travessia-View-As': advocate.userId })
    expect([looking.status, looking.body.items.length]).toEqual([200, 2])
    expect(Number((await count())[0]?.rows) - Number(before[0]?.rows)).toBe(1)
  })

  test('refuses a position that it did not give', async () => {
    for (const cursor of [
      'x',
      'bnVsbA',
      Buffer.from('["next","1999-99-99","00000000-0000-4000-8000-000000000000"]').toString('base64url'),
    ]) {
      const { status } = await api.send('GET', `/api/cases?cursor=${cursor}`, { as: lawyer })
      expect(status).toBe(422)
    }
  })

  test.each([
    ['violacao', true],
    ['VIOLAÇÕES', true],
    ['violações coletivas', true],
    ['expulsão haitianos', true],
    ['5001234-56.2024.4.04.7000', true],
    ['50012345620244047000', true],
    ['5001234 56', true],
    ['2026-001', true],
    ['2026001', true],
    ['fa', true],
    ['zx', false],
    ['100%', false],
    ['_', false],
    ['peixe', false],
    ['violação peixe', false],
  ])('finds by “%s”: %s', async (query, isFound) => {
    const { id } = await openCase(api, lawyer, {
      title: 'Violação coletiva',
      summary: 'A expulsão de famílias; haitiano.',
      tags: ['fronteira'],
    })
    await openCase(api, lawyer, { title: 'Outro' })
    await addProceeding(api, lawyer, id, 'br-ms', { court: 'jfpr', number: '5001234-56.2024.4.04.7000' })

    expect(titles(await list(lawyer, `q=${encodeURIComponent(query)}`))).toEqual(isFound ? ['Violação coletiva'] : [])
  })

  test('finds a protected person by the pseudonym and never by the name', async () => {
    const { id } = await openCase(api, lawyer)
    await write(api, lawyer, 'POST', `/api/cases/${id}/people`, { name: 'Jean Baptiste', role: 'victim', pseudonym: 'Beija-flor' })
    await write(api, lawyer, 'POST', `/api/cases/${id}/people`, { name: 'Ministro Fulano', role: 'authority', protected: false })

    expect((await list(lawyer, 'q=baptiste')).items).toEqual([])
    expect((await list(lawyer, 'q=beija-flor')).items).toHaveLength(1)
    expect((await list(lawyer, 'q=fulano')).items).toHaveLength(1)
  })

  test('filters by forum, stage, status and front', async () => {
    const { id } = await openCase(api, lawyer, { title: 'Petição', fronts: ['advocacy', 'policy'] })
    const petition = await addProceeding(api, lawyer, id)
    await record(api, lawyer, id, petition.id, 'petition-lodged', '2026-02-02')
    await openCase(api, lawyer, { title: 'Curso', fronts: ['course'] })

    const found = async (query: string) => titles(await list(lawyer, query))
    expect(await found('forum=iachr')).toEqual(['Petição'])
    expect(await found('forum=iachr&stage=initial_review')).toEqual(['Petição'])
    expect(await found('stage=merits')).toEqual([])
    expect(await found('front=course')).toEqual(['Curso'])
    expect(await found('front=policy&status=all')).toEqual(['Petição'])
    expect((await api.send('GET', '/api/cases?sort=size', { as: lawyer })).status).toBe(422)
  })
})

describe('who sees what', () => {
  test('a restricted case exists for its members, its lead and directors', async () => {
    const { id } = await openCase(api, advocate, { title: 'Secreto', visibility: 'restricted' })

    expect([titles(await list(director)), titles(await list(advocate)), titles(await list(lawyer))]).toEqual([['Secreto'], ['Secreto'], []])
    await write(api, director, 'PATCH', `/api/cases/${id}`, { leadId: lawyer.userId, version: 1 })
    expect(titles(await list(lawyer))).toEqual(['Secreto'])
  })

  test('a partner sees what is shared with them, until the sharing ends', async () => {
    const partner = await newPerson(api, lawyer.organisationId, 'partner')
    const { id } = await openCase(api, lawyer, { title: 'Compartilhado' })
    await openCase(api, lawyer, { title: 'Interno' })
    await write(api, lawyer, 'PATCH', `/api/cases/${id}`, { memberIds: [lawyer.userId, partner.userId], version: 1 })

    expect(titles(await list(partner))).toEqual(['Compartilhado'])
    await api.db.updateTable('caseMember').set({ until: '2026-03-01' }).where('memberId', '=', partner.userId).execute()
    expect(titles(await list(partner))).toEqual([])
    expect((await api.send('GET', `/api/cases/${id}`, { as: partner })).status).toBe(404)
  })

  test('sharing is for those who may share', async () => {
    const { id } = await openCase(api, advocate)
    const edit = (as: Person, json: object) => api.send('PATCH', `/api/cases/${id}`, { as, json: { version: 1, ...json } })

    expect((await edit(advocate, { memberIds: [advocate.userId, lawyer.userId] })).status).toBe(403)
    expect((await edit(advocate, { visibility: 'restricted' })).status).toBe(403)
    expect((await edit(lawyer, { visibility: 'restricted', memberIds: [advocate.userId, lawyer.userId] })).status).toBe(200)
  })

  test('an auditor reads the register: no title, no names, no numbers, and finds nothing by them', async () => {
    const { id } = await openCase(api, lawyer, { title: 'Família Baptiste', visibility: 'restricted', leadId: lawyer.userId })
    await addProceeding(api, lawyer, id, 'br-ms', { court: 'jfpr', number: '5001234-56.2024.4.04.7000' })

    const { items } = await list(auditor, 'sort=title')
    expect(items).toMatchObject([{ reference: '2026-001', title: '', leadName: null, proceedings: [{ procedure: 'br-ms', number: '' }] }])
    expect(JSON.stringify(items)).not.toMatch(/Baptiste|5001234/)
    expect([(await list(auditor, 'q=baptiste')).items, (await list(auditor, 'q=5001234')).items]).toEqual([[], []])
    expect((await list(auditor, 'q=2026-001')).items).toHaveLength(1)
    expect((await api.send('GET', `/api/cases/${id}`, { as: auditor })).status).toBe(403)
  })

  test('the history tells who did what, newest first; the auditor reads it without what was written', async () => {
    const { id } = await openCase(api, lawyer, { title: 'Família Baptiste' })
    await write(api, lawyer, 'POST', `/api/cases/${id}/people`, { name: 'Jean Baptiste', role: 'victim', pseudonym: 'B.' })
    await write(api, lawyer, 'PATCH', `/api/cases/${id}`, { territory: 'Foz', version: 1 })

    const first = await api.send('GET', `/api/cases/${id}/history?limit=2`, { as: director })
    const second = await api.send('GET', `/api/cases/${id}/history?limit=2&cursor=${first.body.next}`, { as: director })
    expect([...first.body.items, ...second.body.items].map((row) => row.action)).toEqual(['case.edit', 'person.add', 'case.create'])
    expect(first.body.items[0]).toMatchObject({ changed: ['territory'], before: { territory: '' }, after: { territory: 'Foz' } })
    const told = await api.send('GET', `/api/cases/${id}/history`, { as: auditor })
    expect(told.body.items).toMatchObject([{ action: 'case.edit', changed: ['territory'], after: null }, {}, {}])
    expect(JSON.stringify(told.body)).not.toContain('Baptiste')
  })
})
