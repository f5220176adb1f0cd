import { addSeconds, type Instant } from '@travessia/shared/dates'
import type { Logger } from 'pino'
import { isDatabaseAway } from '../db.ts'
import type { Handover, Mailer } from '../mail.ts'
import { composeMail, type Sender } from './compose.ts'
import * as rows from './work-rows.ts'

/**
 * Sends what is due, one mail after the other; without a mail server it is held. Ends when nothing is due, or when the mail
 * server does not answer: then the rest waits for the next turn.
 */
export async function sendMails(sender: Sender, mailer: Mailer, { now, log, isEnded = () => false }: Working): Promise<void> {
  if (!mailer.isSetUp) return rows.holdMails(sender.db, now())
  await rows.releaseMails(sender.db, now())
  while (!isEnded() && (await sendNext(sender, mailer, now(), log)));
}

interface Working {
  readonly now: () => Instant
  readonly log: Pick<Logger, 'warn'>
  readonly isEnded?: () => boolean
}

/**
 * One mail, whose row is held until it is known what became of it. Sending is the one thing that cannot be undone: whoever dies
 * between the mail server's word and the commit leaves that one mail to be sent again, under the same Message-ID.
 */
function sendNext(sender: Sender, mailer: Mailer, now: Instant, log: Pick<Logger, 'warn'>): Promise<boolean> {
  return sender.db.transaction().execute(async (tx) => {
    const waiting = await rows.claimMail(tx, now)
    if (!waiting) return false
    const composed = await composeMail(sender, waiting, now).catch(tellFailure(log, waiting))
    if (composed === undefined) {
      await rows.settleMail(tx, waiting, { state: 'withdrawn', lastError: null }, waiting.attempts)
      return true
    }
    if ('until' in composed) {
      await rows.settleMail(tx, waiting, { state: 'queued', lastError: null, dueAt: composed.until }, waiting.attempts)
      return true
    }
    const handover = 'error' in composed ? composed : await mailer.handOver(composed)
    if (handover.error !== undefined) log.warn(`a mail was not sent: ${handover.error}`)
    await rows.settleMail(tx, waiting, settle(waiting, handover, now), waiting.attempts + 1)
    return handover.error === undefined || handover.isFinal
  })
}

function settle({ attempts }: rows.Waiting, { error, isFinal }: Handover, now: Instant): rows.Settled {
  if (error === undefined) return { state: 'sent', lastError: null, sentAt: now }
  if (isFinal || attempts + 1 >= mostAttempts) return { state: 'failed', lastError: error }
  return { state: 'queued', lastError: error, dueAt: addSeconds(now, Math.min(30 * 2 ** attempts, 60 * 60)) }
}

/** After that somebody has to look: more than a day has passed. */
const mostAttempts = 32

/** A mail that cannot be written does not keep the others from going; a database that is away does. */
function tellFailure(log: Pick<Logger, 'warn'>, { id }: rows.Waiting) {
  return (error: unknown): Handover => {
    if (isDatabaseAway(error)) throw error
    log.warn(`mail ${id} was not written: ${error instanceof Error ? error.message : String(error)}`)
    return { error: 'NOT_WRITTEN', isFinal: false }
  }
}
