import { DetailedError } from 'hono/client'
import { newId, OfflineError, readProblem, travel } from '../api.ts'
import { sendBytes } from './send-file.ts'

/** How far a file is on its way, from 0 to 1, and whether it waits for the line. */
export interface Progress {
  readonly part: number
  readonly isPaused: boolean
}

interface Sending {
  /** Where uploads of the case begin. */
  readonly uploads: string
  /** What takes the file when all of it is there. */
  readonly address: string
  readonly file: File
  readonly onProgress: (progress: Progress) => void
  readonly signal: AbortSignal
}

/** What is smaller goes in one piece: a few seconds on a bad line. */
export const partsFrom = 4_000_000

/** What is lost when the line breaks; it is asked of the server how much of it came. */
const partSize = 2_000_000

const longestPause = 10_000

/**
 * Sends a file in parts and goes on where the line broke, by itself, however often. It ends when the file is where it
 * belongs, when the server refuses it, or when `signal` says so.
 */
export async function sendInParts({ uploads, address, file, onProgress, signal }: Sending): Promise<unknown> {
  let sent = 0
  const tell = (part: number, isPaused = false) => onProgress({ part: file.size > 0 ? part / file.size : 0, isPaused })
  /** Does it until the line holds. */
  const insist = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    for (let pause = 1_000; ; pause = Math.min(pause * 2, longestPause)) {
      signal.throwIfAborted()
      try {
        return await work()
      } catch (error) {
        if (!isLine(error)) throw error
        tell(sent, true)
        await wait(pause, signal)
      }
    }
  }

  const begun = await insist(() => ask(uploads, { method: 'POST', headers: { 'Upload-Length': String(file.size) } }))
  const at = begun.headers.get('Location') ?? ''
  try {
    let isKnown = true
    while (sent < file.size) {
      await insist(async () => {
        if (!isKnown) sent = Number((await ask(at)).headers.get('Upload-Offset'))
        isKnown = false
        const piece = file.slice(sent, sent + partSize)
        if (piece.size > 0) isKnown = await sendPart(at, piece, sent, (loaded) => tell(sent + loaded), signal)
        if (isKnown) sent += piece.size
      })
      tell(sent)
    }
    const name = encodeURIComponent(file.name.toWellFormed())
    const headers = { 'X-Upload': at.split('/').at(-1) ?? '', 'X-File-Name': name, 'Idempotency-Key': newId() }
    const taken = await insist(() => ask(address, { method: 'PUT', headers }))
    return await taken.json()
  } finally {
    // Whether it was taken over or is not wanted: what lies there in parts may go.
    void ask(at, { method: 'DELETE' }).catch(() => undefined)
  }
}

/** Whether it went on from there. If not, a part came although its answer was lost: the server is asked where it stopped. */
async function sendPart(
  at: string,
  piece: Blob,
  offset: number,
  onLoaded: (loaded: number) => void,
  signal: AbortSignal,
): Promise<boolean> {
  const headers = { 'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': String(offset) }
  try {
    await sendBytes(at, piece, { method: 'PATCH', headers, onLoaded, signal })
    return true
  } catch (error) {
    if (readProblem(error).status !== 409) throw error
    return false
  }
}

async function ask(address: string, init: RequestInit = {}): Promise<Response> {
  const response = await travel(address, init)
  if (response.ok) return response
  throw new DetailedError(response.statusText, {
    statusCode: response.status,
    detail: { data: await response.json().catch(() => undefined) },
  })
}

/** The line or the server is away for the moment: everything else is an answer. */
function isLine(error: unknown): boolean {
  const { status } = readProblem(error)
  return error instanceof OfflineError || (status >= 502 && status <= 504)
}

/** Until the pause is over, or the line says that it is back. */
function wait(pause: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = new AbortController()
    const timer = setTimeout(() => end(resolve), pause)
    const end = (then: () => void) => {
      clearTimeout(timer)
      done.abort()
      then()
    }
    window.addEventListener('online', () => end(resolve), { signal: done.signal })
    signal.addEventListener('abort', () => end(() => reject(signal.reason)), { signal: done.signal })
  })
}

/** Whether somebody stopped it, which is nobody's failure. */
export function isStopped(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError'
}
