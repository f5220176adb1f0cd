import fc from 'fast-check'

export interface Schema {
  type?: string | string[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  enum?: unknown[]
  const?: unknown
  anyOf?: Schema[]
  oneOf?: Schema[]
  format?: string
  pattern?: string
  minimum?: number
  maxLength?: number
  additionalProperties?: Schema | boolean
}

interface Described {
  parameters?: { name: string; in: string; schema: Schema }[]
  requestBody?: { content: Record<string, { schema: Schema }> }
  responses?: Record<string, { content?: Record<string, { schema: Schema }> }>
}

export interface Operation extends Described {
  readonly method: string
  readonly path: string
}

/** Whose record an address or a field names: ours, another organisation's, or none that there is. */
export type Ref = { readonly ref: 'own' | 'foreign' | 'none'; readonly name: string }

/** A request before its records are known: the same seed gives the same ones, whatever ids they have by then. */
export interface Draft {
  readonly operation: Operation
  readonly method: string
  readonly as: number
  readonly params: Readonly<Record<string, string | Ref>>
  readonly query: readonly (readonly [string, string | Ref])[]
  readonly headers: Readonly<Record<string, string>>
  readonly body: { readonly json: unknown } | { readonly text: string } | { readonly bytes: Uint8Array<ArrayBuffer> } | undefined
}

export function listOperations(paths: Record<string, Record<string, Described>>): Operation[] {
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, described]) => ({ ...described, method: method.toUpperCase(), path })),
  )
}

const injections = [
  "'; drop table member; --",
  "' or '1'='1",
  '1); select pg_sleep(9)--',
  '$1',
  '%',
  '\\',
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  'javascript:alert(1)',
  '../../../../etc/passwd',
  '..\\..\\boot.ini',
  'file:///etc/passwd',
  'http://169.254.169.254/latest/meta-data',
  'a\r\nSet-Cookie: x=y',
  '{{7*7}}',
  '#{7*7}',
  '=cmd|calc!A1',
  '(a+)+$',
  '__proto__',
  'constructor',
]

const oddText = fc.oneof(
  fc.constantFrom(...injections),
  fc.constantFrom('', ' ', '\u0000', 'a\u0000b', '\ud800', '\udc00x', '👨‍👩‍👧', '\u202etxt.exe', '\ufeff', '\u2028', 'İ', 'ﷺ'.repeat(50)),
  fc.constantFrom('2026-02-30', '2026-13-01', '0000-00-00', '9999-12-31', '-000001-01-01', '2026-03-02T25:00:00Z', '24:00'),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.constantFrom(1_000, 30_000, 200_000).map((length) => 'x'.repeat(length)),
  fc.uuid(),
)

const oddNumber = fc.constantFrom(0, -0, -1, 1.5, 2_147_483_648, Number.MAX_SAFE_INTEGER, -1e300, 1e300, 1e-300)

const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  oddText,
  oddNumber,
  fc.constantFrom(null, true, false),
  fc.constantFrom(
    [],
    [[]],
    {},
    [null],
    { type: 'doc' },
    { type: 'doc', content: [{}] },
    { constructor: 'x' },
    { due: '2026-13-01', for: {} },
  ),
  fc.constant(new Array(6_000).fill('x')),
  fc.json({ maxDepth: 4 }).map((text): unknown => JSON.parse(text)),
  fc.integer({ min: 40, max: 300 }).map((depth) => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`)),
)

/** The names of fields that name a record of another kind than the address does. */
const refNames = 'case proceeding event deadline person annex brief version comment authority batch member upload filing'.split(' ')

const ref = (name: string): fc.Arbitrary<Ref> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant({ ref: 'own' as const, name }) },
    { weight: 3, arbitrary: fc.constant({ ref: 'foreign' as const, name }) },
    { weight: 1, arbitrary: fc.constant({ ref: 'none' as const, name }) },
  )

/** A value that the shape takes, more often than not. */
function nearly(schema: Schema, name: string, depth = 0): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: depth === 0 ? 20 : 9, arbitrary: fitting(schema, name, depth) }, { weight: 1, arbitrary: oddValue })
}

function fitting(schema: Schema, name: string, depth: number): fc.Arbitrary<unknown> {
  if (depth > 6) return fc.constant(null)
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const either = schema.anyOf ?? schema.oneOf
  if (either) return fc.oneof(...either.map((one) => nearly(one, name, depth + 1)))
  switch (Array.isArray(schema.type) ? schema.type[0] : schema.type) {
    case 'object': {
      const fields = Object.entries(schema.properties ?? {}).map(([key, one]) => [key, nearly(one, key, depth + 1)])
      const whole = fc.record(Object.fromEntries(fields))
      const optional = Object.keys(schema.properties ?? {}).filter((key) => !schema.required?.includes(key))
      const left = fc.oneof(
        { weight: 12, arbitrary: fc.subarray(optional) },
        // Sometimes what must be there is missing.
        { weight: 1, arbitrary: fc.subarray(Object.keys(schema.properties ?? {})) },
      )
      return fc
        .tuple(whole, left)
        .map(([all, without]) => Object.fromEntries(Object.entries(all).filter(([key]) => !without.includes(key))))
    }
    case 'array':
      return fc.array(nearly(schema.items ?? {}, name, depth + 1), { maxLength: 4 })
    case 'integer':
      return fc.oneof(fc.constantFrom(1, 2), fc.integer({ min: schema.minimum ?? 0, max: Math.max(3_000, (schema.minimum ?? 0) + 10) }))
    case 'number':
      return fc.double({ noNaN: true, min: schema.minimum ?? 0, max: 1e9 })
    case 'boolean':
      return fc.boolean()
    case 'string':
      return textOf(schema, name)
    default:
      return oddValue
  }
}

function textOf({ format, pattern = '', maxLength }: Schema, name: string): fc.Arbitrary<unknown> {
  if (format === 'date')
    return fc.date({ min: new Date(0), max: new Date('2040-01-01'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10))
  if (format === 'date-time')
    return fc.date({ min: new Date(0), max: new Date('2040-01-01'), noInvalidDate: true }).map((day) => day.toISOString())
  if (format === 'uuid')
    return fc.oneof(ref(refNames.find((known) => name.toLowerCase().includes(known)) ?? 'case'), fc.constantFrom(...refNames).chain(ref))
  if (format === 'email') return fc.uuid().map((id) => `${id}@example.org`)
  if (pattern.includes('[A-Z]{2}')) return fc.constantFrom('BR', 'ZZ', 'VE')
  if (pattern.includes('\\d')) return fc.constantFrom('2026-01-15', '2026-02-28', '10:30', '123456')
  const words = fc.oneof(fc.lorem({ maxCount: 6 }), fc.constantFrom(...injections), fc.string({ unit: 'grapheme', maxLength: 40 }))
  return words.map((text) => text.slice(0, maxLength ?? 400))
}

/** What a header can carry: no line breaks and no letters beyond Latin-1. */
const headerText = oddText.map((text) =>
  text
    .slice(0, 4_000)
    .replaceAll(/[^\x20-\x7e\xa0-\xff]/g, '?')
    .trim(),
)

const oddHeaders: fc.Arbitrary<Record<string, string>> = fc.dictionary(
  fc.constantFrom(
    'Accept-Language',
    'Idempotency-Key',
    'If-Match',
    'X-Forwarded-For',
    'X-Forwarded-Host',
    'X-File-Name',
    'Content-Type',
    'Range',
    'If-None-Match',
    'Cookie',
    'Travessia-View-As',
    'Upload-Length',
    'Upload-Offset',
  ),
  headerText,
  { maxKeys: 2, noNullPrototype: true },
)

const oddBytes = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc
    .constantFrom(
      '%PDF-1.7\n%%EOF',
      'PK\u0003\u0004',
      '<svg onload="alert(1)">',
      '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
      '',
      'texto',
    )
    .map((text) => new TextEncoder().encode(text)),
)

/** Requests to one operation, by one of so many visitors. */
export function draftOf(operation: Operation, visitors: number): fc.Arbitrary<Draft> {
  const { method, path, parameters = [], requestBody } = operation
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  const json = requestBody?.content['application/json']?.schema
  const body: fc.Arbitrary<Draft['body']> = json
    ? fc.oneof(
        { weight: 12, arbitrary: nearly(json, '').map((value) => ({ json: value })) },
        { weight: 1, arbitrary: oddText.map((text) => ({ text })) },
      )
    : requestBody || method === 'PUT' || method === 'POST'
      ? oddBytes.map((bytes) => ({ bytes: Uint8Array.from(bytes) }))
      : fc.constant(undefined)
  const query = parameters
    .filter((one) => one.in === 'query')
    .map(({ name, schema }) =>
      fc.tuple(fc.constant(name), fc.oneof({ weight: 3, arbitrary: fitting(schema, name, 1) }, { weight: 1, arbitrary: oddText })),
    )
  return fc.record({
    operation: fc.constant(operation),
    // Now and then a verb that the address does not know.
    method: fc.oneof(
      { weight: 30, arbitrary: fc.constant(method) },
      { weight: 1, arbitrary: fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'PROPFIND') },
    ),
    as: fc.nat({ max: visitors - 1 }),
    params: fc.record(
      Object.fromEntries(names.map((name) => [name, fc.oneof({ weight: 14, arbitrary: ref(name) }, { weight: 1, arbitrary: oddText })])),
    ),
    query: fc
      .tuple(...query)
      .chain((pairs) => fc.subarray(pairs))
      .map((pairs) => pairs.map(([name, value]) => [name, isRef(value) ? value : String(value)] as const)),
    headers: fc.oneof({ weight: 5, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: oddHeaders }),
    body,
  })
}

export function isRef(value: unknown): value is Ref {
  return typeof value === 'object' && value !== null && 'ref' in value && 'name' in value
}
