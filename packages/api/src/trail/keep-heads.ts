import { addHours, type Instant } from '@travessia/shared/dates'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import type { Db } from '../db.ts'
import { openMailer } from '../mail.ts'
import { type Head, writeHeads } from './heads.ts'

const pause = 60 * 60 * 1000

/**
 * Takes the ends of the chains out of the database's reach: now, once a day, and when the server ends. They are written
 * to a file beside it and, where somebody was named for it, mailed. Answers how to end it.
 */
export function keepHeads(
  config: Pick<Config, 'dataDir' | 'mail' | 'trailMail'>,
  db: Db,
  now: () => Instant,
  log: Pick<Logger, 'warn'>,
): () => Promise<void> {
  const mailer = openMailer(config, log)
  let writtenAt: Instant | undefined
  let mailed = ''
  let running = run()
  const timer = setInterval(() => {
    running = running.then(run)
  }, pause)
  timer.unref()
  return end

  /** Asked every hour, so that a machine that slept does not miss its day. */
  async function run() {
    if (writtenAt && now() < addHours(writtenAt, 24)) return
    const heads = await write()
    if (!heads) return
    writtenAt = now()
    const text = tellHeads(heads)
    if (!config.trailMail || heads.length === 0 || text === mailed) return
    if (await mailer.sendMail({ to: config.trailMail, subject: 'Travessia: trilha / trail', text })) mailed = text
  }

  function write(): Promise<Head[] | undefined> {
    return writeHeads(db, config.dataDir, now()).catch((error: unknown) => {
      log.warn(`the end of the trail was not written down: ${error instanceof Error ? error.message : String(error)}`)
      return undefined
    })
  }

  /** The mail can wait for the next start. */
  async function end() {
    clearInterval(timer)
    await running
    await write()
  }
}

function tellHeads(heads: readonly Head[]): string {
  return [
    'Guarde esta mensagem: com ela se prova que a trilha não foi refeita.',
    'Keep this message: with it one can prove that the trail was not made anew.',
    '',
    ...heads.map(({ organisation, number, hash }) => `${organisation} ${number} ${hash}`),
    '',
  ].join('\n')
}
