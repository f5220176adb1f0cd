import { caseCommentView } from '@travessia/shared/discussion'
import { keptCase } from '@travessia/shared/kept-cases'
import { notificationView } from '@travessia/shared/notifications'
import { z } from 'zod'
import { type Answer, list, made, one } from './openapi-answer.ts'

/** What the routes answer by which a team hears of each other, and each has at hand what is theirs. */
export const teamAnswers: Readonly<Record<string, Answer | undefined>> = {
  'GET /live': 'stream',
  'GET /notifications': list(notificationView),
  'GET /notifications/unread': one(z.object({ count: z.number().int() })),
  'POST /notifications/read': 'nothing',
  'POST /notifications/{notification}/read': 'nothing',
  'GET /cases/{case}/comments': list(caseCommentView),
  'POST /cases/{case}/comments': made(caseCommentView),
  'PATCH /cases/{case}/comments/{comment}': one(caseCommentView),
  'DELETE /cases/{case}/comments/{comment}': 'nothing',
  'GET /kept-cases': list(keptCase),
  'PUT /cases/{case}/kept': 'nothing',
}
