import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'

export interface Written {
  /** What the writer put into the note, to find the event again. */
  mark: string
  id: string
  attempts: number
}

export interface Burst {
  written: Written[]
  /** Every status that any attempt got; 0 where the line broke. */
  statuses: Set<number>
  /** Attempts answered 503 without saying when to come back. */
  unhelpful: number
}

interface Target {
  /** Asked before each attempt, since a server that was started again may stand elsewhere. */
  url: () => string
  cookie: string
  places: { caseId: string; proceedingId: string }[]
}

/** Sends events from several writers at once; each repeats with the same key until it is answered. */
export async function writeEvents(target: Target, writers: number, each: number): Promise<Burst> {
  const burst: Burst = { written: [], statuses: new Set(), unhelpful: 0 }
  await Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      for (let turn = 0; turn < each; turn++) burst.written.push(await writeUntilAnswered(target, burst, writer * each + turn))
    }),
  )
  return burst
}

/** How long a writer goes on, in milliseconds: several kills may fall on one write. */
const patience = 60_000

async function writeUntilAnswered(target: Target, burst: Burst, number: number): Promise<Written> {
  const mark = randomUUID()
  const place = target.places[number % target.places.length]
  if (!place) throw new Error('There is no case to write to.')
  const body = {
    proceedingId: place.proceedingId,
    kind: 'final-decision-notified',
    on: `2026-0${1 + (number % 6)}-${10 + (number % 18)}`,
    note: mark,
  }

  const began = performance.now()
  for (let attempts = 1; performance.now() - began < patience; attempts++) {
    const answer = await send(target, `/api/cases/${place.caseId}/events`, body, mark)
    burst.statuses.add(answer?.status ?? 0)
    if (answer?.status === 201) return { mark, id: readId(answer.text), attempts }
    if (answer?.status === 503 && !answer.retryAfter) burst.unhelpful++
    if (answer && answer.status < 500) throw new Error(`The event was refused: ${answer.status} ${answer.text}`)
    await pause(50)
  }
  throw new Error('The server did not come back.')
}

/** Signs the director in who was set up from the settings. */
export async function signIn(url: string, email: string, password: string): Promise<string> {
  const answer = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  if (answer.status !== 200) throw new Error(`Nobody could sign in: ${answer.status} ${await answer.text()}`)
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

/** Opens cases with one petition each. */
export async function openCases(url: string, cookie: string, count: number): Promise<Target['places']> {
  const target = { url: () => url, cookie }
  return Promise.all(
    Array.from({ length: count }, async (_, number) => {
      const caseId = await make(target, '/api/cases', { title: `Caso ${number}` })
      const proceedingId = await make(target, `/api/cases/${caseId}/proceedings`, { procedure: 'iachr-petition', ourRole: 'petitioner' })
      return { caseId, proceedingId }
    }),
  )
}

async function make(target: Pick<Target, 'url' | 'cookie'>, path: string, body: object): Promise<string> {
  const answer = await send(target, path, body, randomUUID())
  if (answer?.status !== 201) throw new Error(`${path}: ${answer?.status} ${answer?.text}`)
  return readId(answer.text)
}

interface Answer {
  status: number
  retryAfter: string | null
  text: string
}

/** Nothing when the line broke, also in the middle of the answer. */
async function send(target: Pick<Target, 'url' | 'cookie'>, path: string, body: object, key: string): Promise<Answer | undefined> {
  try {
    const answer = await fetch(target.url() + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key, Cookie: target.cookie },
      body: JSON.stringify(body),
    })
    return { status: answer.status, retryAfter: answer.headers.get('Retry-After'), text: await answer.text() }
  } catch {
    return undefined
  }
}

function readId(text: string): string {
  const made: unknown = JSON.parse(text)
  if (made && typeof made === 'object' && 'id' in made) return String(made.id)
  throw new Error('The answer has no id.')
}
