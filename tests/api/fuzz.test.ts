import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'

interface Schema {
  type?: string
  properties?: Record<string, Schema>
  items?: Schema
  enum?: unknown[]
  anyOf?: Schema[]
  format?: string
  pattern?: string
  default?: unknown
  minimum?: number
}

interface Operation {
  parameters?: { name: string; in: string; schema: Schema }[]
  requestBody?: { content: { 'application/json'?: { schema: Schema } } }
}

const odd: unknown[] = [
  undefined,
  null,
  true,
  0,
  -1,
  1.5,
  2_147_483_648,
  Number.MAX_SAFE_INTEGER,
  1e300,
  '',
  ' ',
  'x',
  '2026-02-30',
  '0000-00-00',
  '9999-12-31',
  '2026-03-02T12:00:00Z',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udc00x',
  '👨‍👩‍👧',
  '\u202e‮',
  "'; drop table member; --",
  '%',
  '_',
  '\\',
  '{{}}',
  '../../etc/passwd',
  'x'.repeat(100_000),
  [],
  [[]],
  {},
  [null],
  { type: 'doc' },
  { type: 'doc', content: [{}] },
  { type: 'doc', content: [{ type: 'x', content: [{ text: 7 }] }] },
  { constructor: 'x' },
  { due: '2026-13-01', for: {}, days: 'x' },
  '__proto__',
  'constructor',
  randomUUID(),
  new Array(6_000).fill('x'),
]

/** A value that the schema takes, or nearly. */
function sample(schema: Schema): unknown {
  if (schema.default !== undefined) return schema.default
  if (schema.enum) return schema.enum[0]
  if (schema.anyOf) return sample(schema.anyOf[0] ?? {})
  if (schema.type === 'object') return Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, one]) => [name, sample(one)]))
  if (schema.type === 'array') return []
  if (schema.type === 'integer' || schema.type === 'number') return Math.max(1, schema.minimum ?? 1)
  if (schema.type === 'boolean') return false
  if (schema.format === 'date') return '2026-01-15'
  if (schema.format === 'date-time') return '2026-01-15T10:00:00Z'
  if (schema.format === 'uuid') return randomUUID()
  if (schema.format === 'email') return `${randomUUID()}@example.org`
  if (schema.pattern?.includes('[A-Z]{2}')) return 'BR'
  return 'abc'
}

/** The body with each of its fields in turn replaced by each odd value, two levels deep. */
function* mutations(schema: Schema, whole: unknown): Generator<unknown> {
  for (const value of odd) yield value
  if (!whole || typeof whole !== 'object') return
  for (const [name, inner] of Object.entries(schema.properties ?? {})) {
    for (const value of odd) yield { ...whole, [name]: value }
    if (inner.items) for (const value of odd) yield { ...whole, [name]: [value] }
    if (inner.items?.properties) {
      const item = sample(inner.items)
      for (const field of Object.keys(inner.items.properties)) {
        for (const value of odd) yield { ...whole, [name]: [{ ...Object(item), [field]: value }] }
      }
    }
  }
}

async function prepare(api: Api, as: Person): Promise<Record<string, string>> {
  const add = async (path: string, json: object) => String((await api.send('POST', path, { as, json })).body.id)
  const id = await add('/api/cases', { title: 'Caso' })
  const at = `/api/cases/${id}`
  const proceeding = await add(`${at}/proceedings`, { procedure: 'iacthr-contentious' })
  const event = await add(`${at}/events`, { proceedingId: proceeding, kind: 'case-notified', on: '2026-01-15' })
  const [deadline] = (await api.send('GET', `${at}/deadlines`, { as })).body.items
  const person = await add(`${at}/people`, { name: 'Ana', role: 'victim', protected: false })
  const annex = await add(`${at}/annexes`, { title: 'Laudo' })
  const brief = await add(`${at}/briefs`, { template: 'iachr-petition', title: 'Petição', language: 'pt-BR' })
  const version = await add(`${at}/briefs/${brief}/versions`, {})
  const comment = await add(`${at}/briefs/${brief}/comments`, { body: 'Conferir.' })
  const authority = await add('/api/authorities', { kind: 'norm', system: 'other', title: 'Lei' })
  const batch = await add('/api/batches', { briefs: [brief], gaps: 'show' })
  const record = { case: id, proceeding, event, deadline: deadline.id, person, annex }
  return { ...record, brief, section: 'facts', version, comment, authority, batch, tab: randomUUID(), file: '1' }
}

test('no body and no query that anybody may send is ever a mistake of ours', { timeout: 300_000 }, async () => {
  const api = await openApi()
  const director = await newPerson(api, await newOrganisation(api.db), 'director')
  const ids = await prepare(api, director)
  const paths: Record<string, Record<string, Operation>> = (await api.send('GET', '/api/openapi.json')).body.paths
  const troubles: string[] = []
  let sent = 0

  const send = async (method: string, path: string, json?: unknown) => {
    const started = performance.now()
    const answer = await api.send(method, path, { as: director, json })
    sent++
    if (answer.status >= 500 || performance.now() - started > 5000)
      troubles.push(`${answer.status} ${method} ${path.slice(0, 120)} ${JSON.stringify(json)?.slice(0, 200)}`)
  }
  for (const [template, operations] of Object.entries(paths)) {
    for (const [method, { parameters = [], requestBody }] of Object.entries(operations)) {
      // Setting up and signing in are slow on purpose; demonstration and deletion would end the test's own ground.
      if (/setup|sign-in|accept|demonstration/.test(template) || (method === 'delete' && template.endsWith('{case}'))) continue
      const path = template.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? randomUUID())
      for (const { name } of parameters.filter((one) => one.in === 'query')) {
        for (const value of odd)
          await send(
            method.toUpperCase(),
            `${path}?${new URLSearchParams([[name, typeof value === 'string' ? value.slice(0, 5_000) : JSON.stringify(value ?? null).slice(0, 5_000)]])}`,
          )
      }
      const schema = requestBody?.content['application/json']?.schema
      if (schema) for (const body of mutations(schema, sample(schema))) await send(method.toUpperCase(), path, body)
    }
  }

  expect(troubles).toEqual([])
  expect(api.mistakes).toEqual([])
  expect(sent).toBeGreaterThan(2_000)
})
