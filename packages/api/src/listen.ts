import pg from 'pg'

const pause = 1000

/**
 * Hears what is told on a channel of the database, on a connection of its own, and hears on after the server was away; what
 * was told meanwhile is lost, so whoever listens also looks now and then. Answers how to end it.
 */
export function listen(options: pg.ClientConfig, channel: string, hear: () => void): () => Promise<void> {
  let isEnded = false
  let timer: NodeJS.Timeout | undefined
  let client: pg.Client | undefined
  void connect()
  return end

  async function connect() {
    const opened = new pg.Client({ ...options, keepAlive: true })
    client = opened
    opened.on('error', () => undefined)
    opened.on('notification', hear)
    opened.once('end', again)
    // One that never came up has no end to tell of.
    await opened
      .connect()
      .then(() => opened.query(`listen ${opened.escapeIdentifier(channel)}`))
      .catch(() => opened.end().catch(() => undefined))
  }

  function again() {
    if (isEnded) return
    timer = setTimeout(() => void connect(), pause)
    timer.unref()
  }

  async function end() {
    isEnded = true
    clearTimeout(timer)
    await client?.end().catch(() => undefined)
  }
}
