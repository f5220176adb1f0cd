import type { Instant } from '@travessia/shared/dates'
import type { Logger } from 'pino'
import type { Config } from './config.ts'
import type { Database } from './db.ts'
import { openMailer } from './mail.ts'
import { sendMails } from './outbox/work.ts'
import { startRound } from './rounds.ts'

/** Nobody may have heard that a mail is there: who wrote it may have died, or the database been away. */
const pause = 2 * 1000

/** Sends the mails of the house as they are written, on whichever server. Answers how to end it. */
export function startPost(
  db: Database,
  config: Partial<Pick<Config, 'mail' | 'publicUrl'>>,
  now: () => Instant,
  log: Pick<Logger, 'warn'>,
): () => Promise<void> {
  const mailer = openMailer(config, log)
  // An address of mails is given together with the address of the screens.
  const sender = { db, origin: config.publicUrl ? new URL(config.publicUrl).origin : '' }
  const round = startRound('the post', (isEnded) => sendMails(sender, mailer, { now, log, isEnded }), pause, log)
  const unlisten = db.listen('outgoing_mail', round.wake)
  return async () => {
    await unlisten()
    await round.end()
  }
}
