import type { Logger } from 'pino'

export interface Round {
  /** Begins at once; what comes while it works is done right after. */
  wake: () => void
  /** Ends after what is in hand. */
  end: () => Promise<void>
}

/** Does a piece of work now, whenever it is woken, and so many milliseconds after it was done; work that is long asks whether to end. */
export function startRound(
  name: string,
  work: (isEnded: () => boolean) => Promise<unknown>,
  pause: number,
  log: Pick<Logger, 'warn'>,
): Round {
  let isEnded = false
  let isWoken = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined = run()
  return { wake, end }

  function wake() {
    isWoken = true
    if (running || isEnded) return
    clearTimeout(timer)
    running = run()
  }

  async function run() {
    do {
      isWoken = false
      await work(() => isEnded).catch((error: unknown) =>
        log.warn(`${name} stopped: ${error instanceof Error ? error.message : String(error)}`),
      )
    } while (isWoken && !isEnded)
    running = undefined
    if (isEnded) return
    timer = setTimeout(wake, pause)
    timer.unref()
  }

  async function end() {
    isEnded = true
    clearTimeout(timer)
    await running
  }
}
