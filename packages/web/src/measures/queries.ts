import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { withoutEmpty } from '../batches/brief-list-search.ts'
import type { MeasureSearch } from './measure-search.ts'

/** The ledger of a case. */
export const measuresQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'measures'],
    queryFn: async () => (await parseResponse(api.cases[':case'].measures.$get({ param: { case: caseId } }))).items,
  })

/** The measures of all cases, page by page. */
export const measureListQuery = (filter: MeasureSearch) =>
  infiniteQueryOptions({
    queryKey: ['measures', filter],
    queryFn: ({ pageParam, signal }) =>
      parseResponse(api.measures.$get({ query: withoutEmpty({ ...filter, cursor: pageParam }) }, { init: { signal } })),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  })
