import { queryOptions } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'

export const caseRequestsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'subject-requests'],
    queryFn: async () => (await parseResponse(api.cases[':case']['subject-requests'].$get({ param: { case: caseId } }))).items,
  })

/** The open requests of all cases. */
export const openRequestsQuery = queryOptions({
  queryKey: ['subject-requests'],
  queryFn: async () => (await parseResponse(api['subject-requests'].$get({ query: {} }))).items,
})
