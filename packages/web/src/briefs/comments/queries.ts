import { queryOptions, useQuery } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { api } from '../../api.ts'

export const commentsAt = api.cases[':case'].briefs[':brief'].comments

/** Asked for again while the brief is open, so that what the others say is seen. */
export const commentsQuery = (caseId: string, brief: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'briefs', brief, 'comments'],
    queryFn: () => parseResponse(commentsAt.$get({ param: { case: caseId, brief } })),
    refetchInterval: 15_000,
  })

export function useComments(caseId: string, brief: string) {
  return useQuery(commentsQuery(caseId, brief))
}
