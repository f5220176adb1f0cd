import { annexVersion, annexView } from '@travessia/shared/annexes'
import { caseImportView } from '@travessia/shared/case-archive'
import { entryView, registerRow } from '@travessia/shared/correspondence'
import { filingRow, filingView } from '@travessia/shared/filings'
import { letterheadView } from '@travessia/shared/letterhead'
import { z } from 'zod'
import { type Answer, list, made, one } from './openapi-answer.ts'

const sending = z.object({ id: z.uuid(), size: z.number().int(), offset: z.number().int() })

/** What the routes of archives, annexes, uploads, filings and the letterhead answer, and how much the files take. */
export const fileAnswers: Readonly<Record<string, Answer | undefined>> = {
  'GET /organisation/storage': one(
    z.object({ used: z.number().int(), most: z.number().int().nullable(), recognises: z.array(z.string()) }),
  ),
  'GET /cases/{case}/archive': 'file',
  'POST /cases/{case}/archive/leave': one(z.object({ leave: z.string() })),
  'POST /cases/import': made(caseImportView),
  'GET /cases/import/{import}': one(caseImportView),
  'DELETE /cases/import/{import}': 'nothing',
  'GET /cases/{case}/annexes': list(annexView),
  'POST /cases/{case}/annexes': made(annexView),
  'PATCH /cases/{case}/annexes/{annex}': one(annexView),
  'DELETE /cases/{case}/annexes/{annex}': 'nothing',
  'PUT /cases/{case}/annexes/{annex}/file': one(annexView),
  'GET /cases/{case}/annexes/{annex}/file': 'file',
  'GET /cases/{case}/annexes/{annex}/thumbnail': 'file',
  'DELETE /cases/{case}/annexes/{annex}/file': one(annexView),
  'GET /cases/{case}/annexes/{annex}/versions': list(annexVersion),
  'GET /cases/{case}/annexes/{annex}/versions/{number}/file': 'file',
  'DELETE /cases/{case}/annexes/{annex}/versions/{number}': 'nothing',
  'POST /cases/{case}/uploads': made(sending),
  'GET /cases/{case}/uploads/{upload}': one(sending),
  'PATCH /cases/{case}/uploads/{upload}': 'nothing',
  'DELETE /cases/{case}/uploads/{upload}': 'nothing',
  'GET /cases/{case}/correspondence': list(entryView),
  'POST /cases/{case}/correspondence': made(entryView),
  'PATCH /cases/{case}/correspondence/{correspondence}': one(entryView),
  'DELETE /cases/{case}/correspondence/{correspondence}': 'nothing',
  'GET /correspondence': list(registerRow),
  'GET /correspondence/export': 'file',
  'GET /cases/{case}/filings': list(filingRow),
  'GET /cases/{case}/filings/{filing}': one(filingView),
  'GET /cases/{case}/filings/{filing}/files/{file}': 'file',
  'GET /cases/{case}/filings/{filing}/zip': 'file',
  'GET /cases/{case}/filings/{filing}/receipt': 'file',
  'PUT /cases/{case}/filings/{filing}/receipt': one(filingView),
  'GET /letterhead': one(z.object({ letterhead: letterheadView.nullable() })),
  'PUT /letterhead': one(letterheadView),
  'DELETE /letterhead': 'nothing',
  'GET /letterhead/file': 'docx',
}
