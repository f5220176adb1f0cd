import { pino } from 'pino'
import { beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../../packages/api/src/app.ts'
import { openDatabase } from '../../packages/api/src/db.ts'
import { openFileStore } from '../../packages/api/src/files.ts'
import { type Api, newOrganisation, newPerson, openApi, type Person, testSecret } from '../support/api.ts'

let api: Api
let director: Person

beforeAll(async () => {
  api = await openApi()
  director = await newPerson(api, await newOrganisation(api.db), 'director')
})

describe('a problem', () => {
  test('is told in the reader’s language with a stable code and a pointer for each field', async () => {
    const send = (language: string) =>
      api.send('POST', '/api/invitations', { as: director, json: { email: 'no', role: 'king' }, headers: { 'Accept-Language': language } })

    const [pt, es, en] = [await send('pt-BR'), await send('es-AR,es;q=0.9'), await send('en')]

    expect(pt.status).toBe(422)
    expect(pt.headers.get('Content-Type')).toContain('application/problem+json')
    expect(pt.body.errors).toEqual([
      { pointer: '#/email', code: 'email', detail: 'Não é um endereço de e-mail.' },
      { pointer: '#/role', code: 'choice', detail: 'Não é uma das opções.' },
    ])
    expect(es.body.title).toBe('Hay campos por corregir.')
    expect(en.body.title).toBe('Some fields need correction.')
    expect(en.body.request).toBe(en.headers.get('X-Request-Id'))
  })

  test('an address that does not exist is a 404 problem', async () => {
    const answer = await api.send('GET', '/api/nothing')

    expect(answer.status).toBe(404)
    expect(answer.body.code).toBe('not-found')
  })
})

const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`

describe('what nobody foresaw in a body', () => {
  test.each<[string, string, number]>([
    ['nothing', '', 400],
    ['not JSON', '{"name":', 400],
    ['a bare word', 'hello', 400],
    ['a list', '[]', 422],
    ['null', 'null', 422],
    ['a number', '7', 422],
    ['a wrong type', '{"name":7}', 422],
    ['NUL', '{"name":"a\\u0000b"}', 422],
    ['half a surrogate', '{"name":"\\ud800"}', 422],
    ['too long a text', JSON.stringify({ name: 'x'.repeat(121) }), 422],
    ['only spaces', '{"name":"   "}', 422],
    ['an emoji family and combining marks', '{"name":"👨‍👩‍👧‍👦 Z͑ͫ̓ͪ̂ͫ"}', 200],
    ['right-to-left text', '{"name":"محمد ‏"}', 200],
    ['a prototype', '{"__proto__":{"admin":true},"constructor":1}', 200],
    ['deep nesting', `{"name":${deep(100_000)}}`, 422],
    ['deep nesting in an unknown field', `{"other":${deep(400_000)}}`, 422],
    ['brackets in a text', JSON.stringify({ name: deep(50) }), 200],
    ['too much', JSON.stringify({ name: 'x'.repeat(1_100_000) }), 413],
    ['an unknown language', '{"language":"fr"}', 422],
  ])('%s', async (_, text, status) => {
    const answer = await api.send('PATCH', '/api/me', { as: director, text })

    expect(answer.status).toBe(status)
    expect(JSON.stringify(answer.body)).not.toMatch(/node_modules|at \w+ \(/)
  })
})

describe('ids that cannot be', () => {
  test.each([
    'x',
    '1',
    '%00',
    '%E0%A4%A',
    '9007199254740993',
    '00000000-0000-0000-0000-00000000000g',
    "'; drop table member --",
    '..%2f..',
    '👻',
  ])('%s is not found', async (id) => {
    const users = await api.send('PATCH', `/api/users/${id}`, { as: director, json: { role: 'lawyer', version: 1 } })
    const tokens = await api.send('DELETE', `/api/tokens/${id}`, { as: director })
    const invitation = await api.send('GET', `/api/invitations/${id}`)

    expect([users.status, tokens.status, invitation.status]).toEqual([404, 404, 404])
  })

  test('a version beyond what the database counts is stale or invalid, never a mistake', async () => {
    for (const version of [2_147_483_648, 9_007_199_254_740_991, 1e300, 0, -1, 1.5]) {
      const answer = await api.send('PATCH', `/api/users/${director.userId}`, { as: director, json: { version } })
      expect([409, 422]).toContain(answer.status)
    }
  })
})

test('while the database is away everything that needs it says so, and when to come back', async () => {
  const db = openDatabase('postgres://nobody@127.0.0.1:9/none')
  const app = createApp({
    db,
    config: { publicUrl: undefined, port: 3000, lawContact: undefined },
    files: openFileStore({ folder: 'never', key: Buffer.alloc(32), maxBytes: 1 }),
    secret: testSecret,
    log: pino({ level: 'silent' }),
    now: () => api.clock.now,
  })

  for (const path of ['/api/health', '/api/setup']) {
    const answer = await app.request(path)
    expect([answer.status, answer.headers.get('Retry-After')]).toEqual([503, '2'])
    expect(await answer.json()).toMatchObject({ code: 'away' })
  }
  expect((await app.request('/api/forums')).status).toBe(200)
})

test('nothing of all this was a mistake of ours', () => {
  expect(api.mistakes).toEqual([])
})
