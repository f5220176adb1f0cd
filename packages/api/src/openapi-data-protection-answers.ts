import { consentView } from '@travessia/shared/data-protection/consents'
import { erasurePreview } from '@travessia/shared/data-protection/erasure'
import { registerVersion, registerView } from '@travessia/shared/data-protection/register'
import { retentionView, reviewItem } from '@travessia/shared/data-protection/retention'
import { subjectRequestView } from '@travessia/shared/data-protection/subject-requests'
import { personView } from '@travessia/shared/people'
import { z } from 'zod'
import { type Answer, list, made, one } from './openapi-answer.ts'

const erased = z.object({ personId: z.uuid(), erasedAt: z.string(), grounds: z.array(z.string()) })

export const dataProtectionAnswers: Readonly<Record<string, Answer>> = {
  'GET /cases/{case}/consents': list(consentView),
  'POST /cases/{case}/consents': { ...list(consentView), status: 201 },
  'POST /cases/{case}/consents/{consent}/withdrawal': one(consentView),
  'GET /cases/{case}/consents/form/{person}': 'docx',
  'GET /cases/{case}/erasures': list(erased),
  'GET /cases/{case}/erasures/{person}': one(erasurePreview),
  'POST /cases/{case}/erasures/{person}': one(personView),
  'POST /cases/{case}/person-data/{person}': 'file',
  'GET /cases/{case}/subject-requests': list(subjectRequestView),
  'POST /cases/{case}/subject-requests': made(subjectRequestView),
  'POST /cases/{case}/subject-requests/{request}/answer': one(subjectRequestView),
  'GET /subject-requests': list(subjectRequestView),
  'GET /processing-register': one(registerView),
  'PUT /processing-register': one(registerView),
  'GET /processing-register/versions': list(registerVersion),
  'GET /processing-register/document': 'docx',
  'GET /retention': one(retentionView),
  'PUT /retention': one(retentionView),
  'GET /retention/review': list(reviewItem),
  'POST /retention/review/{review}': 'nothing',
}
