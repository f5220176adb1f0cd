import { beforeAll, expect, test } from 'vitest'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'

let api: Api
let director: Person

beforeAll(async () => {
  api = await openApi()
  director = await newPerson(api, await newOrganisation(api.db), 'director')
})

function rename(name: unknown, key: string, as = director) {
  return api.send('PATCH', '/api/me', { as, json: { name }, headers: { 'Idempotency-Key': key } })
}

async function countTraces(): Promise<number> {
  const { count } = await api.db
    .selectFrom('audit')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('organisationId', '=', director.organisationId)
    .where('action', '=', 'user.edit-self')
    .executeTakeFirstOrThrow()
  return count
}

test('the same request under the same key is carried out once and answered alike', async () => {
  const before = await countTraces()

  const first = await rename('Ana', 'key-1')
  await rename('Bia', 'key-2')
  const again = await rename('Ana', 'key-1')

  expect(again.status).toBe(first.status)
  expect(again.body).toEqual(first.body)
  expect(again.headers.get('Idempotency-Replayed')).toBe('true')
  expect(await countTraces()).toBe(before + 2)
})

test('duplicates that come while the first still runs wait for it', async () => {
  const before = await countTraces()

  const answers = await Promise.all(Array.from({ length: 12 }, () => rename('Caio', 'key-3')))

  expect(answers.map((answer) => answer.status)).toEqual(Array.from({ length: 12 }, () => 200))
  expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1)
  expect(await countTraces()).toBe(before + 1)
})

test('a key that served another request is refused', async () => {
  await rename('Davi', 'key-4')

  const answer = await rename('Eva', 'key-4')

  expect(answer.status).toBe(422)
  expect(answer.body.code).toBe('key-reused')
})

test('a request that failed leaves its key free', async () => {
  const failed = await rename('', 'key-5')
  const mended = await rename('Eva', 'key-5')

  expect([failed.status, mended.status]).toEqual([422, 200])
})

test('keys belong to their member, and are forgotten after a day', async () => {
  const other = await newPerson(api, director.organisationId, 'lawyer')
  await rename('Gil', 'key-6')

  expect((await rename('Hugo', 'key-6', other)).body.user.name).toBe('Hugo')
  api.clock.now = '2026-03-03T12:00:01Z'
  expect((await rename('Iris', 'key-6')).body.user.name).toBe('Iris')
  api.clock.now = '2026-03-02T12:00:00Z'
})

test.each(['', 'x'.repeat(201), 'with space'])('the key %j is refused', async (key) => {
  expect((await rename('Ana', key)).status).toBe(422)
})

test('an answer that holds a secret is not kept', async () => {
  const send = () =>
    api.send('POST', '/api/invitations', {
      as: director,
      json: { email: 'once@example.org', role: 'lawyer' },
      headers: { 'Idempotency-Key': 'key-7' },
    })

  const first = await send()
  const again = await send()

  expect([first.status, again.status]).toEqual([201, 409])
  const kept = await api.db.selectFrom('idempotency').select('body').where('key', '=', 'key-7').executeTakeFirstOrThrow()
  expect(kept.body).toBeNull()
})
