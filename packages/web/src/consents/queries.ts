import { queryOptions } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'

export const consentsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'consents'],
    queryFn: async () => (await parseResponse(api.cases[':case'].consents.$get({ param: { case: caseId } }))).items,
  })

/** Whose data were made unreadable. */
export const erasuresQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'erasures'],
    queryFn: async () => (await parseResponse(api.cases[':case'].erasures.$get({ param: { case: caseId } }))).items,
  })

/** What an erasure would do; read anew each time it is looked at. */
export const erasureQuery = (caseId: string, personId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'erasures', personId],
    queryFn: () => parseResponse(api.cases[':case'].erasures[':person'].$get({ param: { case: caseId, person: personId } })),
    staleTime: 0,
  })
