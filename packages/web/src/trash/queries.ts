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

/** What would go with a whole case. */
export const discardQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'discard'],
    queryFn: () => parseResponse(api.cases[':case'].discard.$get({ param: { case: caseId } })),
    staleTime: 0,
  })

export const caseTrashQuery = queryOptions({
  queryKey: ['case-trash'],
  queryFn: async () => (await parseResponse(api['case-trash'].$get())).items,
})

export function putCaseBack(caseId: string): Promise<unknown> {
  return parseResponse(api['case-trash'][':trashed'].$post({ param: { trashed: caseId } }))
}

export function destroyCase(caseId: string): Promise<unknown> {
  return parseResponse(api['case-trash'][':trashed'].$delete({ param: { trashed: caseId } }))
}
