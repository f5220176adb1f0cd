import { mailView, outboxView } from '@travessia/shared/outbox'
import { type Answer, one } from './openapi-answer.ts'

/** What is answered of reminders and of the mails of the house. */
export const postAnswers: Readonly<Record<string, Answer | undefined>> = {
  'GET /outbox': one(outboxView),
  'POST /outbox/{id}/again': one(mailView),
}
