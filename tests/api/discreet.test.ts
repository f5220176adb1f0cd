import { beforeAll, expect, test } from 'vitest'
import { cover, coverAnswer } from '../../packages/web/src/mask.ts'
import { openApi } from '../support/api.ts'
import { listOperations, type Operation, type Schema } from '../support/requests.ts'

let operations: Operation[]

beforeAll(async () => {
  const api = await openApi()
  operations = listOperations((await api.send('GET', '/api/openapi.json')).body.paths)
})

const somebody = 'Zuleica Quispe'

/** An answer of this shape in which every free text names somebody, and the choices stand as they are. */
function sample(schema: Schema, at: string, depth = 0): unknown {
  if (depth > 12) return null
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  const either = schema.anyOf ?? schema.oneOf
  if (either) return sample(either.find((one) => one.type !== 'null') ?? {}, at, depth + 1)
  if (schema.type === 'array') return [sample(schema.items ?? {}, at, depth + 1)]
  if (schema.type === 'object') {
    const fields = Object.entries(schema.properties ?? {}).map(([name, one]) => [name, sample(one, `${at}.${name}`, depth + 1)])
    return Object.fromEntries(fields)
  }
  if (schema.type !== 'string') return 1
  if (schema.format === 'uuid') return '0b0e7a3e-6a53-4b7e-9d54-1c7a1d0a7f10'
  if (schema.format === 'date') return '2026-01-15'
  if (schema.format === 'date-time') return '2026-01-15T10:00:00Z'
  return somebody
}

/** Every text of an answer with its place: before and after it was covered. */
function* pairs(before: unknown, after: unknown, at: string): Generator<[string, string, string]> {
  if (typeof before === 'string') yield [at, before, String(after)]
  else if (typeof before === 'object' && before !== null)
    for (const [name, one] of Object.entries(before)) yield* pairs(one, Object(after)[name], Array.isArray(before) ? at : `${at}.${name}`)
}

function answersOf(operation: Operation): [string, string, string][] {
  const found = Object.entries(operation.responses ?? {}).filter(([status]) => Number(status) < 300)
  return found.flatMap(([, { content }]) => {
    const before = sample(content?.['application/json']?.schema ?? {}, '')
    return [...pairs(before, coverAnswer(operation.path, before), '')]
  })
}

/** Free texts that stay: the law's, the program's own, and what is shown once and must be copied. */
const stays =
  /\.(en|es|pt-BR|token|leave|link|next|cursor|url|urn|ecli|cite|seen|say|sha256|zone|at|time|on|since|until|\w+At|stage|outcome|procedure|rule|ruleName|stageName|forum|forumName|calendar|calendarName|filingName|court|kind|kinds|template|section|bodies|missing|rewritten|type|language|status|action|code|role|fronts|axes|state|mayFollow|confidence)$/

test('in discreet mode every text of an answer that may be about somebody is covered, and no choice is', () => {
  const shown: string[] = []
  const lost: string[] = []
  for (const operation of operations) {
    if (/^\/api\/(forums|docket|calendars|authorities|openapi|overview)/.test(operation.path)) continue
    for (const [at, before, after] of answersOf(operation)) {
      if (before === somebody && after === before && !stays.test(at)) shown.push(`${operation.method} ${operation.path} ${at}`)
      if (before !== somebody && after !== before) lost.push(`${operation.method} ${operation.path} ${at} ${before}`)
    }
  }

  expect(operations.length).toBeGreaterThan(100)
  expect(shown).toEqual([])
  expect(lost).toEqual([])
})

test('figures stay as they are, but not whose they are or where', () => {
  const row = { label: '', name: somebody, values: [3] }
  const view = { label: 'Carga', summary: somebody, rows: [row, { ...row, label: 'Sem responsável', name: '' }] }
  const page = {
    sentences: [{ id: 'fatal', parts: [{ text: 'Três prazos fatais.' }] }],
    charts: [{ question: 'Quem tem quanto?', views: [view] }],
  }

  const covered = coverAnswer('/api/overview', page)

  expect(JSON.stringify(covered)).not.toContain(somebody)
  expect(covered).toMatchObject({
    sentences: page.sentences,
    charts: [
      { question: 'Quem tem quanto?', views: [{ label: 'Carga', rows: [{ values: [3] }, { label: 'Sem responsável', name: '' }] }] },
    ],
  })
})

test('the law and the calendars stay as they are, but not who wrote beside them', () => {
  const law = { name: 'Comissão Interamericana', title: { en: 'Petition' } }
  const source = { title: 'Caso Vélez Loor', note: somebody, uses: [{ caseTitle: somebody, briefTitle: somebody }] }

  expect(coverAnswer('/api/forums', law)).toEqual(law)
  expect(JSON.stringify(coverAnswer('/api/authorities/1', source))).not.toContain(somebody)
  expect(coverAnswer('/api/authorities/1', source)).toMatchObject({ title: 'Caso Vélez Loor' })
})

test('the same name has the same sign, another name another, and what went wrong is told in words', () => {
  const { items } = JSON.parse(
    JSON.stringify(coverAnswer('/api/cases', { items: [{ title: 'Caso A' }, { title: 'Caso B' }, { title: 'Caso A' }] })),
  )
  const problem = { type: 'about:blank', title: 'Outra pessoa mudou isto.', status: 409, code: 'stale', current: { title: somebody } }

  expect(items[0].title).toBe(items[2].title)
  expect(items[0].title).not.toBe(items[1].title)
  expect(items[0].title).toContain(cover)
  expect(coverAnswer('/api/cases/1', problem)).toMatchObject({
    title: 'Outra pessoa mudou isto.',
    current: { title: expect.stringContaining(cover) },
  })
})
