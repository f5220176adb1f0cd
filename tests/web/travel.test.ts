import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { DetailedError } from 'hono/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asRepeatable, newId, OfflineError, readProblem, travel } from '../../packages/web/src/api.ts'

const seen: { method: string; key: string | undefined; body: string }[] = []
let answers: ((response: ServerResponse) => void)[] = []
let address = ''
const server = createServer((request, response) => void answerNext(request, response))

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  address = `http://127.0.0.1:${portOf(server.address())}/`
})

afterAll(() => server.close())

test('a write that meets a broken line and an absent server arrives with one key', async () => {
  plan(breakLine, away, done)

  const response = await travel(address, { method: 'POST', body: '{"title":"Família M."}' })

  expect(response.status).toBe(201)
  expect(seen).toHaveLength(3)
  expect(new Set(seen.map(({ key }) => key)).size).toBe(1)
  expect(seen[0]?.key).toMatch(/^[0-9a-f-]{36}$/)
  expect(new Set(seen.map(({ body }) => body))).toEqual(new Set(['{"title":"Família M."}']))
})

test('two writes have two keys', async () => {
  plan(done, done)

  await travel(address, { method: 'POST', body: '{}' })
  await travel(address, { method: 'POST', body: '{}' })

  expect(seen[0]?.key).not.toBe(seen[1]?.key)
})

test('a write that may happen twice carries no key', async () => {
  plan(done)

  await travel(address, { method: 'POST', body: '{}', ...asRepeatable })

  expect(seen).toMatchObject([{ method: 'POST', key: undefined }])
})

test('where there is no secure line, a window still gets a name of its own', () => {
  Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true })
  const id = newId()
  Reflect.deleteProperty(crypto, 'randomUUID')

  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/)
})

test('a refusal is an answer and is not asked for again', async () => {
  plan((response) => response.writeHead(422).end())

  const response = await travel(address, { method: 'PATCH', body: '{}' })

  expect(response.status).toBe(422)
  expect(seen).toHaveLength(1)
})

test('a read carries no key, and a broken line is told as such', async () => {
  plan(breakLine)

  const failure = await travel(address).catch((error: unknown) => error)

  expect(failure).toBeInstanceOf(OfflineError)
  expect(readProblem(failure)).toMatchObject({ status: 0, code: 'offline' })
  expect(seen).toEqual([{ method: 'GET', key: undefined, body: '' }])
})

test('a problem is read as the API tells it, with the fields that it points at and the record that it met', () => {
  const fields = [{ pointer: '#/on', code: 'date', detail: 'x' }]
  const told = { type: 'about:blank', title: 'Invalid', status: 422, code: 'invalid', errors: fields, current: { version: 2 } }

  expect(readProblem(answered(422, told))).toEqual(told)
})

test.each([
  ['a page of a server in between', '<h1>Bad gateway</h1>', 502, 'unavailable'],
  ['an answer of another kind', { type: 'about:blank', title: 'x', status: '422', code: 'invalid' }, 422, 'unknown'],
  ['fields of another kind', { type: 'about:blank', title: 'x', status: 422, code: 'invalid', errors: ['#/on'] }, 422, 'unknown'],
  ['a detail of another kind', { type: 'about:blank', title: 'x', status: 422, code: 'invalid', detail: 5 }, 422, 'unknown'],
  ['nothing', null, 500, 'unknown'],
])('%s is told by its status', (_, data, status, code) => {
  expect(readProblem(answered(status, data))).toEqual({ type: 'about:blank', title: code, status, code })
})

test('a fault of the screen is not told as a broken line', () => {
  expect(readProblem(new TypeError('x is undefined'))).toMatchObject({ status: 500, code: 'unknown' })
})

/** An answer that is none of success, as the client throws it. */
function answered(statusCode: number, data: unknown): DetailedError {
  return new DetailedError(String(statusCode), { statusCode, detail: { data, statusText: '' } })
}

function plan(...next: ((response: ServerResponse) => void)[]): void {
  seen.length = 0
  answers = next
}

async function answerNext(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body = ''
  for await (const part of request) body += String(part)
  const key = request.headers['idempotency-key']
  seen.push({ method: request.method ?? '', key: typeof key === 'string' ? key : undefined, body })
  answers.shift()?.(response)
}

function breakLine(response: ServerResponse): void {
  response.destroy()
}

function away(response: ServerResponse): void {
  response.writeHead(503).end()
}

function done(response: ServerResponse): void {
  response.writeHead(201).end()
}

function portOf(place: AddressInfo | string | null): number {
  if (place === null || typeof place === 'string') throw new Error('The server listens on no port.')
  return place.port
}
