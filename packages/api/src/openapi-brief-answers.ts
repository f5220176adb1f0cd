import { batchRow, batchView } from '@travessia/shared/batches'
import { commentView, presenceView } from '@travessia/shared/brief-desk'
import { listedBrief, templateName } from '@travessia/shared/brief-list'
import { briefRow, briefVersionRow, briefView, documentProposal } from '@travessia/shared/briefs'
import { filingView, packageView } from '@travessia/shared/filings'
import { preflightItem } from '@travessia/shared/preflight'
import { workItem } from '@travessia/shared/work'
import { z } from 'zod'
import { type Answer, list, made, one } from './openapi-answer.ts'

/** What the routes of a brief answer. */
const briefList = z.object({ items: z.array(listedBrief), next: z.string().nullable(), total: z.number().int().nullable() })

export const briefAnswers: Readonly<Record<string, Answer | undefined>> = {
  'POST /cases/{case}/briefs/{brief}/filing/preview': one(packageView),
  'POST /cases/{case}/briefs/{brief}/filing': made(filingView),
  'GET /briefs/templates': list(templateName),
  'GET /briefs': one(briefList),
  'POST /briefs/search': one(briefList),
  'GET /work': list(workItem),
  'GET /batches': list(batchRow),
  'POST /batches': made(batchView),
  'GET /batches/{batch}': one(batchView),
  'DELETE /batches/{batch}': 'nothing',
  'GET /batches/{batch}/zip': 'file',
  'GET /cases/{case}/briefs': list(briefRow),
  'POST /cases/{case}/briefs': made(briefView),
  'GET /cases/{case}/briefs/{brief}': one(briefView),
  'PATCH /cases/{case}/briefs/{brief}': one(briefView),
  'PUT /cases/{case}/briefs/{brief}/sections/{section}': one(z.looseObject({ section: z.string(), version: z.number().int() })),
  'GET /cases/{case}/briefs/{brief}/versions': list(briefVersionRow),
  'POST /cases/{case}/briefs/{brief}/versions': made(briefVersionRow),
  'GET /cases/{case}/briefs/{brief}/gaps': list(z.looseObject({ section: z.string(), text: z.string() })),
  'GET /cases/{case}/briefs/{brief}/record': one(z.looseObject({ case: z.looseObject({ reference: z.string() }) })),
  'GET /cases/{case}/briefs/{brief}/preflight': list(preflightItem),
  'GET /cases/{case}/briefs/{brief}/docx': 'docx',
  'POST /cases/{case}/briefs/document': made(briefView),
  'POST /cases/{case}/briefs/{brief}/document': one(documentProposal),
  'PUT /cases/{case}/briefs/{brief}/document': one(documentProposal.extend({ brief: briefView })),
  'GET /cases/{case}/briefs/{brief}/comments': list(commentView),
  'POST /cases/{case}/briefs/{brief}/comments': made(commentView),
  'POST /cases/{case}/briefs/{brief}/comments/{comment}/replies': made(commentView),
  'PATCH /cases/{case}/briefs/{brief}/comments/{comment}': one(commentView),
  'DELETE /cases/{case}/briefs/{brief}/comments/{comment}': 'nothing',
  'POST /cases/{case}/briefs/{brief}/presence': one(presenceView),
  'DELETE /cases/{case}/briefs/{brief}/presence/{tab}': 'nothing',
}
