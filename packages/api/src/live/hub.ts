import type { Instant } from '@travessia/shared/dates'
import type { Logger } from 'pino'
import { scopeOf } from '../access.ts'
import type { Actor } from '../context.ts'
import type { Database } from '../db.ts'
import { type Change, readChange, tellTo } from './changes.ts'
import { listen } from './listen.ts'
import { listListeners, listSeenCases } from './queries.ts'

/** Who listens, and by which session they were let in. */
interface Listener extends Pick<Actor, 'organisationId' | 'userId'> {
  readonly sessionHash: string
}

interface Stream extends Listener {
  readonly controller: ReadableStreamDefaultController<Uint8Array>
}

export interface Live {
  /** Server-sent events for one screen; nothing where a member has too many of them open already. */
  open: (listener: Listener) => ReadableStream<Uint8Array> | undefined
  end: () => Promise<void>
}

const mostPerMember = 8
/** What one act does is told at once, and so is what many do at the same time. */
const gather = 100
const beatEvery = 20_000
/** So many messages wait for a line that takes none: it is gone. */
const mostWaiting = 100

/**
 * Tells open screens what changed, each what its member may see: the noun and the case, never what. With every message,
 * and every few seconds without one, it is asked again whether the session still stands.
 */
export function startLive(db: Database, url: string, now: () => Instant, log: Pick<Logger, 'warn'>): Live {
  const streams = new Set<Stream>()
  let heard: Change[] = []
  let timer: NodeJS.Timeout | undefined
  const stopListening = listen(url, { onTold: hear, onBack: () => sendAll('event: missed\ndata: {}\n\n') }, log)
  const beat = setInterval(() => void look().catch(complain), beatEvery)
  beat.unref()
  return { open, end }

  function open(listener: Listener): ReadableStream<Uint8Array> | undefined {
    if ([...streams].filter(({ userId }) => userId === listener.userId).length >= mostPerMember) return undefined
    let stream: Stream | undefined
    return new ReadableStream<Uint8Array>({
      start(controller) {
        stream = { ...listener, controller }
        streams.add(stream)
        send(stream, ': here\n\n')
      },
      cancel: () => void (stream && streams.delete(stream)),
    })
  }

  function hear(payload: string) {
    heard.push(readChange(payload))
    timer ??= setTimeout(() => void tellHeard().catch(complain), gather)
  }

  async function tellHeard() {
    const changes = heard
    heard = []
    timer = undefined
    for (const [organisationId, ofOne] of Map.groupBy(changes, (change) => change.organisationId)) {
      const listening = [...streams].filter((stream) => stream.organisationId === organisationId)
      for (const [actor, theirs] of await findOpen(listening)) await tell(actor, theirs, ofOne)
    }
  }

  async function tell(actor: Actor, theirs: readonly Stream[], changes: readonly Change[]) {
    const caseIds = new Set(changes.flatMap(({ caseId }) => caseId ?? []))
    const seen = await listSeenCases(db.as(scopeOf(actor, now())), actor, [...caseIds], now())
    const told = tellTo(actor, changes, seen)
    if (told.length === 0) return
    for (const stream of theirs) send(stream, `data: ${JSON.stringify(told)}\n\n`)
  }

  /** Keeps proxies from taking a quiet line for a dead one. */
  async function look() {
    for (const [, theirs] of await findOpen([...streams])) for (const stream of theirs) send(stream, ':\n\n')
  }

  /** The streams that still stand, by who listens; the others end here. */
  async function findOpen(listening: readonly Stream[]): Promise<[Actor, Stream[]][]> {
    if (listening.length === 0) return []
    const actors = await listListeners(db, [...new Set(listening.map(({ sessionHash }) => sessionHash))])
    for (const stream of listening) if (!actors.has(stream.sessionHash)) close(stream)
    return [...actors].map(([hash, actor]) => [actor, listening.filter(({ sessionHash }) => sessionHash === hash)])
  }

  function send(stream: Stream, message: string) {
    if (!streams.has(stream)) return
    if ((stream.controller.desiredSize ?? 0) < -mostWaiting) return close(stream)
    stream.controller.enqueue(encoder.encode(message))
  }

  function sendAll(message: string) {
    for (const stream of streams) send(stream, message)
  }

  function close(stream: Stream) {
    if (streams.delete(stream)) stream.controller.close()
  }

  function complain(error: unknown) {
    log.warn(`open screens were not told: ${error instanceof Error ? error.message : String(error)}`)
  }

  async function end() {
    clearInterval(beat)
    clearTimeout(timer)
    for (const stream of streams) close(stream)
    await stopListening()
  }
}

const encoder = new TextEncoder()
