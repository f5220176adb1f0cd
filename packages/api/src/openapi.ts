import type { Hono } from 'hono'
import { z } from 'zod'
import { open } from './access.ts'
import type { Env } from './context.ts'
import { takesVersion } from './if-match.ts'
import { answers } from './openapi-answers.ts'

/**
 * Writes the OpenAPI 3.1 description from the routes themselves: `allow()`, `open()` and `validate()` leave
 * on their handlers what they ask for, so a new route is described without a further word.
 */
export function describeApi(app: Hono<Env>) {
  let text: string | undefined
  app.get('/api/openapi.json', open(), (c) => {
    text ??= JSON.stringify(describe(app.routes))
    return c.body(text, 200, { 'Content-Type': 'application/json' })
  })
}

interface Route {
  readonly path: string
  readonly method: string
  readonly handler: unknown
}

function describe(routes: readonly Route[]) {
  const own = routes.filter((route) => route.method !== 'ALL' && route.path.startsWith('/api/'))
  const handlers = Map.groupBy(own, (route) => `${route.method} ${route.path}`)
  const paths: Record<string, Record<string, unknown>> = {}
  const names = new Map<string, string>()
  for (const [name, chain] of handlers) {
    const [method = '', route = ''] = name.split(' ')
    const template = route.replace(/\/$/, '').replace(/:(\w+)/g, '{$1}')
    // One address has one template, though two verbs may name its parameter differently.
    const shape = template.replace(/\{\w+\}/g, '{}')
    const path = names.get(shape) ?? template
    names.set(shape, path)
    paths[path] = { ...paths[path], [method.toLowerCase()]: describeOperation(method, path, chain) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Travessia', version: '1', description: 'Cases, proceedings, events and the deadlines that follow from them.' },
    servers: [{ url: '/' }],
    paths,
    components: { schemas: { Problem: problemSchema }, securitySchemes },
  }
}

function describeOperation(method: string, path: string, chain: readonly Route[]) {
  const marks = chain.map((route) => readMarks(route.handler))
  const right = marks.find((mark) => mark.permission)?.permission
  const json = marks.find((mark) => mark.validates?.target === 'json')?.validates
  const query = marks.find((mark) => mark.validates?.target === 'query')?.validates
  const uploads = marks.some((mark) => mark.uploads)
  const isOpen = right === 'open' || right === undefined
  const isWrite = method !== 'GET'
  const parameters = [
    ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
    ...(query ? describeQuery(query.schema) : []),
    ...(isWrite && !isOpen ? [idempotencyKey] : []),
    ...([json, query].some((given) => given && takesVersion(given.schema)) ? [ifMatch] : []),
  ]
  return {
    operationId: `${method.toLowerCase()}${path.replace(/[^a-zA-Z]+(\w?)/g, (_, first: string) => first.toUpperCase())}`,
    tags: [path.split('/')[2] ?? ''],
    ...(!isOpen && { description: `Right: ${right}.` }),
    security: isOpen ? [] : [{ session: [] }, { token: [] }],
    ...(parameters.length > 0 && { parameters }),
    ...(uploads && { requestBody: { required: true, content: { '*/*': { schema: { type: 'string', format: 'binary' } } } } }),
    ...(json && { requestBody: { required: true, content: { 'application/json': { schema: toSchema(json.schema, 'input') } } } }),
    responses: {
      ...describeAnswer(method, path),
      ...(json && { 400: problemAnswer('Not JSON') }),
      ...((json || uploads) && { 413: problemAnswer('Too large') }),
      ...(!isOpen && { 401: problemAnswer('Signed out'), 403: problemAnswer('Not allowed') }),
      ...(path.includes('{') && { 404: problemAnswer('Not found') }),
      ...(isWrite && { 409: problemAnswer('Conflict, with the present state in `current` on a stale edit') }),
      ...((json || query || uploads) && { 422: problemAnswer('Invalid, with a pointer for each field') }),
      503: problemAnswer('The database does not answer'),
    },
  }
}

function describeQuery(schema: z.ZodType) {
  const { properties, required } = z
    .object({ properties: z.record(z.string(), z.unknown()).default({}), required: z.array(z.string()).default([]) })
    .parse(toSchema(schema, 'input'))
  return Object.entries(properties).map(([name, property]) => ({ name, in: 'query', required: required.includes(name), schema: property }))
}

function describeAnswer(method: string, path: string) {
  const answer = answers[`${method} ${path.slice('/api'.length)}`]
  if (answer === 'nothing') return { 204: { description: 'Done' } }
  if (answer === 'docx')
    return { 200: { description: 'A Word document', content: { [docx]: { schema: { type: 'string', format: 'binary' } } } } }
  if (answer === 'file') return { 200: { description: 'A file', content: { '*/*': { schema: { type: 'string', format: 'binary' } } } } }
  if (answer === 'stream') {
    const stream = { description: 'What changes, as it changes', content: { 'text/event-stream': { schema: { type: 'string' } } } }
    return { 200: stream, 204: { description: 'Nothing is told: no session, or too many streams' } }
  }
  const status = answer?.status ?? (method === 'POST' ? 201 : 200)
  return { [status]: { description: 'Done', content: { 'application/json': { schema: answer ? toSchema(answer.schema, 'output') : {} } } } }
}

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

function toSchema(schema: z.ZodType, io: 'input' | 'output') {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any', reused: 'inline' })
  return rest
}

/** What the guards and checks left on a handler. */
function readMarks(handler: unknown): {
  permission?: string | undefined
  uploads?: boolean | undefined
  validates?: { target: string; schema: z.ZodType } | undefined
} {
  const mark = z.object({
    permission: z.string().optional(),
    uploads: z.boolean().optional(),
    validates: z.object({ target: z.string(), schema: z.instanceof(z.ZodType) }).optional(),
  })
  return mark.safeParse(Object.assign({}, handler)).data ?? {}
}

function problemAnswer(description: string) {
  return { description, content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } }
}

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'The same request under the same key is carried out once; its answer is repeated for 24 hours.',
  schema: { type: 'string', maxLength: 200, pattern: '^[!-~]+$' },
}

const ifMatch = {
  name: 'If-Match',
  in: 'header',
  required: false,
  description: 'The `ETag` of the record as it was read, in place of `version`. Another version on record is a 409.',
  schema: { type: 'string', pattern: '^(W/)?"[0-9]{1,9}"$' },
}

const securitySchemes = {
  session: { type: 'apiKey', in: 'cookie', name: 'travessia.session_token' },
  token: { type: 'http', scheme: 'bearer', description: 'A personal access token; it has the rights of its holder.' },
}

const problemSchema = {
  type: 'object',
  description: 'RFC 9457; `code` is stable, `errors` point at fields.',
  required: ['type', 'title', 'status', 'code'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string' },
    detail: { type: 'string' },
    request: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'code', 'detail'],
        properties: { pointer: { type: 'string' }, code: { type: 'string' }, detail: { type: 'string' } },
      },
    },
    current: {},
  },
}
