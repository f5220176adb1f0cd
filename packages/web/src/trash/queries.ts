import { queryOptions } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'

export const trashQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'trash'],
    queryFn: async () => (await parseResponse(api.cases[':case'].trash.$get({ param: { case: caseId } }))).items,
  })

/** Takes it away for good before its time. */
export function deleteForGood(caseId: string, record: string): Promise<unknown> {
  return parseResponse(api.cases[':case'].trash[':record'].$delete({ param: { case: caseId, record } }))
}

/** Puts back what was deleted last under this id. */
export function putBack(caseId: string, record: string): Promise<unknown> {
  return parseResponse(api.cases[':case'].trash[':record'].$post({ param: { case: caseId, record } }))
}
