import type { App } from '@travessia/api/app'
import type { Problem } from '@travessia/shared/problem'
import { DetailedError, hc } from 'hono/client'
import { forgetSent, takeAhead } from './ahead/sent.ts'
import { isDiscreet } from './discreet.ts'
import { cover, coverAnswer } from './mask.ts'
import { readViewing } from './viewing.ts'
import { currentLanguage } from './words/spoken.ts'

/** The typed client: `parseResponse(api.cases.$get({ query }))`. Failures are thrown; read them with `readProblem`. */
export const api = hc<App>('/', { fetch: travel }).api

const pauses = [400, 1200, 3000]

/** Marks a write that may happen twice, such as saying again that one is there: no key is kept of it. */
const repeatable = 'X-Repeatable'
export const asRepeatable = { headers: { [repeatable]: '1' } }

/** The line broke before an answer came; whether a write arrived is not known, so it is sent again with the same key. */
export class OfflineError extends Error {
  override name = 'OfflineError'
}

/** What is covered on the screen would be written over what it stands for. */
class CoveredError extends Error {
  override name = 'CoveredError'
}

/**
 * `fetch` for a bad line. A write carries an `Idempotency-Key` and is sent again with the same key when
 * the connection breaks or the server is away, so that it happens once however often it travels.
 */
export async function travel(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers)
  const isRepeatable = headers.get(repeatable) !== null
  headers.delete(repeatable)
  headers.set('Accept-Language', currentLanguage())
  const viewing = readViewing()
  if (viewing && !isOwn(input)) headers.set('Travessia-View-As', viewing)
  const send = async () => showCovered(await fetch(input, { ...init, headers }).catch(sayOffline))
  if (!isWrite(init.method)) {
    const ahead = await takeAhead(addressOf(input))
    return ahead ? showCovered(ahead) : send()
  }
  forgetSent()
  if (isDiscreet && typeof init.body === 'string' && init.body.includes(cover)) throw new CoveredError()
  if (!isRepeatable && !headers.has('Idempotency-Key')) headers.set('Idempotency-Key', newId())
  return sendUntilAnswered(send)
}

/** Signing in and out, and locking the screen, one does as oneself also while looking on as somebody else. */
function isOwn(input: RequestInfo | URL): boolean {
  return /\/api\/(auth|me)\//.test(input instanceof Request ? input.url : String(input))
}

function addressOf(input: RequestInfo | URL): string {
  const { pathname, search } = new URL(input instanceof Request ? input.url : input, 'http://here')
  return pathname + search
}

/** The answer as the mode of this device lets it be seen. */
async function showCovered(response: Response): Promise<Response> {
  if (!isDiscreet || !/json/.test(response.headers.get('Content-Type') ?? '')) return response
  const covered = coverAnswer(new URL(response.url).pathname, await response.json())
  return new Response(JSON.stringify(covered), response)
}

async function sendUntilAnswered(send: () => Promise<Response>): Promise<Response> {
  for (const pause of pauses) {
    try {
      const response = await send()
      if (!isAway(response.status)) return response
    } catch (error) {
      if (!(error instanceof OfflineError)) throw error
    }
    await new Promise((resume) => setTimeout(resume, pause))
  }
  return send()
}

function sayOffline(error: unknown): never {
  if (error instanceof TypeError) throw new OfflineError(error.message)
  throw error
}

/** What went wrong, in one shape whatever was thrown: a problem of the API, a broken line (status 0), or a fault of ours. */
export function readProblem(error: unknown): Problem {
  if (error instanceof OfflineError) return plainProblem(0, 'offline')
  if (error instanceof CoveredError) return plainProblem(403, 'covered')
  if (!(error instanceof DetailedError)) return plainProblem(500, 'unknown')
  const answer: unknown = error.detail?.data
  if (isProblem(answer)) return answer
  const status = typeof error.statusCode === 'number' ? error.statusCode : 500
  return plainProblem(status, isAway(status) ? 'unavailable' : 'unknown')
}

/** The state of the record that a stale edit met, or nothing when the problem is another one. */
export function readConflict(error: unknown): Record<string, unknown> | undefined {
  const { status, current } = readProblem(error)
  return status === 409 && typeof current === 'object' && current !== null ? { ...current } : undefined
}

export function isStatus(error: unknown, status: number): boolean {
  return readProblem(error).status === status
}

/** A random uuid, even where the page is served without TLS on a local network, which has no `randomUUID`. */
export function newId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  const hex = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
}

/** Whether an answer is a problem as the API tells it; a server in between answers in ways of its own. */
function isProblem(answer: unknown): answer is Problem {
  if (!isRecord(answer)) return false
  const { type, title, status, code, detail = '', request = '', errors = [] } = answer
  const areFields = Array.isArray(errors) && errors.every((one) => isRecord(one) && areTexts(one.pointer, one.code, one.detail))
  return areFields && Number.isSafeInteger(status) && areTexts(type, title, code, detail, request)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function areTexts(...values: readonly unknown[]): boolean {
  return values.every((value) => typeof value === 'string')
}

function plainProblem(status: number, code: string): Problem {
  return { type: 'about:blank', title: code, status, code }
}

function isWrite(method = 'GET'): boolean {
  return !['GET', 'HEAD', 'OPTIONS'].includes(method.toUpperCase())
}

function isAway(status: number): boolean {
  return status === 502 || status === 503 || status === 504
}
