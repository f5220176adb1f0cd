import type { Context, MiddlewareHandler } from 'hono'
import { z } from 'zod'
import type { Env } from './context.ts'
import type { FieldCode } from './field-words.ts'
import { readVersion } from './if-match.ts'
import { readJson } from './json-body.ts'
import type { Noun } from './noun-words.ts'
import { type FieldError, invalid, notFound } from './problems.ts'

type Target = 'json' | 'query'

/** What `openapi.ts` reads from a route. */
export interface ValidationMark {
  readonly validates: { readonly target: Target | 'param'; readonly schema: z.ZodType }
}

/**
 * Checks the body or the query by a schema and hands it to the handler as `c.req.valid(target)`.
 * Trouble is a 422 with a pointer for each field; a body that is not JSON is a 400.
 */
export function validate<T extends Target, Schema extends z.ZodType>(target: T, schema: Schema) {
  type Checked = { in: { [K in T]: z.input<Schema> }; out: { [K in T]: z.output<Schema> } }
  const check: MiddlewareHandler<Env, string, Checked> = async (c, next) => {
    const given = target === 'json' ? await readJson(c) : readQuery(c)
    const result = schema.safeParse(readVersion(c, schema, given), { reportInput: true })
    if (!result.success) throw invalid(result.error.issues.flatMap((issue) => toFieldErrors(issue, target === 'json' ? '#/' : '#?')))
    c.req.addValidatedData(target, Object(result.data))
    await next()
  }
  return Object.assign(check, { validates: { target, schema } } satisfies ValidationMark)
}

/** Checks that a parameter of the path is a uuid; what cannot be an id is not found. */
export function validateId<Name extends string>(name: Name, noun: Noun) {
  const uuid = z.uuid()
  const schema = z.object({ [name]: uuid })
  type Checked = { in: { param: Record<Name, string> }; out: { param: Record<Name, string> } }
  const check: MiddlewareHandler<Env, string, Checked> = async (c, next) => {
    const result = uuid.safeParse(c.req.param(name))
    if (!result.success) throw notFound(noun)
    c.req.addValidatedData('param', { ...c.req.param(), [name]: result.data })
    await next()
  }
  return Object.assign(check, { validates: { target: 'param', schema } } satisfies ValidationMark)
}

function readQuery(c: Context): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(c.req.queries()).map(([name, values]) => [name, values.length === 1 ? (values[0] ?? '') : values]),
  )
}

/** What an issue of a shape says of its fields. */
export function toFieldErrors(issue: z.core.$ZodIssue, prefix: string): FieldError[] {
  const at = (path: readonly PropertyKey[]) =>
    prefix + path.map((part) => String(part).replaceAll('~', '~0').replaceAll('/', '~1')).join('/')
  switch (issue.code) {
    case 'invalid_type':
      return [{ pointer: at(issue.path), code: issue.input === undefined ? 'required' : 'type' }]
    case 'too_small':
      return [{ pointer: at(issue.path), code: codeForSmall(issue), with: { min: Number(issue.minimum) } }]
    case 'too_big':
      return [{ pointer: at(issue.path), code: codeForBig(issue), with: { max: Number(issue.maximum) } }]
    case 'invalid_format':
      return [{ pointer: at(issue.path), code: issue.format === 'email' ? 'email' : fromMessage(issue.message) }]
    case 'invalid_value':
      return [{ pointer: at(issue.path), code: issue.input === undefined ? 'required' : 'choice' }]
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ pointer: at([...issue.path, key]), code: 'unknown' }))
    case 'custom':
      return [{ pointer: at(issue.path), code: fromMessage(issue.message) }]
    default:
      return [{ pointer: at(issue.path), code: 'format' }]
  }
}

function codeForSmall(issue: z.core.$ZodIssueTooSmall): FieldCode {
  if (issue.origin === 'string') return Number(issue.minimum) === 1 ? 'empty' : 'short'
  return issue.origin === 'array' || issue.origin === 'set' ? 'few' : 'small'
}

function codeForBig(issue: z.core.$ZodIssueTooBig): FieldCode {
  if (issue.origin === 'string') return 'long'
  return issue.origin === 'array' || issue.origin === 'set' ? 'many' : 'large'
}

/** The shapes in `shared` name the trouble by its code. */
function fromMessage(message: string): FieldCode {
  switch (message) {
    case 'date':
    case 'time':
    case 'instant':
    case 'characters':
    case 'pseudonym':
    case 'proof':
    case 'cnpj':
    case 'zone':
    case 'required':
    case 'order':
    case 'span':
    case 'years':
      return message
    default:
      return 'format'
  }
}
