import type { Instant } from '@travessia/shared/dates'
import type { MailView } from '@travessia/shared/outbox'
import { audit } from '../audit.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction } from '../db.ts'
import { conflict, notFound } from '../problems.ts'
import * as rows from './queries.ts'

/** Tries a mail again that was given up. */
export function sendAgain(db: Db, actor: Actor, id: string, now: Instant): Promise<MailView> {
  return inTransaction(db, async (tx) => {
    const before = await rows.findMail(tx, actor, id)
    if (!before) throw notFound('mail')
    if (before.state !== 'failed') throw conflict(notFailed)
    await rows.queueAgain(tx, actor, id, now)
    await audit(tx, actor, { action: 'mail.send-again', recordId: id, at: now })
    return { ...before, state: 'queued', attempts: 0, lastError: null, dueAt: now }
  })
}

const notFailed = {
  'pt-BR': 'Só se tenta de novo um e-mail que não saiu.',
  es: 'Solo se intenta de nuevo un correo que no salió.',
  en: 'Only a mail that did not go is tried again.',
}
