import type { Instant } from '@travessia/shared/dates'
import type { Logger } from 'pino'
import type { Config } from './config.ts'
import type { Database } from './db.ts'
import { openMailer } from './mail.ts'
import { sendMails } from './outbox/work.ts'
import { planDaily } from './reminders/daily.ts'
import { planReminders } from './reminders/plan.ts'
import { startRound } from './rounds.ts'

/** Nobody may have heard that a mail is there: who wrote it may have died, or the database been away. */
const pause = 2 * 1000

/** How often the clock is asked whether somebody is to be told of something. */
const planPause = 60 * 1000

/** Sends the mails of the house as they are written, and makes those that the clock asks for, on whichever server. Answers how to end it. */
export function startPost(
  db: Database,
  config: Partial<Pick<Config, 'mail' | 'publicUrl'>> & { secret: string },
  now: () => Instant,
  log: Pick<Logger, 'warn'>,
): () => Promise<void> {
  const mailer = openMailer(config, log)
  // An address of mails is given together with the address of the screens.
  const sender = { db, origin: config.publicUrl ? new URL(config.publicUrl).origin : '', secret: config.secret }
  const round = startRound('the post', (isEnded) => sendMails(sender, mailer, { now, log, isEnded }), pause, log)
  const plan = async (isEnded: () => boolean) => {
    await planReminders(db, now, isEnded)
    await planDaily(db, now())
  }
  const planning = startRound('the reminders', plan, planPause, log)
  const unlisten = db.listen('outgoing_mail', round.wake)
  return async () => {
    await unlisten()
    await Promise.all([round.end(), planning.end()])
  }
}
