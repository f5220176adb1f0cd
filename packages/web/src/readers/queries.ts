import { queryOptions } from '@tanstack/react-query'
import type { Sharing } from '@travessia/shared/readers'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'

const readers = api.cases[':case'].readers

/** Everybody of the organisation, and what of the case exists for them. */
export const readersQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'readers'],
    queryFn: async () => (await parseResponse(readers.$get({ param: { case: caseId } }))).items,
  })

export function share(caseId: string, member: string, json: Sharing) {
  return parseResponse(readers[':member'].$put({ param: { case: caseId, member }, json }))
}

export function unshare(caseId: string, member: string) {
  return parseResponse(readers[':member'].$delete({ param: { case: caseId, member } }))
}

export function buildWall(caseId: string, member: string, reason: string) {
  return parseResponse(readers[':member'].wall.$put({ param: { case: caseId, member }, json: { reason } }))
}

export function removeWall(caseId: string, member: string) {
  return parseResponse(readers[':member'].wall.$delete({ param: { case: caseId, member } }))
}
