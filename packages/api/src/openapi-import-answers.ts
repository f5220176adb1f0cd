import { importRow, importView, sheetRow } from '@travessia/shared/imports/shapes'
import { type Answer, list, made, one } from './openapi-answer.ts'

/** What the routes of imports answer. */
export const importAnswers: Readonly<Record<string, Answer | undefined>> = {
  'GET /imports': list(importRow),
  'POST /imports': made(importView),
  'GET /imports/template': 'file',
  'GET /imports/{import}': one(importView),
  'PUT /imports/{import}/mapping': one(importView),
  'GET /imports/{import}/rows': list(sheetRow),
  'POST /imports/{import}/commit': one(importView),
  'POST /imports/{import}/undo': one(importView),
  'GET /imports/{import}/report': 'file',
  'DELETE /imports/{import}': 'nothing',
}
