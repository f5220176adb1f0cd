import { chooseLanguage, type Language, type Text } from '@travessia/shared/languages'
import type { Problem } from '@travessia/shared/problem'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { matchedRoutes } from 'hono/route'
import type { Env } from './context.ts'
import { translateDatabaseError } from './database-problems.ts'
import { type FieldCode, fieldWords } from './field-words.ts'
import { type Noun, nouns } from './noun-words.ts'
import { kinds, type ProblemCode } from './problem-words.ts'

/** One field that is wrong; `detail` replaces the words of the code. */
export interface FieldError {
  /** JSON pointer into the body, such as `#/on`; `#?limit` for the query. */
  readonly pointer: string
  readonly code: FieldCode
  readonly with?: Readonly<Record<string, string | number>>
  readonly detail?: Text
}

interface Extras {
  readonly detail?: Text
  readonly errors?: readonly FieldError[]
  readonly current?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** Expected trouble, thrown where it is known and told in the reader's language by `answerProblem`. */
export class ProblemError extends Error {
  override name = 'ProblemError'
  readonly code: ProblemCode
  readonly extras: Extras

  constructor(code: ProblemCode, extras: Extras = {}) {
    super(code)
    this.code = code
    this.extras = extras
  }
}

/** 404: it does not exist, or it does not exist for this reader. */
export function notFound(noun: Noun): ProblemError {
  return new ProblemError('not-found', { detail: nouns[noun] })
}

/** 409 with a sentence of its own. */
export function conflict(detail: Text): ProblemError {
  return new ProblemError('conflict', { detail })
}

/** 409: the version that the editor saw is not the present one, which goes along. */
export function stale(current: unknown): ProblemError {
  return new ProblemError('stale', { current })
}

/** 422 with a pointer for each field. */
export function invalid(errors: readonly FieldError[]): ProblemError {
  return new ProblemError('invalid', { errors })
}

/** 403: it is visible, but the role does not reach so far. */
export function forbidden(detail?: Text): ProblemError {
  return new ProblemError('forbidden', detail ? { detail } : {})
}

/** Why something was refused, in every language: for what is told later, in a language that is not known yet. */
export function reasonsOf({ code, extras }: ProblemError): Text[] {
  const told = extras.errors?.map((field): Text => {
    const say = (language: Language) => tellField(field, language).detail
    return { 'pt-BR': say('pt-BR'), es: say('es'), en: say('en') }
  })
  return told && told.length > 0 ? told : [extras.detail ?? kinds[code].title]
}

/** The one place where errors become answers. Unknown ones tell nothing but the request's id. */
export function answerProblem(error: Error, c: Context<Env>): Response {
  const known = toProblem(error)
  if (!known) {
    c.var.log.error({
      request: c.var.requestId,
      method: c.req.method,
      // As it is known here, not as it was asked for: an address may be a secret.
      route: matchedRoutes(c).findLast(({ path }) => !path.endsWith('*'))?.path,
      error: { name: error.name, message: error.message, stack: error.stack },
    })
  }
  const { code, extras } = known ?? new ProblemError('internal')
  const language = c.var.language ?? chooseLanguage(c.req.header('Accept-Language'))
  const body: Problem = {
    type: 'about:blank',
    title: kinds[code].title[language],
    status: kinds[code].status,
    code,
    ...(extras.detail && { detail: extras.detail[language] }),
    request: c.var.requestId,
    ...(extras.errors && { errors: extras.errors.map((field) => tellField(field, language)) }),
    ...(extras.current !== undefined && { current: extras.current }),
  }
  return c.body(JSON.stringify(body), kinds[code].status, {
    'Content-Type': 'application/problem+json',
    'Content-Language': language,
    ...extras.headers,
  })
}

/** What an error means to the caller; undefined when it is our own mistake. */
export function toProblem(error: Error): ProblemError | undefined {
  if (error instanceof ProblemError) return error
  if (error instanceof HTTPException) return fromStatus(error.status)
  const translated = translateDatabaseError(error)
  if (!translated) return undefined
  return new ProblemError(translated.code, {
    ...(translated.retryAfter && { headers: { 'Retry-After': translated.retryAfter } }),
    ...(translated.field && { errors: [{ pointer: '#', code: translated.field }] }),
  })
}

function fromStatus(status: number): ProblemError | undefined {
  if (status === 400) return new ProblemError('bad-json')
  if (status === 404) return notFound('page')
  return status === 413 ? new ProblemError('too-large') : undefined
}

/** The words for a field that is wrong. */
export function tellField(field: FieldError, language: Language) {
  const words = (field.detail ?? fieldWords[field.code])[language]
  const detail = words.replace(/\{(\w+)\}/g, (_, name: string) => String(field.with?.[name] ?? ''))
  return { pointer: field.pointer, code: field.code, detail }
}
