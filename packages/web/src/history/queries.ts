import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'

/** The latest writes in the life of a case. */
export const historyQuery = (id: string, limit: number) =>
  queryOptions({
    queryKey: ['cases', id, 'history', limit],
    queryFn: () => parseResponse(api.cases[':case'].history.$get({ param: { case: id }, query: { limit: String(limit) } })),
  })

/** The whole trail, page by page. */
export const historyPagesQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['cases', id, 'history', 'pages'],
    queryFn: ({ pageParam }) =>
      parseResponse(api.cases[':case'].history.$get({ param: { case: id }, query: pageParam === '' ? {} : { cursor: pageParam } })),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  })
