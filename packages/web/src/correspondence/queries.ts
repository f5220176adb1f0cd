import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { withoutEmpty } from '../batches/brief-list-search.ts'
import type { RegisterSearch } from './register-search.ts'

/** All that went out and came in, in a case. */
export const registerQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'correspondence'],
    queryFn: async () => (await parseResponse(api.cases[':case'].correspondence.$get({ param: { case: caseId } }))).items,
  })

/** The register of all cases, page by page. */
export const registerListQuery = (filter: RegisterSearch) =>
  infiniteQueryOptions({
    queryKey: ['correspondence', filter],
    queryFn: ({ pageParam, signal }) =>
      parseResponse(api.correspondence.$get({ query: withoutEmpty({ ...filter, cursor: pageParam }) }, { init: { signal } })),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  })
