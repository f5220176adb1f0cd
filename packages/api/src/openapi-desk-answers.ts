import { bulkEffect, bulkResult, bulkView } from '@travessia/shared/bulk'
import { checklistView, taskView } from '@travessia/shared/tasks'
import { caseDiscard, caseTrashView, trashView } from '@travessia/shared/trash'
import { savedView } from '@travessia/shared/views'
import { z } from 'zod'
import { type Answer, list, made, one } from './openapi-answer.ts'

/** What the routes of tasks, saved views and changes of many cases answer. */
export const deskAnswers: Readonly<Record<string, Answer | undefined>> = {
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
  'GET /cases/{case}/discard': one(caseDiscard),
  'GET /case-trash': list(caseTrashView),
  'POST /case-trash/{trashed}': 'nothing',
  'DELETE /case-trash/{trashed}': 'nothing',
  'GET /cases/{case}/trash': list(trashView),
  'POST /cases/{case}/trash/{record}': 'nothing',
  'DELETE /cases/{case}/trash/{record}': 'nothing',
  'GET /views': one(z.object({ items: z.array(savedView), next: z.null(), default: z.string().nullable() })),
  'POST /views': made(savedView),
  'PUT /views/default': 'nothing',
  'PATCH /views/{view}': one(savedView),
  'DELETE /views/{view}': 'nothing',
  'GET /bulk-changes': list(bulkView),
  'POST /bulk-changes': made(bulkResult),
  'POST /bulk-changes/preview': one(bulkEffect),
  'POST /bulk-changes/{bulk}/undo': made(bulkResult),
}
