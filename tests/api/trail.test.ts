import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { scopeOf } from '../../packages/api/src/access.ts'
import { writeHeads } from '../../packages/api/src/trail/heads.ts'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { openCase, write } from '../support/cases.ts'
import { makePdf } from '../support/documents.ts'
import { makeFolder } from '../support/folder.ts'

const why = { 'X-Reason': 'Aberto por engano' }

const heads = makeFolder()

let api: Api
let organisationId: string
let director: Person
let lawyer: Person
let auditor: Person
let caseId: string
let restricted: string

beforeAll(async () => {
  api = await openApi('2026-03-02T12:00:00Z', { dataDir: heads })
  organisationId = await newOrganisation(api.db)
  director = await newPerson(api, organisationId, 'director')
  lawyer = await newPerson(api, organisationId, 'lawyer')
  auditor = await newPerson(api, organisationId, 'auditor')
  const made = await openCase(api, director, { title: 'Família M. v. Brasil' })
  caseId = made.id
  await write(api, director, 'PATCH', `/api/cases/${caseId}`, { version: made.version, title: 'Família M. v. Brasil, urgente' })
  await write(api, director, 'POST', `/api/cases/${caseId}/people`, { name: 'Zoila Paz', role: 'victim', pseudonym: 'Z. P.' })
  restricted = (await openCase(api, director, { title: 'Outro caso', visibility: 'restricted' })).id
})

const trail = async (as: Person, query = '') => (await api.send('GET', `/api/trail${query}`, { as })).body
const actions = async (as: Person, query = '') => (await trail(as, query)).items.map((row: { action: string }) => row.action)

describe('a row of the trail', () => {
  test('says who, what, when, from where, before and after', async () => {
    const { items } = await trail(director, `?case=${caseId}&subject=case`)

    expect(items[0]).toMatchObject({
      action: 'case.edit',
      actorId: director.userId,
      via: 'token',
      at: '2026-03-02T12:00:00Z',
      changed: ['title'],
      before: { title: 'Família M. v. Brasil' },
      after: { title: 'Família M. v. Brasil, urgente' },
    })
  })

  test('carries the number of the request that wrote it', async () => {
    const sent = await api.send('POST', '/api/cases', { as: director, json: { title: 'Com número' } })

    const row = await api.db
      .selectFrom('audit')
      .select('requestId')
      .where('caseId', '=', sent.body.id)
      .where('action', '=', 'case.create')
      .executeTakeFirstOrThrow()
    expect(row.requestId).toBe(sent.headers.get('X-Request-Id'))
  })

  test('is left by whoever takes a file out, before it goes', async () => {
    const annex = await write(api, director, 'POST', `/api/cases/${caseId}/annexes`, { title: 'Passaporte' })
    const address = `/api/cases/${caseId}/annexes/${annex.id}/file`
    await api.raw('PUT', `${address}?version=1`, { as: director, bytes: await makePdf(1) })

    await (await api.raw('GET', address, { as: lawyer })).arrayBuffer()

    expect((await trail(director, `?record=${annex.id}&actor=${lawyer.userId}`)).items).toMatchObject([{ action: 'annex.download' }])
  })

  test('is left by a director who looks on as somebody else, in the director’s name', async () => {
    const annex = await write(api, director, 'POST', `/api/cases/${caseId}/annexes`, { title: 'Certidão' })
    const address = `/api/cases/${caseId}/annexes/${annex.id}/file`
    await api.raw('PUT', `${address}?version=1`, { as: director, bytes: await makePdf(1) })

    await (await api.raw('GET', address, { as: director, headers: { 'Travessia-View-As': lawyer.userId } })).arrayBuffer()

    const row = (await trail(director, `?record=${annex.id}`)).items[0]
    expect(row).toMatchObject({ action: 'annex.download', actorId: director.userId, after: { viewAs: lawyer.userId } })
  })

  test('stays when its case is deleted, for those who saw every case', async () => {
    const { id } = await openCase(api, director, { title: 'Some' })
    await api.send('DELETE', `/api/cases/${id}?version=1`, { as: director, headers: why })

    expect(await actions(auditor, `?case=${id}`)).toEqual(['case.discard', 'case.create'])
    expect(await actions(lawyer, `?case=${id}`)).toEqual([])
  })
})

describe('who reads it', () => {
  test.each([
    ['director', 200, 200],
    ['lawyer', 200, 403],
    ['auditor', 200, 200],
    ['advocate', 403, 403],
    ['assistant', 403, 403],
    ['partner', 403, 403],
    ['admin', 403, 403],
  ] as const)('%s: the trail %i, its export and check %i', async (role, reads, exports) => {
    const person = await newPerson(api, organisationId, role)
    const ask = async (address: string) => (await api.send('GET', address, { as: person })).status

    expect([await ask('/api/trail'), await ask('/api/trail/writers')]).toEqual([reads, reads])
    expect([await ask('/api/trail/check'), await ask('/api/trail/export?format=csv')]).toEqual([exports, exports])
  })

  test('an auditor reads no content and no names; what changed is told by the names of the fields', async () => {
    const { items } = await trail(auditor, '?limit=200')

    const edit = items.find((row: { action: string; caseId: string }) => row.action === 'case.edit' && row.caseId === caseId)
    expect(edit).toMatchObject({ changed: ['title'], before: null, after: null })
    expect(JSON.stringify(items)).not.toMatch(/Zoila|Família M/)
  })

  test('nobody reads the real name of a protected person in it, nor does the database hold it', async () => {
    expect(JSON.stringify(await trail(director, '?limit=200'))).not.toContain('Zoila')
    const { rows } = await sql`select count(*)::int as n from audit where audit::text like '%Zoila%'`.execute(api.db)
    expect(rows).toEqual([{ n: 0 }])
  })

  test('of a restricted case only those who see it', async () => {
    expect(await actions(lawyer, `?case=${restricted}`)).toEqual([])
    expect(await actions(director, `?case=${restricted}`)).toEqual(['case.create'])
    const exported = await api.send('GET', `/api/trail/export?format=csv&case=${restricted}`, { as: auditor })
    expect(exported.body).not.toContain('Outro caso')
  })

  test('another organisation finds nothing of it', async () => {
    const stranger = await newPerson(api, await newOrganisation(api.db), 'director')

    expect(await actions(stranger, `?case=${caseId}`)).toEqual([])
    expect(await actions(stranger, `?actor=${director.userId}`)).toEqual([])
    expect((await trail(stranger, '?limit=200')).items.every((row: { actorId: string }) => row.actorId === stranger.userId)).toBe(true)
  })
})

describe('what is chosen', () => {
  test('by who, what, record and day', async () => {
    api.clock.now = '2026-03-05T02:30:00Z'
    const { id } = await openCase(api, lawyer, { title: 'À noite' })
    api.clock.now = '2026-03-02T12:00:00Z'

    expect(await actions(director, `?actor=${lawyer.userId}&case=${id}`)).toEqual(['case.create'])
    expect(await actions(director, `?record=${id}&from=2026-03-04&until=2026-03-04`)).toEqual(['case.create'])
    expect(await actions(director, `?record=${id}&from=2026-03-05`)).toEqual([])
    expect(await actions(director, `?record=${id}&subject=person`)).toEqual([])
    expect(await actions(director, `?actor=system&case=${id}`)).toEqual([])
    expect((await api.send('GET', '/api/trail?subject=nothing', { as: director })).status).toBe(422)
  })

  test('page by page, without a row twice', async () => {
    const seen: number[] = []
    for (let cursor = ''; ; ) {
      const page = await trail(director, `?limit=3${cursor && `&cursor=${cursor}`}`)
      seen.push(...page.items.map((row: { id: number }) => row.id))
      if (page.next === null) break
      cursor = page.next
    }

    expect(seen).toEqual([...new Set(seen)].sort((a, b) => b - a))
    expect(seen.length).toBeGreaterThan(8)
  })

  test('of one record in the history of its case', async () => {
    const { items } = (await api.send('GET', `/api/cases/${caseId}/history?record=${caseId}`, { as: lawyer })).body

    expect(items.map((row: { action: string }) => row.action)).toEqual(['case.edit', 'case.create'])
  })
})

describe('what goes out', () => {
  test('as a spreadsheet: with mark and semicolons, no cell that a program would reckon, and a row of its own', async () => {
    await openCase(api, director, { title: '=HYPERLINK("http://evil.example")', summary: 'a;b' })

    const answer = await api.raw('GET', `/api/trail/export?format=csv&subject=case`, { as: director })
    const text = Buffer.from(await answer.arrayBuffer()).toString('utf8')

    expect(answer.headers.get('Content-Disposition')).toBe('attachment; filename="trilha-2026-03-02.csv"')
    expect(text.startsWith('\uFEFFNúmero;')).toBe(true)
    expect(text).toContain('editou o caso;case.edit')
    expect(text.split(/[;\r\n]/).filter((cell) => /^"?[=+@-]/.test(cell))).toEqual([])
    expect((await trail(director, '?subject=trail')).items[0]).toMatchObject({
      action: 'trail.export',
      after: { format: 'csv', subject: 'case' },
    })
  })

  test('as lines of which an outsider reckons the chain anew', async () => {
    const lines = await exportLines(director)

    expect(lines.length).toBeGreaterThan(10)
    let previous = ''
    for (const line of lines) {
      const digest = createHash('sha256').update(line.text).digest()
      expect(line.digest).toBe(digest.toString('hex'))
      expect(line.previous).toBe(previous)
      previous = createHash('sha256').update(Buffer.from(previous, 'hex')).update(digest).digest('hex')
      expect(line.hash).toBe(previous)
    }
  })

  test('for an auditor with the hashes and without the texts', async () => {
    const lines = await exportLines(auditor)

    expect(lines.every(({ text, digest }) => text === null && /^[0-9a-f]{64}$/.test(digest))).toBe(true)
  })
})

describe('whether it holds', () => {
  test('is reckoned for the reader’s organisation, also past the cases that they are kept out of', async () => {
    await writeHeads(api.db, heads, api.clock.now)

    const { body } = await api.send('GET', '/api/trail/check', { as: auditor })

    expect(body).toMatchObject({ heads: 1, findings: [], head: { number: body.rows } })
  })

  test('a row that the owner of the database changed is told by its number', async () => {
    const other = await newPerson(api, await newOrganisation(api.db), 'director')
    await openCase(api, other, { title: 'Um' })
    await openCase(api, other, { title: 'Dois' })
    await sql`alter table audit disable trigger kept`.execute(api.db)
    await sql`update audit set after = '{}' where organisation_id = ${other.organisationId} and after ->> 'title' = 'Dois'`.execute(api.db)
    await sql`alter table audit enable always trigger kept`.execute(api.db)

    const { body } = await api.send('GET', '/api/trail/check', { as: other })

    expect(body.findings).toEqual([{ number: body.rows, auditId: expect.any(String), at: api.clock.now, kind: 'altered' }])
    expect((await api.send('GET', '/api/trail/check', { as: director })).body.findings).toEqual([])
  })
})

describe('the house', () => {
  test('a member’s write without a row in the trail is refused by the database of the tests', async () => {
    const scoped = api.db.as(scopeOf(director, api.clock.now))

    await expect(scoped.updateTable('case').set({ title: 'Sem rastro' }).where('id', '=', caseId).execute()).rejects.toThrow(
      'What was written in case leaves no trail.',
    )
  })
})

interface Line {
  number: number
  text: string
  digest: string
  previous: string
  hash: string
}

async function exportLines(as: Person): Promise<Line[]> {
  const text = await (await api.raw('GET', '/api/trail/export?format=jsonl', { as })).text()
  return text
    .trim()
    .split('\n')
    .map((line): Line => JSON.parse(line))
}
