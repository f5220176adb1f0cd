import { absenceView } from '@travessia/shared/absences'
import { settingsView } from '@travessia/shared/notification-settings'
import { mailView, outboxView, statementView } from '@travessia/shared/outbox'
import { reminderView } from '@travessia/shared/reminders'
import { type Answer, list, made, one } from './openapi-answer.ts'

/** What is answered of reminders and of the mails of the house. */
export const postAnswers: Readonly<Record<string, Answer | undefined>> = {
  'GET /absences': list(absenceView),
  'POST /absences': made(absenceView),
  'DELETE /absences/{id}': 'nothing',
  'GET /notification-settings': one(settingsView),
  'PUT /notification-settings': one(settingsView),
  'POST /notification-settings/digest/{token}': 'nothing',
  'GET /outbox': one(outboxView),
  'GET /outbox/statement': one(statementView),
  'POST /outbox/{id}/again': one(mailView),
  'GET /reminders': list(reminderView),
  'POST /reminders/{id}/acknowledge': 'nothing',
}
