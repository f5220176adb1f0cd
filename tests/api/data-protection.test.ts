import { beforeAll, describe, expect, test } from 'vitest'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { openCase, write } from '../support/cases.ts'

let api: Api
let director: Person
let lawyer: Person
let assistant: Person

beforeAll(async () => {
  api = await openApi('2026-03-02T12:00:00Z')
  const organisation = await newOrganisation(api.db)
  director = await newPerson(api, organisation, 'director')
  lawyer = await newPerson(api, organisation, 'lawyer')
  assistant = await newPerson(api, organisation, 'assistant')
})

const amina = { name: 'Amina Kiala', role: 'victim', pseudonym: 'Mulher A', identifiers: 'N1234567' }

async function openWithPerson(fields: object = {}) {
  const { id } = await openCase(api, lawyer)
  const person = await write(api, lawyer, 'POST', `/api/cases/${id}/people`, { ...amina, ...fields })
  return { id, person, path: `/api/cases/${id}` }
}

const consent = (personId: string, more: object = {}) => ({
  personId,
  purposes: ['litigation', 'state'],
  audiences: ['body', 'state'],
  textVersion: '2026-11',
  language: 'es',
  givenOn: '2026-03-01',
  way: 'signed',
  note: 'Assinado na sede; intérprete: Joana.',
  ...more,
})

describe('what a person allows', () => {
  test('is kept a purpose at a time, with its text, day, way and proof, and is in the trail', async () => {
    const { id, person, path } = await openWithPerson()
    const annex = await write(api, lawyer, 'POST', `${path}/annexes`, { title: 'Termo assinado' })

    const { items } = await write(api, assistant, 'POST', `${path}/consents`, consent(person.id, { annexId: annex.id }))

    expect(items).toMatchObject([
      { purpose: 'litigation', audiences: ['body'], textVersion: '2026-11', language: 'es', annexId: annex.id, withdrawnOn: null },
      { purpose: 'state', audiences: ['state'], givenOn: '2026-03-01', way: 'signed', givenBy: 'self' },
    ])
    const trail = await api.db
      .selectFrom('audit')
      .select(['action', 'after'])
      .where('caseId', '=', id)
      .where('action', 'like', 'consent%')
      .execute()
    expect(trail).toHaveLength(2)
    expect(JSON.stringify(trail)).not.toContain('Joana')
  })

  test('needs a proof or a reason why there is none, a text that exists, and a day that has come', async () => {
    const { person, path } = await openWithPerson()
    const send = async (more: object) =>
      (await api.send('POST', `${path}/consents`, { as: lawyer, json: consent(person.id, more) })).body.errors[0]

    expect(await send({ note: '' })).toMatchObject({ pointer: '#/note', code: 'proof' })
    expect(await send({ textVersion: '1999-01' })).toMatchObject({ pointer: '#/textVersion', code: 'unknown' })
    expect(await send({ givenOn: '2026-03-03' })).toMatchObject({ pointer: '#/givenOn', code: 'future' })
  })

  test('is taken back once, from a day on, and stays as the proof of what was done before', async () => {
    const { person, path } = await openWithPerson()
    const { items } = await write(api, lawyer, 'POST', `${path}/consents`, consent(person.id))
    const address = `${path}/consents/${items[0].id}/withdrawal`

    const taken = await write(api, assistant, 'POST', address, { on: '2026-03-02', version: 1 })

    expect(taken).toMatchObject({ withdrawnOn: '2026-03-02', version: 2 })
    expect((await api.send('POST', address, { as: lawyer, json: { on: '2026-03-02', version: 1 } })).status).toBe(409)
    expect((await api.send('POST', address, { as: lawyer, json: { on: '2026-03-02', version: 2 } })).status).toBe(409)
    expect((await api.send('GET', `${path}/consents`, { as: lawyer })).body.items).toHaveLength(2)
  })

  test('is noted in confidence: the note lies sealed, and an assistant does not read it', async () => {
    const { id, person, path } = await openWithPerson()
    await write(api, lawyer, 'POST', `${path}/consents`, consent(person.id))

    const stored = await api.db.selectFrom('consent').select('note').where('caseId', '=', id).execute()
    expect(JSON.stringify(stored)).not.toContain('Joana')
    expect((await api.send('GET', `${path}/consents`, { as: lawyer })).body.items[0].note).toContain('Joana')
    expect((await api.send('GET', `${path}/consents`, { as: assistant })).body.items[0].note).toBe('')
  })

  test('is printed to be signed, in the language of the person, and does not say who a protected person is', async () => {
    const { person, path } = await openWithPerson()

    for (const [language, words] of [
      ['pt-BR', 'Marque o que você permite'],
      ['es', 'Marque lo que permite'],
      ['en', 'Mark what you allow'],
    ]) {
      const answer = await api.raw('GET', `${path}/consents/form/${person.id}?language=${language}`, { as: lawyer })
      const text = await readDocx(answer)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('Content-Disposition')).not.toMatch(/Amina|Kiala|Mulher/)
      expect(text).toContain(words)
      expect(text).not.toMatch(/Amina|Kiala/)
    }
  })
})

describe('a brief for the State', () => {
  test('says who of its people did not allow it, and who no longer does; one for the house asks nobody', async () => {
    const { person, path } = await openWithPerson()
    await write(api, lawyer, 'POST', `${path}/people`, { name: 'Advogada Lima', role: 'representative', protected: false })
    const begin = (audience: string) =>
      write(api, lawyer, 'POST', `${path}/briefs`, { template: 'iachr-petition', title: 'Petição', language: 'pt-BR', audience })
    const look = async (briefId: string) =>
      (await api.send('GET', `${path}/briefs/${briefId}/preflight`, { as: lawyer })).body.items
        .filter((one: { check: string }) => one.check === 'consent')
        .map((one: { level: string; text: { en: string } }) => [one.level, one.text.en])
    const brief = await begin('state')

    expect(await look(brief.id)).toEqual([['warns', 'Consent is missing for “Make the case known to the State”: Mulher A.']])
    const { items } = await write(api, lawyer, 'POST', `${path}/consents`, consent(person.id))
    expect(await look(brief.id)).toEqual([['ok', 'The people of whom the brief tells allowed this use.']])
    await write(api, lawyer, 'POST', `${path}/consents/${items[1].id}/withdrawal`, { on: '2026-03-02', version: 1 })
    expect(await look(brief.id)).toEqual([['warns', 'Consent was withdrawn for “Make the case known to the State”: Mulher A.']])
    expect(await look((await begin('internal')).id)).toEqual([])
  })
})

describe('what a person asks for', () => {
  test('is due in fifteen days for the full declaration, at once in short, and a refusal says why', async () => {
    const { person, path } = await openWithPerson()
    const ask = (more: object) =>
      write(api, assistant, 'POST', `${path}/subject-requests`, { personId: person.id, receivedOn: '2026-02-27', ...more })

    expect(await ask({ kind: 'access' })).toMatchObject({ dueOn: '2026-03-14', atOnce: false, state: 'open', personName: 'Mulher A' })
    expect(await ask({ kind: 'access', form: 'simplified' })).toMatchObject({ dueOn: '2026-02-27', atOnce: true })
    const deletion = await ask({ kind: 'deletion', note: 'Por telefone.' })

    const address = `${path}/subject-requests/${deletion.id}/answer`
    const refusal = { state: 'refused', answeredOn: '2026-03-02', version: 1 }
    expect((await api.send('POST', address, { as: lawyer, json: refusal })).body.errors[0]).toMatchObject({
      pointer: '#/answer',
      code: 'required',
    })
    expect((await api.send('POST', address, { as: assistant, json: { ...refusal, answer: 'X' } })).status).toBe(403)
    expect(await write(api, lawyer, 'POST', address, { ...refusal, answer: 'O processo corre (art. 7º, VI).' })).toMatchObject({
      state: 'refused',
    })
    expect((await api.send('POST', address, { as: lawyer, json: { ...refusal, answer: 'X', version: 2 } })).status).toBe(409)
  })

  test('stands on one list for all cases that the reader sees, and on no other', async () => {
    const { id, person, path } = await openWithPerson()
    await write(api, lawyer, 'POST', `${path}/subject-requests`, { personId: person.id, kind: 'access', receivedOn: '2026-03-02' })
    const stranger = await newPerson(api, await newOrganisation(api.db), 'director')

    const list = async (as: Person) =>
      (await api.send('GET', '/api/subject-requests', { as })).body.items.filter((one: { caseId: string }) => one.caseId === id)
    expect(await list(assistant)).toHaveLength(1)
    expect(await list(stranger)).toHaveLength(0)
    await api.db.updateTable('case').set({ visibility: 'restricted' }).where('id', '=', id).execute()
    expect(await list(assistant)).toHaveLength(0)
    expect(await list(director)).toHaveLength(1)
  })
})

describe('erasing a person', () => {
  const erase = { grounds: ['proceedings'], reason: 'Pedido da pessoa, por escrito.', version: 1 }

  /** A case that tells of the person wherever it can. */
  async function tellOf() {
    const { id, person, path } = await openWithPerson({ note: 'Veio de Luanda com a irmã.', nationality: 'AO' })
    await write(api, lawyer, 'PATCH', path, { summary: 'Amina Kiala foi detida na fronteira.', version: 1 })
    await write(api, lawyer, 'POST', `${path}/events`, {
      kind: 'fact',
      on: '2025-05-01',
      title: 'Detenção de KIALA, Amina',
      note: 'Passaporte N1234567 retido.',
    })
    await write(api, lawyer, 'POST', `${path}/annexes`, { title: 'Passaporte de Amina Kiala' })
    await write(api, lawyer, 'POST', `${path}/tasks`, { title: 'Ligar para Amina Kiala' })
    await write(api, lawyer, 'POST', `${path}/consents`, consent(person.id))
    const brief = await write(api, lawyer, 'POST', `${path}/briefs`, {
      template: 'iachr-petition',
      title: 'Petição',
      language: 'pt-BR',
      audience: 'state',
    })
    const content = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'A senhora Amina Kiala narra.' }] }] }
    await write(api, lawyer, 'PUT', `${path}/briefs/${brief.id}/sections/facts`, { content, version: 0 })
    await write(api, lawyer, 'POST', `${path}/briefs/${brief.id}/versions`, { name: 'Com Amina Kiala' })
    return { id, person, path, brief }
  }

  test('first says what would go, what would be replaced, what stays and why, and changes nothing', async () => {
    const { person, path } = await tellOf()

    const { status, body } = await api.send('GET', `${path}/erasures/${person.id}`, { as: director })

    expect(status).toBe(200)
    const told = Object.fromEntries(
      body.effects.map((one: { place: string; effect: string; count: number; ground: string | null }) => [
        `${one.place} ${one.effect}`,
        [one.count, one.ground],
      ]),
    )
    expect(told).toMatchObject({
      'record goes': [1, null],
      'nationality stays': [1, 'anonymised'],
      'consents stays': [2, 'proof'],
      'case replaced': [1, null],
      'events replaced': [1, null],
      'annexes replaced': [1, null],
      'tasks replaced': [1, null],
      'briefs replaced': [1, null],
      'versions replaced': [1, null],
      'trail goes': [1, null],
    })
    expect((await api.send('GET', path, { as: lawyer })).body.summary).toContain('Amina Kiala')
    for (const as of [lawyer, assistant]) expect((await api.send('GET', `${path}/erasures/${person.id}`, { as })).status).toBe(403)
  })

  test('leaves a pseudonym in a case that is whole, no name anywhere in it, and a trail that still verifies', async () => {
    const { id, person, path } = await tellOf()
    const historyOf = async () => JSON.stringify((await api.send('GET', `${path}/history?limit=200`, { as: director })).body.items)
    expect(await historyOf()).toContain('Amina Kiala')

    const erased = await write(api, director, 'POST', `${path}/erasures/${person.id}`, { ...erase, nationality: true })

    expect(erased).toMatchObject({ name: 'Mulher A', pseudonym: 'Mulher A', nationality: null, initials: '' })
    const reveal = await write(api, director, 'POST', `${path}/people/${person.id}/reveal`, { reason: 'Conferir' })
    expect(reveal).toMatchObject({ name: 'Mulher A', identifiers: '', note: '', contact: '' })
    const file = JSON.stringify((await api.send('GET', path, { as: director })).body)
    expect(file).not.toMatch(/Amina|Kiala|KIALA|N1234567/)
    expect(file).toContain('Mulher A foi detida na fronteira.')
    expect(file).toContain('Passaporte ••• retido.')
    const stored = await everythingOf(id)
    expect(stored).not.toMatch(/Amina|Kiala|KIALA|N1234567/)
    const found = await personEntries(id)
    expect(found).not.toMatch(/Amina|Luanda/)
    const { checkTrail } = await import('../../packages/api/src/trail/check.ts')
    const scope = { organisationId: director.organisationId, userId: director.userId, role: 'director', today: '2026-03-02' } as const
    expect((await checkTrail(api.db.as(scope), [])).findings).toEqual([])
    expect((await api.send('GET', `${path}/erasures`, { as: lawyer })).body.items).toMatchObject([
      { personId: person.id, grounds: ['proceedings'] },
    ])
    expect(
      (await api.send('GET', `/api/cases?q=${encodeURIComponent('Amina Kiala')}`, { as: director })).body.items.map(
        (one: { id: string }) => one.id,
      ),
    ).not.toContain(id)
  })

  test('leaves what was filed as it went out', async () => {
    const { id, person, path, brief } = await tellOf()
    const { insertVersion } = await import('../../packages/api/src/briefs/versions.ts')
    const { readWholeCaseFile } = await import('../../packages/api/src/briefs/case-file.ts')
    const { getOpenCase } = await import('../../packages/api/src/access.ts')
    const proof = await getOpenCase(api.db, director, id, api.clock.now)
    const frozen = await readWholeCaseFile(api.db, proof, brief.id, api.clock.now)
    await api.db.transaction().execute((tx) => insertVersion(tx, proof, brief.id, 'Protocolada', frozen, director.userId, api.clock.now))
    await api.db.updateTable('brief').set({ state: 'filed' }).where('id', '=', brief.id).execute()

    await write(api, director, 'POST', `${path}/erasures/${person.id}`, erase)

    const filed = await readWholeCaseFile(api.db, proof, brief.id, api.clock.now)
    expect(filed.people[0]?.name).toBe('Amina Kiala')
    const sections = JSON.stringify(filed.brief.sections)
    expect(sections).toContain('Amina Kiala')
    const { items } = (await api.send('GET', `${path}/briefs/${brief.id}/versions`, { as: director })).body
    expect(items.map((one: { name: string }) => one.name)).toEqual(['Protocolada', 'Com Mulher A'])
  })

  test('happens once, on a ground, for a reason, and not to what somebody else has just changed', async () => {
    const { person, path } = await tellOf()
    const send = (json: object) => api.send('POST', `${path}/erasures/${person.id}`, { as: director, json })

    expect((await send({ ...erase, grounds: [] })).body.errors[0]).toMatchObject({ pointer: '#/grounds' })
    expect((await send({ ...erase, reason: ' ' })).body.errors[0]).toMatchObject({ pointer: '#/reason' })
    expect((await send({ ...erase, version: 7 })).status).toBe(409)
    expect((await send({ ...erase, pseudonym: 'Pessoa 7' })).body).toMatchObject({ name: 'Pessoa 7' })
    expect((await send({ ...erase, version: 2 })).status).toBe(409)
  })

  /** What the tables of the case hold in plain text, the trail of other records aside, which is told as staying. */
  async function everythingOf(caseId: string): Promise<string> {
    const tables = ['case', 'event', 'annex', 'brief', 'person', 'consent'] as const
    const rows = await Promise.all(
      tables.map((table) =>
        api.db
          .selectFrom(table)
          .selectAll()
          .where(table === 'case' ? 'id' : 'caseId', '=', caseId)
          .execute(),
      ),
    )
    const sections = await api.db
      .selectFrom('briefSection')
      .innerJoin('brief', 'brief.id', 'briefSection.briefId')
      .selectAll('briefSection')
      .where('brief.caseId', '=', caseId)
      .execute()
    const versions = await api.db
      .selectFrom('briefVersion')
      .innerJoin('brief', 'brief.id', 'briefVersion.briefId')
      .selectAll('briefVersion')
      .where('brief.caseId', '=', caseId)
      .execute()
    return JSON.stringify([rows, sections, versions])
  }

  async function personEntries(caseId: string): Promise<string> {
    const { items } = (await api.send('GET', `/api/cases/${caseId}/history?limit=200`, { as: director })).body
    return JSON.stringify(items.filter((one: { action: string }) => one.action.startsWith('person.') && one.action !== 'person.erase'))
  }
})

describe('what a person gets of what is kept', () => {
  test('is the whole of it, readable and for machines, without the others, for a reason that stays in the trail', async () => {
    const { person, path } = await openWithPerson()
    await write(api, lawyer, 'POST', `${path}/people`, { name: 'Bento Massala', role: 'witness', pseudonym: 'Senhor B' })
    await write(api, lawyer, 'POST', `${path}/events`, {
      kind: 'fact',
      on: '2025-05-01',
      title: 'Amina Kiala e Bento Massala foram detidos',
    })
    await write(api, lawyer, 'POST', `${path}/events`, { kind: 'fact', on: '2025-05-02', title: 'Bento Massala foi solto' })
    await write(api, lawyer, 'POST', `${path}/consents`, consent(person.id))
    await write(api, lawyer, 'POST', `${path}/people/${person.id}/reveal`, { reason: 'Escrever a petição' })
    const ask = { reason: 'Pedido de acesso de 1º de março', language: 'es' }
    const address = `${path}/person-data/${person.id}`

    expect((await api.send('POST', address, { as: assistant, json: ask })).status).toBe(403)
    expect((await api.send('POST', address, { as: lawyer, json: { ...ask, reason: '' } })).status).toBe(422)
    const answer = await api.raw('POST', address, { as: lawyer, json: ask })

    expect(answer.headers.get('Content-Disposition')).toMatch(/filename="2026-\d+-datos-de-la-persona\.zip"/)
    const { unzipSync, strFromU8 } = await import('fflate')
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
    const told = JSON.parse(strFromU8(files['datos-de-la-persona.json'] ?? new Uint8Array()))
    expect(told.person).toMatchObject({ name: 'Amina Kiala', identifiers: 'N1234567' })
    expect(told.facts).toEqual([{ on: '2025-05-01', title: 'Amina Kiala e Senhor B foram detidos', note: '' }])
    expect(told.consents).toHaveLength(2)
    expect(told.trail.map((one: { did: string }) => one.did)).toEqual([
      'exportó los datos de una persona',
      'vio el nombre de una persona protegida',
      'añadió a una persona',
    ])
    const paper = await readDocx(new Response(files['datos-de-la-persona.docx']))
    expect(paper).toContain('Lo que guardamos sobre usted')
    expect(paper).not.toContain('Massala')
    expect((await api.send('GET', `${path}/history`, { as: director })).body.items[0]).toMatchObject({
      action: 'person.export',
      after: { reason: ask.reason },
    })
  })
})

describe('what is kept too long', () => {
  let own: Person
  let closed: { id: string; path: string; person: { id: string } }

  beforeAll(async () => {
    own = await newPerson(api, await newOrganisation(api.db), 'director')
    const { id } = await openCase(api, own, { title: 'Caso antigo' })
    const path = `/api/cases/${id}`
    const person = await write(api, own, 'POST', `${path}/people`, amina)
    await write(api, own, 'POST', `${path}/briefs`, { template: 'iachr-petition', title: 'Minuta velha', language: 'pt-BR' })
    await api.db.updateTable('case').set({ closedOn: '2020-01-31' }).where('id', '=', id).execute()
    await api.db.updateTable('person').set({ createdAt: '2020-01-01T12:00:00Z' }).where('caseId', '=', id).execute()
    await api.db.updateTable('brief').set({ updatedAt: '2020-01-15T12:00:00Z' }).where('caseId', '=', id).execute()
    await openCase(api, own, { title: 'Caso novo' })
    closed = { id, path, person }
  })

  const look = async () => (await import('../../packages/api/src/retention/look.ts')).lookForReview(api.db, api.clock.now)
  const review = async () => (await api.send('GET', '/api/retention/review', { as: own })).body.items
  const decide = (reviewId: string, json: object) =>
    api.send('POST', `/api/retention/review/${reviewId}`, { as: own, json: { version: 1, reason: 'Revisto', ...json } })

  test('is put on a list at night, and nothing goes by itself', async () => {
    await look()
    await look()

    expect(await review()).toMatchObject([
      { kind: 'no-consent', what: 'Mulher A', since: '2020-01-01', foundOn: '2026-03-02' },
      { kind: 'unfiled-draft', what: 'Minuta velha' },
      { kind: 'closed-case', caseTitle: 'Caso antigo', since: '2020-01-31', what: '' },
    ])
    expect((await api.send('GET', `${closed.path}/people`, { as: own })).body.items).toHaveLength(1)
    expect((await api.send('GET', '/api/retention/review', { as: lawyer })).status).toBe(403)
    expect((await api.send('GET', '/api/retention/review', { as: director })).body.items).toEqual([])
  })

  test('goes by rules that a director sets, and leaves the list when they no longer say so', async () => {
    const { rules, version } = (await api.send('GET', '/api/retention', { as: own })).body
    expect(version).toBe(0)
    const set = (months: number, at: number) =>
      write(api, own, 'PUT', '/api/retention', {
        rules: rules.map((one: { kind: string }) => (one.kind === 'closed-case' ? { ...one, months } : one)),
        version: at,
      })

    await set(120, 0)
    await look()
    expect((await review()).map((one: { kind: string }) => one.kind)).toEqual(['no-consent', 'unfiled-draft'])
    expect((await api.send('PUT', '/api/retention', { as: own, json: { rules, version: 0 } })).status).toBe(409)
    await set(60, 1)
    await look()
    expect(await review()).toHaveLength(3)
  })

  test('is kept until a day for a reason, made unreadable, or deleted, one at a time', async () => {
    const [person, draft, whole] = await review()

    expect((await decide(whole.id, { decision: 'keep' })).body.errors[0]).toMatchObject({ pointer: '#/keepUntil' })
    expect((await decide(draft.id, { decision: 'anonymise' })).status).toBe(422)
    expect((await decide(whole.id, { decision: 'keep', keepUntil: '2026-04-01', version: 9 })).status).toBe(409)
    expect((await decide(person.id, { decision: 'anonymise', ground: 'proceedings' })).status).toBe(204)
    expect((await decide(draft.id, { decision: 'delete' })).status).toBe(204)
    expect((await decide(whole.id, { decision: 'keep', keepUntil: '2026-04-01' })).status).toBe(204)

    await look()
    expect(await review()).toEqual([])
    expect((await api.send('GET', `${closed.path}/erasures`, { as: own })).body.items).toHaveLength(1)
    expect((await api.send('GET', `${closed.path}/briefs`, { as: own })).body.items).toEqual([])
    api.clock.now = '2026-04-01T12:00:00Z'
    await look()
    const [again] = await review()
    expect((await decide(again.id, { decision: 'delete' })).status).toBe(204)
    expect((await api.send('GET', closed.path, { as: own })).status).toBe(404)
    api.clock.now = '2026-03-02T12:00:00Z'
  })
})

describe('the register of processing', () => {
  test('begins with what the system does, and keeps every version', async () => {
    const own = await newPerson(api, await newOrganisation(api.db, 'Instituto Um'), 'director')
    const { version, savedAt: _, savedBy: __, ...proposed } = (await api.send('GET', '/api/processing-register', { as: own })).body
    expect(version).toBe(0)
    expect(proposed.controller).toBe('Instituto Um')
    expect(proposed.operations.length).toBeGreaterThan(4)

    const officer = { name: 'Rita', email: 'dados@um.org', phone: '', address: '' }
    expect(await write(api, own, 'PUT', '/api/processing-register', { ...proposed, officer, version: 0 })).toMatchObject({
      version: 1,
      officer,
    })
    expect((await api.send('PUT', '/api/processing-register', { as: own, json: { ...proposed, version: 0 } })).status).toBe(409)
    await write(api, own, 'PUT', '/api/processing-register', { ...proposed, officer, controller: 'Um', version: 1 })

    expect(
      (await api.send('GET', '/api/processing-register/versions', { as: own })).body.items.map((one: { version: number }) => one.version),
    ).toEqual([2, 1])
    expect((await api.send('GET', '/api/processing-register?version=1', { as: own })).body.controller).toBe('Instituto Um')
    const paper = await readDocx(await api.raw('GET', '/api/processing-register/document?language=en', { as: own }))
    expect(paper).toContain('Register of processing')
    expect(paper).toContain('Rita, dados@um.org')
  })
})

async function readDocx(answer: Response): Promise<string> {
  const { unzipSync, strFromU8 } = await import('fflate')
  const document = unzipSync(new Uint8Array(await answer.arrayBuffer()))['word/document.xml']
  return strFromU8(document ?? new Uint8Array()).replaceAll(/<[^>]+>/g, '')
}
