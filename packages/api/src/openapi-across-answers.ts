import { overviewPage } from '@travessia/shared/overview'
import { searchAnswer } from '@travessia/shared/search-hits'
import { type Answer, one } from './openapi-answer.ts'

/** What the routes answer that look over everything: the search and the director's page. */
export const acrossAnswers: Readonly<Record<string, Answer | undefined>> = {
  'GET /search': one(searchAnswer),
  'POST /search': one(searchAnswer),
  'GET /overview': one(overviewPage),
  'GET /overview/table': 'file',
  'GET /overview/report': 'docx',
}
