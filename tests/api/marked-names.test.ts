import { randomUUID } from 'node:crypto'
import { getTemplate } from '@travessia/shared/briefs/index'
import { roles } from '@travessia/shared/permissions'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { sealedTables } from '../../packages/api/src/keys/sealed-columns.ts'
import { newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { addProceeding, openCase, record, write } from '../support/cases.ts'
import { findMark, findMarkIn, listMarkedFiles, markedPerson } from '../support/marked-person.ts'

/*
 * One protected person is planted with a mark in every field. Whatever the system then says to anybody is searched for
 * the marks: only the answers of `cleared` may hold them, and only for who may read names.
 */
const cleared = [
  'POST /api/cases/:case/people/:person/reveal',
  // The facts are searched for the names, whoever will read the brief.
  'GET /api/cases/:case/briefs/:brief/record',
  // The whole case in one file, for who may read all of it.
  'GET /api/cases/:case/archive',
  // What is known of a person, and asked of them, for that person.
  'GET /api/cases/:case/consents/form/:person',
  'GET /api/cases/:case/people/:person/export',
]

const api = await openApi()
const organisation = await newOrganisation(api.db)
const owner = await newPerson(api, organisation, 'lawyer')
const team = await Promise.all(roles.map((role) => newPerson(api, organisation, role)))
const stranger = await newPerson(api, await newOrganisation(api.db), 'director')
const mayRead = ['director', 'lawyer', 'advocate', 'partner']

let ids: Record<string, string>
let inCase: string

/** The person is looked for, in a way that is taken and in one that is refused. */
const searches = [`?q=${encodeURIComponent(markedPerson.name)}`, `?q=${encodeURIComponent('QZ 7731.4452-99')}&limit=x`]

/** What a route must be told to answer. */
const needed: Record<string, string[]> = { '/api/trail/export': ['?format=csv', '?format=jsonl'] }

const said = (...content: object[]) => ({ type: 'doc', content: [{ type: 'paragraph', content }] })
const text = (words: string) => ({ type: 'text', text: words })

beforeAll(async () => {
  const { id } = await openCase(api, owner, { title: 'Família P. vs. Brasil', state: 'BR' })
  inCase = `/api/cases/${id}`
  await api.db
    .insertInto('caseMember')
    .values(team.map(({ userId }) => ({ organisationId: organisation, caseId: id, memberId: userId })))
    .execute()
  const proceeding = await addProceeding(api, owner, id)
  const event = await record(api, owner, id, proceeding.id, 'final-decision-notified', '2025-11-14')
  const deadline = (await api.send('GET', `${inCase}/deadlines`, { as: owner })).body.items[0]
  const person = await write(api, owner, 'POST', `${inCase}/people`, markedPerson)
  const annex = await write(api, owner, 'POST', `${inCase}/annexes`, { title: 'Sentença' })
  const brief = await beginBrief('state', proceeding.id, person.id)
  const version = await write(api, owner, 'POST', `${inCase}/briefs/${brief}/versions`, { name: 'primeira' })
  const filing = await file(await beginBrief('state', proceeding.id, person.id))
  await write(api, owner, 'PATCH', `${inCase}/people/${person.id}`, { nationality: 'HT', note: `${markedPerson.note}.`, version: 1 })
  const known = { case: id, proceeding: proceeding.id, event: event.id, deadline: deadline.id, person: person.id, annex: annex.id }
  ids = { ...known, brief, version: version.id, section: 'facts', filing, file: '1', member: owner.userId, id: owner.userId }
}, 120_000)

/** A brief that speaks of the person in every section. */
async function beginBrief(audience: string, proceedingId: string, person: string): Promise<string> {
  const parts = { template: 'iachr-petition', title: 'Petição', language: 'pt-BR', audience, proceedingId }
  const brief = await write(api, owner, 'POST', `${inCase}/briefs`, parts)
  for (const { id } of getTemplate('iachr-petition').sections) {
    const content = said(text('Sobre '), { type: 'person', attrs: { person } }, text('.'))
    await write(api, owner, 'PUT', `${inCase}/briefs/${brief.id}/sections/${id}`, { content, version: 0 })
  }
  return brief.id
}

/** Sends a brief away, as it would go to the body. */
async function file(brief: string): Promise<string> {
  for (const state of ['review', 'approved']) {
    const { version } = (await api.send('GET', `${inCase}/briefs/${brief}`, { as: owner })).body
    await write(api, owner, 'PATCH', `${inCase}/briefs/${brief}`, { state, version })
  }
  const { version } = (await api.send('GET', `${inCase}/briefs/${brief}`, { as: owner })).body
  const when = { kind: 'petition-lodged', on: '2026-03-02', time: '08:30', zone: 'America/New_York', version }
  return (await write(api, owner, 'POST', `${inCase}/briefs/${brief}/filing`, when)).id
}

interface Route {
  method: string
  path: string
}

function listRoutes(): Route[] {
  const all = api.app.routes.filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/'))
  return [...new Map(all.map(({ method, path }) => [`${method} ${path}`, { method, path: path.replace(/\/$/, '') }])).values()]
}

const addressOf = (path: string) => path.replace(/:(\w+)(\{[^}]*\})?/g, (_, name: string) => ids[name] ?? randomUUID())

/** What the answer says with a mark in it: status, headers or body. */
async function listSaid(answer: Promise<Response>): Promise<string[]> {
  const response = await answer
  const body = Buffer.from(await response.arrayBuffer())
  const found = findMark(JSON.stringify([...response.headers])) ?? findMarkIn(body)
  return found ? [`${response.status} ${found}`] : []
}

test('the marks are found where they are told', async () => {
  const told = await api.raw('POST', `${inCase}/people/${ids['person']}/reveal`, { as: owner, json: { reason: 'conferir' } })
  const body = Buffer.from(await told.arrayBuffer())

  for (const field of ['name', 'identifiers', 'contact', 'note', 'barNumber'] as const)
    expect(findMark(markedPerson[field]), field).toBeDefined()
  expect(findMarkIn(body)).toBeDefined()
})

test.each([...team, stranger].map((as) => [as.organisationId === organisation ? as.role : 'stranger', as] as const))(
  'whatever a %s reads, no mark is in it',
  { timeout: 120_000 },
  async (_, as) => {
    const found: string[] = []
    for (const { method, path } of listRoutes().filter((route) => route.method === 'GET')) {
      if (cleared.includes(`${method} ${path}`) && isCleared(as)) continue
      for (const query of path.includes(':') ? [''] : ['', ...(needed[path] ?? []), ...searches]) {
        const said = await listSaid(api.raw(method, `${addressOf(path)}${query}`, { as }))
        found.push(...said.map((one) => `${method} ${path}${query}: ${one}`))
      }
    }
    expect(found).toEqual([])
  },
)

test.each([...team, stranger].map((as) => [as.organisationId === organisation ? as.role : 'stranger', as] as const))(
  'whatever a %s tries to write, no mark is in the answer',
  { timeout: 120_000 },
  async (_, as) => {
    const found: string[] = []
    const person = { ...markedPerson, version: 1 }
    const ofPeople = [{}, person, { ...person, pseudonym: '' }, { ...person, version: 999_999 }, { ...person, role: markedPerson.name }]
    const others = [{}, { version: markedPerson.name, audience: markedPerson.note, language: markedPerson.contact, [markedPerson.name]: 1 }]
    for (const { method, path } of listRoutes().filter((route) => !['GET', 'HEAD'].includes(route.method))) {
      // What ends the ground under the test, or its session.
      if (/demonstration|sessions|sign-out|\/lock$/.test(path)) continue
      const address = addressOf(path)
      for (const json of method === 'DELETE' ? [undefined] : /\/people(\/:person)?$/.test(path) ? ofPeople : others) {
        const headers = { 'Idempotency-Key': randomUUID() }
        const said = await listSaid(api.raw(method, `${address}?version=999999`, { as, headers, ...(json && { json }) }))
        found.push(...said.map((one) => `${method} ${path} ${JSON.stringify(json)?.slice(0, 60)}: ${one}`))
      }
    }
    expect(found).toEqual([])
  },
)

test('documents for the State and the public carry no mark, in text, properties or name, and one for the body does', {
  timeout: 120_000,
}, async () => {
  const print = (brief: string) => api.raw('GET', `${inCase}/briefs/${brief}/docx?gaps=show&sheets=true`, { as: owner })
  const [state, open, body] = await Promise.all(
    ['state', 'public', 'body'].map((audience) => beginBrief(audience, ids['proceeding'] ?? '', ids['person'] ?? '')),
  )

  expect(await listSaid(print(state ?? ''))).toEqual([])
  expect(await listSaid(print(open ?? ''))).toEqual([])
  const named = await print(body ?? '')
  expect(findMark(JSON.stringify([...named.headers]))).toBeUndefined()
  expect(findMarkIn(Buffer.from(await named.arrayBuffer()))).toBeDefined()
  expect((await api.send('GET', `${inCase}/briefs/${body}/docx?gaps=show`, { as: roleOf('assistant') })).status).toBe(403)
})

test('a brief in which the name was typed is refused without saying it', { timeout: 120_000 }, async () => {
  const typed = { ...markedPerson, name: 'Hortênsia Bandeira', pseudonym: 'H.', identifiers: '', contact: '', note: '', barNumber: '' }
  await write(api, owner, 'POST', `${inCase}/people`, typed)
  const brief = await beginBrief('state', ids['proceeding'] ?? '', ids['person'] ?? '')
  const content = said(text('Hortênsia Bandeira chegou.'))
  await write(api, owner, 'PUT', `${inCase}/briefs/${brief}/sections/facts`, { content, version: 1 })

  const refused = await api.send('GET', `${inCase}/briefs/${brief}/docx?gaps=show`, { as: owner })
  const checked = await api.send('GET', `${inCase}/briefs/${brief}/preflight`, { as: owner })

  expect(refused.status).toBe(409)
  expect(JSON.stringify([refused.body, checked.body])).not.toMatch(/Hortênsia|Bandeira/)
})

test('nothing that was logged, stored in the database or written to a file holds a mark', async () => {
  const { rows: tables } = await sql<{ name: string }>`select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema')`.execute(api.db)
  const found: string[] = []
  for (const { name } of tables) {
    const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.raw(name)} as t`.execute(api.db)
    found.push(...rows.flatMap(({ row }) => (findMark(row) ? [`${name}: ${findMark(row)}`] : [])))
  }

  expect(tables.length).toBeGreaterThan(40)
  expect(found).toEqual([])
  expect(findMark(JSON.stringify(api.mistakes))).toBeUndefined()
  expect(listMarkedFiles(api.folder)).toEqual([])
})

test('every column that holds sealed text is known to the change of keys', async () => {
  const { rows: columns } = await sql<{ table: string; column: string }>`select table_name as "table", column_name as "column"
    from information_schema.columns where table_schema = 'public' and data_type in ('text', 'jsonb')`.execute(api.db)
  const sealed: string[] = []
  for (const { table, column } of columns) {
    const { rows } = await sql`select from ${sql.id(table)} where ${sql.id(column)}::text ~ '^"?v1[.][0-9a-f-]{36}[.]' limit 1`.execute(
      api.db,
    )
    if (rows.length > 0) sealed.push(`${table}.${column}`)
  }

  const known = sealedTables.flatMap(({ table, columns }) => columns.map((column) => `${table}.${column}`))
  expect(sealed.length).toBeGreaterThan(6)
  expect(sealed.filter((one) => !known.includes(one))).toEqual([])
})

function isCleared(as: Person): boolean {
  return as.organisationId === organisation && mayRead.includes(as.role)
}

function roleOf(role: string): Person {
  const found = team.find((one) => one.role === role)
  if (!found) throw new Error(role)
  return found
}
