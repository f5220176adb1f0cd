import { getTemplate } from '@travessia/shared/briefs/index'
import { unzipSync } from 'fflate'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { addProceeding, openCase, record, write } from '../support/cases.ts'
import { makePdf } from '../support/documents.ts'

let api: Api
let director: Person
let lawyer: Person
let stranger: Person

const secrets = ['Quispe', 'N1234567', 'zoila@exemplo.org', 'Rua das Palmeiras']
const zoila = {
  name: 'Zoila Quispe Mamani',
  role: 'victim',
  protected: true,
  pseudonym: 'Senhora Z.',
  identifiers: 'Passaporte: N1234567\nzoila@exemplo.org',
  contact: 'Rua das Palmeiras, 7',
}
const said = (words: string, ...more: object[]) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: words }, ...more] }],
})

beforeAll(async () => {
  api = await openApi('2026-03-02T12:00:00Z')
  const organisation = await newOrganisation(api.db)
  director = await newPerson(api, organisation, 'director')
  lawyer = await newPerson(api, organisation, 'lawyer')
  stranger = await newPerson(api, await newOrganisation(api.db), 'director')
})

interface Ground extends Record<string, string> {
  case: string
  proceeding: string
  person: string
  annex: string
  brief: string
}

/** A case with somebody to be kept from many, and a brief for its body, which names them. */
async function prepare(as: Person, audience = 'body'): Promise<Ground> {
  const { id } = await openCase(api, as, { state: 'BR' })
  const at = `/api/cases/${id}`
  const proceeding = (await addProceeding(api, as, id)).id
  await record(api, as, id, proceeding, 'final-decision-notified', '2025-11-14')
  const person = (await write(api, as, 'POST', `${at}/people`, zoila)).id
  const annex = (await write(api, as, 'POST', `${at}/annexes`, { title: 'Sentença' })).id
  const sent = await api.send('PUT', `${at}/annexes/${annex}/file?version=1`, { as, bytes: await makePdf(1) })
  expect(sent.status).toBe(200)
  const input = { template: 'iachr-petition', title: 'Petição', language: 'pt-BR', audience, proceedingId: proceeding }
  const brief = (await write(api, as, 'POST', `${at}/briefs`, input)).id
  for (const section of getTemplate('iachr-petition').sections) {
    const content = said('Fala ', { type: 'person', attrs: { person } })
    await write(api, as, 'PUT', `${at}/briefs/${brief}/sections/${section.id}`, { content, version: 0 })
  }
  return { case: id, proceeding, person, annex, brief }
}

const briefAt = (ground: Ground) => `/api/cases/${ground.case}/briefs/${ground.brief}`

async function move(ground: Ground, state: string, as = lawyer) {
  const { version } = (await api.send('GET', briefAt(ground), { as })).body
  return api.send('PATCH', briefAt(ground), { as, json: { state, version } })
}

async function approve(ground: Ground, as = lawyer) {
  for (const state of ['review', 'approved']) expect((await move(ground, state, as)).status).toBe(200)
}

async function file(ground: Ground, more: object = {}, as = lawyer) {
  const { version } = (await api.send('GET', briefAt(ground), { as })).body
  const when = { kind: 'petition-lodged', on: '2026-03-02', time: '08:30', zone: 'America/New_York', lookedAt: [ground.annex], version }
  return api.send('POST', `${briefAt(ground)}/filing`, { as, json: { ...when, ...more } })
}

describe('who may not read the names of protected people', () => {
  let ids: Record<string, string>
  let addresses: string[]

  beforeAll(async () => {
    const ground = await prepare(director)
    const at = `/api/cases/${ground.case}`
    const draft = await write(api, director, 'POST', `${at}/briefs`, {
      template: 'iachr-petition',
      title: 'Rascunho',
      language: 'pt-BR',
      audience: 'body',
    })
    await write(api, director, 'POST', `${at}/briefs/${draft.id}/versions`, { name: 'Primeira' })
    const version = (await write(api, director, 'POST', `${briefAt(ground)}/versions`, { name: 'Primeira' })).id
    await write(api, director, 'PATCH', `${at}/people/${ground.person}`, { initials: 'Z. Q. M.', version: 1 })
    const comment = (await write(api, director, 'POST', `${briefAt(ground)}/comments`, { body: 'Conferir.' })).id
    await approve(ground, director)
    const filing = (await file(ground, {}, director)).body.id
    await api.send('PUT', `${at}/filings/${filing}/receipt`, { as: director, bytes: await makePdf(1) })
    ids = { ...ground, version, comment, filing, file: '1', event: ground.case, section: 'facts' }
    const { paths } = (await api.send('GET', '/api/openapi.json')).body
    const gets = Object.keys(paths).filter((path) => paths[path].get && !/setup|invitations|openapi/.test(path))
    const drafts = gets.filter((path) => path.includes('{brief}')).map((path) => path.replace('{brief}', draft.id))
    addresses = [...gets, ...drafts].map((path) => path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? ground.case))
  })

  test.each(['assistant', 'auditor', 'admin'] as const)('as %s finds them at no address', async (role) => {
    const reader = await newPerson(api, director.organisationId, role)

    expect(await listTold(reader)).toEqual([])
    expect((await listTold(director)).length).toBeGreaterThan(6)
  })

  test('as a stranger finds not even the case', async () => {
    const inside = addresses.filter((one) => one.startsWith(`/api/cases/${ids['case']}`))
    const statuses = new Set<number>()
    for (const address of inside) statuses.add((await api.raw('GET', address, { as: stranger })).status)

    expect([...statuses]).toEqual([404])
  })

  test('are refused the files of a package that names them, which a partner on the case may have', async () => {
    const assistant = await newPerson(api, director.organisationId, 'assistant')
    const partner = await newPerson(api, director.organisationId, 'partner')
    const at = `/api/cases/${ids['case']}/filings/${ids['filing']}`
    const paths = [`${at}/files/1`, `${at}/zip`, `${at}/receipt`]
    const statusesFor = async (as: Person) => Promise.all(paths.map(async (path) => (await api.raw('GET', path, { as })).status))

    expect(await statusesFor(assistant)).toEqual([403, 403, 403])
    expect(await statusesFor(partner)).toEqual([404, 404, 404])
    const share = { organisationId: director.organisationId, caseId: ids['case'] ?? '', memberId: partner.userId, until: '2026-03-02' }
    await api.db.insertInto('caseMember').values(share).execute()
    expect(await statusesFor(partner)).toEqual([200, 200, 200])
    api.clock.now = '2026-03-04T12:00:00Z'
    expect(await statusesFor(partner)).toEqual([404, 404, 404])
    api.clock.now = '2026-03-02T12:00:00Z'
  })

  /** The addresses that tell them, each with what it tells. */
  async function listTold(reader: Person): Promise<string[]> {
    const told: string[] = []
    for (const address of [...addresses, ...addresses.map((one) => `${one}?gaps=show&q=zoila`)]) {
      const text = await readAll(address, reader)
      for (const secret of secrets) if (text.includes(secret)) told.push(`${address} ${secret}`)
    }
    return told
  }

  /** What an answer says, with what is packed in it. */
  async function readAll(address: string, as: Person): Promise<string> {
    const answer = await api.raw('GET', address, { as })
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const parts = bytes[0] === 0x50 && bytes[1] === 0x4b ? Object.values(unzipSync(bytes)) : [bytes]
    return `${JSON.stringify([...answer.headers])} ${parts.map((part) => Buffer.from(part).toString('utf8')).join(' ')}`
  }
})

describe('what belongs to another organisation', () => {
  let ours: Ground
  let theirs: Ground

  beforeAll(async () => {
    ours = await prepare(lawyer, 'state')
    theirs = await prepare(stranger, 'state')
    await approve(ours)
  })

  test.each([
    ['annex', () => ({ annexes: [theirs.annex] })],
    ['proceeding', () => ({ proceedingId: theirs.proceeding })],
  ])('is no %s of a package', async (_, foreign) => {
    const [preview, filed] = [
      await api.send('POST', `${briefAt(ours)}/filing/preview`, { as: lawyer, json: foreign() }),
      await file(ours, foreign()),
    ]

    expect([preview.status, filed.status]).toEqual([422, 422])
  })

  test('is no proceeding of a brief, and no comment to be answered', async () => {
    const { body } = await api.send('POST', `${briefAt(theirs)}/comments`, { as: stranger, json: { body: 'Zoila?' } })
    const brief = { template: 'iachr-petition', title: 'X', language: 'pt-BR', proceedingId: theirs.proceeding }

    const answers = [
      await api.send('POST', `/api/cases/${ours.case}/briefs`, { as: lawyer, json: brief }),
      await api.send('POST', `${briefAt(ours)}/comments/${body.id}/replies`, { as: lawyer, json: { body: 'Sim.' } }),
      await api.send('PATCH', `${briefAt(ours)}/comments/${body.id}`, { as: lawyer, json: { resolved: true, version: 1 } }),
      await api.send('DELETE', `${briefAt(ours)}/comments/${body.id}?version=1`, { as: lawyer }),
    ]

    expect(answers.map(({ status }) => status)).toEqual([422, 404, 404, 404])
  })

  test('is told by no citation: an authority of theirs is a gap', async () => {
    const { id } = await write(api, stranger, 'POST', '/api/authorities', { kind: 'norm', system: 'other', title: 'Norma secreta' })
    const { id: draft } = await write(api, lawyer, 'POST', `/api/cases/${ours.case}/briefs`, {
      template: 'iachr-petition',
      title: 'X',
      language: 'pt-BR',
    })
    const at = `/api/cases/${ours.case}/briefs/${draft}`
    const content = said('Ver ', { type: 'citation', attrs: { authority: id, at: '' } })
    await write(api, lawyer, 'PUT', `${at}/sections/facts`, { content, version: 0 })

    const record = await api.raw('GET', `${at}/record`, { as: lawyer })
    const used = (await api.send('GET', `/api/authorities/${id}`, { as: stranger })).body.usedIn

    expect(await record.text()).not.toContain('secreta')
    expect((await api.send('GET', `/api/authorities/${id}`, { as: lawyer })).status).toBe(404)
    expect(used).toEqual([])
  })
})

describe('two who act at once leave one truth', () => {
  let ground: Ground

  beforeEach(async () => {
    ground = await prepare(lawyer, 'state')
    await approve(ground)
  })

  const filings = async () => (await api.send('GET', `/api/cases/${ground.case}/filings`, { as: lawyer })).body.items
  const state = async () => (await api.send('GET', briefAt(ground), { as: lawyer })).body.state

  test('when both file the brief', async () => {
    const answers = await Promise.all([file(ground), file(ground), file(ground)])

    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409])
    expect(await filings()).toHaveLength(1)
    const { items } = (await api.send('GET', `/api/cases/${ground.case}/events`, { as: lawyer })).body
    expect(items.filter((one: { kind: string }) => one.kind === 'petition-lodged')).toHaveLength(1)
  })

  test('when one withdraws the approval while the other files', async () => {
    const [filed, withdrawn] = await Promise.all([file(ground), move(ground, 'review')])

    const isFiled = filed.status === 201
    expect([filed.status, withdrawn.status]).toEqual(isFiled ? [201, 409] : [409, 200])
    expect([await state(), (await filings()).length]).toEqual(isFiled ? ['filed', 1] : ['review', 0])
  })

  test('when one deletes an annex, or takes its file off, while the other files', async () => {
    const at = `/api/cases/${ground.case}/annexes/${ground.annex}`
    const [filed] = await Promise.all([
      file(ground),
      api.send('DELETE', `${at}/file?version=2`, { as: lawyer }),
      api.send('DELETE', `${at}?version=3`, { as: lawyer }),
    ])

    expect(filed.status).toBe(201)
    for (const { position } of filed.body.files)
      expect((await api.raw('GET', `/api/cases/${ground.case}/filings/${filed.body.id}/files/${position}`, { as: lawyer })).status).toBe(
        200,
      )
  })

  test('when two bring the receipt, or two a file for one annex', async () => {
    const { id } = (await file(ground)).body
    const bring = async (author: string) =>
      api.send('PUT', `/api/cases/${ground.case}/filings/${id}/receipt`, { as: lawyer, bytes: await makePdf(1, { author }) })
    const attach = async (author: string) =>
      api.send('PUT', `/api/cases/${ground.case}/annexes/${ground.annex}/file?version=2`, {
        as: lawyer,
        bytes: await makePdf(1, { author }),
      })

    const receipts = await Promise.all([bring('a'), bring('b')])
    const files = await Promise.all([attach('a'), attach('b')])

    expect(receipts.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect(files.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })

  test('when one writes a section while the other files: what was filed is what stands there', async () => {
    const put = api.send('PUT', `${briefAt(ground)}/sections/facts`, { as: lawyer, json: { content: said('Mudou.'), version: 1 } })
    const [filed, written] = await Promise.all([file(ground), put])

    expect([filed.status, written.status]).toEqual([201, 409])
    expect(JSON.stringify((await api.send('GET', briefAt(ground), { as: lawyer })).body)).not.toContain('Mudou.')
  })
})

describe('a package for the State', () => {
  test('is not made while the title of an annex says a number of somebody’s document', async () => {
    const ground = await prepare(lawyer, 'state')
    const at = `/api/cases/${ground.case}/annexes/${ground.annex}`
    await write(api, lawyer, 'PATCH', at, { title: 'Passaporte N-123 4567', version: 2 })
    await approve(ground)

    const { status, body } = await file(ground)

    expect([status, body.errors[0].pointer]).toEqual([409, '#/annexes'])
  })

  test('is refused in words, and the brief stays approved, whatever odd thing is said of the filing', async () => {
    const ground = await prepare(lawyer, 'state')
    await approve(ground)
    const odd = [
      { kind: 'final-decision-notified' },
      { kind: '__proto__' },
      { on: '9999-12-31' },
      { on: '0001-01-01' },
      { kind: 'state-reply-transmitted' },
      { zone: 'Mars/Olympus' },
      { zone: '../../etc' },
      { fields: { due: '2026-13-01' } },
      { annexes: [ground.annex, ground.annex] },
      { version: 999 },
      { note: 'x'.repeat(5_001) },
      { maxBytes: 1 },
      { maxBytes: 10_000 },
    ]

    const statuses: number[] = []
    for (const more of odd) statuses.push((await file(ground, more)).status)

    expect(statuses.filter((status) => ![409, 422].includes(status))).toEqual([])
    expect((await api.send('GET', briefAt(ground), { as: lawyer })).body.state).toBe('approved')
    expect((await api.send('GET', `/api/cases/${ground.case}/filings`, { as: lawyer })).body.items).toEqual([])
  })
})

test('nothing of all this was a mistake of ours', () => {
  expect(api.mistakes).toEqual([])
})
