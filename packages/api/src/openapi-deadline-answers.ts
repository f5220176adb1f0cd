import { assignedResult, dayLoad, newerEvent } from '@travessia/shared/deadline-desk'
import { deadlineRow, deadlineView } from '@travessia/shared/deadline-view'
import { reminderTold } from '@travessia/shared/reminders'
import { type Answer, list, one } from './openapi-answer.ts'

/** What the routes of deadlines answer, those of a case and those of all cases. */
export const deadlineAnswers: Readonly<Record<string, Answer | undefined>> = {
  'GET /cases/{case}/deadlines': list(deadlineView),
  'GET /cases/{case}/deadlines/{deadline}': one(deadlineView),
  'PATCH /cases/{case}/deadlines/{deadline}': one(deadlineView),
  'PUT /cases/{case}/deadlines/{deadline}/milestones': one(deadlineView),
  'POST /cases/{case}/deadlines/{deadline}/check': one(deadlineView),
  'GET /cases/{case}/deadlines/{deadline}/reminders': list(reminderTold),
  'GET /cases/{case}/deadlines/{deadline}/newer': list(newerEvent),
  'POST /cases/{case}/deadlines/{deadline}/newer': list(newerEvent),
  'GET /deadlines/export': 'file',
  'GET /deadlines': list(deadlineRow),
  'POST /deadlines/search': list(deadlineRow),
  'POST /deadlines/assign': list(assignedResult),
  'POST /deadlines/assign/preview': list(assignedResult),
  'GET /deadlines/load': list(dayLoad),
}
