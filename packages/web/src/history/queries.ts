import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import type { TrailSearch } from './trail-search.ts'

/** The latest writes in the life of a case. */
export const historyQuery = (id: string, limit: number) =>
  queryOptions({
    queryKey: ['cases', id, 'history', limit],
    queryFn: () => parseResponse(api.cases[':case'].history.$get({ param: { case: id }, query: { limit: String(limit) } })),
  })

/** What happened in a case, or to one of its records, page by page. */
export const historyPagesQuery = (id: string, record?: string) =>
  infiniteQueryOptions({
    queryKey: ['cases', id, 'history', 'pages', record ?? null],
    queryFn: ({ pageParam }) =>
      parseResponse(
        api.cases[':case'].history.$get({
          param: { case: id },
          query: { ...(record && { record }), ...(pageParam && { cursor: pageParam }) },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  })

/** What is chosen of the trail of the organisation, page by page. */
export const trailPagesQuery = (search: TrailSearch) =>
  infiniteQueryOptions({
    queryKey: ['trail', search],
    queryFn: ({ pageParam }) => parseResponse(api.trail.$get({ query: { ...chosenOf(search), ...(pageParam && { cursor: pageParam }) } })),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  })

export const writersQuery = queryOptions({
  queryKey: ['trail', 'writers'],
  queryFn: async () => (await parseResponse(api.trail.writers.$get())).items,
})

export const checkTrail = () => parseResponse(api.trail.check.$get())

export type TrailCheck = Awaited<ReturnType<typeof checkTrail>>

/** An absent choice, not a choice of nothing. */
export function chosenOf(search: TrailSearch): TrailSearch {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined))
}
