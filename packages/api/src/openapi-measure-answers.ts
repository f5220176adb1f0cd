import { measureRow, measureView } from '@travessia/shared/measures'
import { type Answer, list, made, one } from './openapi-answer.ts'

export const measureAnswers: Readonly<Record<string, Answer>> = {
  'GET /cases/{case}/measures': list(measureView),
  'POST /cases/{case}/measures': { ...list(measureView), status: 201 },
  'PATCH /cases/{case}/measures/{measure}': one(measureView),
  'DELETE /cases/{case}/measures/{measure}': 'nothing',
  'POST /cases/{case}/measures/{measure}/statuses': made(measureView),
  'GET /measures': list(measureRow),
}
