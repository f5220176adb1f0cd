import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { Logger } from 'pino'

interface Ears {
  onTold: (payload: string) => void
  /** Listening begins, for the first time or again: what was told meanwhile nobody heard. */
  onBack: () => void
}

const firstWait = 500
const longestWait = 30_000

/** Listens to what the database tells, on one connection of its own; again whenever it breaks. Answers how to end it. */
export function listen(url: string, { onTold, onBack }: Ears, log: Pick<Logger, 'warn'>): () => Promise<void> {
  const ended = new AbortController()
  let client: pg.Client | undefined
  let wait = firstWait
  const running = run()
  return end

  async function run() {
    while (!ended.signal.aborted) {
      await hold().catch((error: unknown) =>
        log.warn(`nothing is heard from the database: ${error instanceof Error ? error.message : String(error)}`),
      )
      await pause(wait, undefined, { signal: ended.signal, ref: false }).catch(() => undefined)
      wait = Math.min(wait * 2, longestWait)
    }
  }

  async function hold() {
    const held = new pg.Client({
      connectionString: url,
      keepAlive: true,
      connectionTimeoutMillis: 5000,
      application_name: 'travessia live',
    })
    client = held
    const over = new Promise<void>((resolve) => {
      held.once('end', resolve)
      held.on('error', () => resolve())
    })
    held.on('notification', ({ payload }) => onTold(payload ?? ''))
    try {
      await held.connect()
      await held.query('listen travessia_change')
      wait = firstWait
      onBack()
      await over
    } finally {
      await held.end().catch(() => undefined)
    }
  }

  async function end() {
    ended.abort()
    await client?.end().catch(() => undefined)
    await running
  }
}
