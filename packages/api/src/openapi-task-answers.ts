import { checklistView, taskView } from '@travessia/shared/tasks'
import { type Answer, list, made, one } from './openapi-answer.ts'

/** What the routes of tasks and checklists answer. */
export const taskAnswers: Readonly<Record<string, Answer | undefined>> = {
  'GET /tasks': list(taskView),
  'POST /tasks': made(taskView),
  'PATCH /tasks/{task}': one(taskView),
  'DELETE /tasks/{task}': 'nothing',
  'GET /cases/{case}/tasks': list(taskView),
  'POST /cases/{case}/tasks': made(taskView),
  'PATCH /cases/{case}/tasks/{task}': one(taskView),
  'DELETE /cases/{case}/tasks/{task}': 'nothing',
  'GET /cases/{case}/checklists': list(checklistView),
  'POST /cases/{case}/checklists': { ...list(taskView), status: 201 },
}
