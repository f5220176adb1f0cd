import { queryOptions } from '@tanstack/react-query'
import type { CaseCommentView } from '@travessia/shared/discussion'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'

export const commentsOf = api.cases[':case'].comments

/** What was said of the case, or of one of its deadlines alone. */
export const discussionQuery = (caseId: string, deadline?: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'comments', deadline ?? null],
    queryFn: async () => (await parseResponse(commentsOf.$get({ param: { case: caseId }, query: deadline ? { deadline } : {} }))).items,
  })

export interface Talk extends CaseCommentView {
  readonly answers: readonly CaseCommentView[]
}

/** Each comment that begins a talk with its answers: the talk in which something was said last stands first. */
export function toTalks(comments: readonly CaseCommentView[]): Talk[] {
  const answers = Map.groupBy(comments, (one) => one.parentId)
  const talks = (answers.get(null) ?? []).map((one) => ({ ...one, answers: answers.get(one.id) ?? [] }))
  const lastOf = ({ answers: given, createdAt }: Talk) => given.at(-1)?.createdAt ?? createdAt
  return talks.toSorted((a, b) => lastOf(b).localeCompare(lastOf(a)))
}
