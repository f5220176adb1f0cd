import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { HitKind } from '@travessia/shared/search-hits'
import { parseResponse } from 'hono/client'
import { api, asRepeatable } from '../api.ts'

/** Fewer letters are not asked for. */
export const fewestLetters = 2

/** What is looked for may name a person: it travels in the body, so that it stands in no address. */
function ask(json: { q: string; kind?: HitKind; cursor?: string; limit?: string }, signal: AbortSignal) {
  return parseResponse(api.search.$post({ json }, { ...asRepeatable, init: { signal } }))
}

/** The newest few of each kind. */
export const everythingQuery = (q: string) =>
  queryOptions({ queryKey: ['search', { q }], queryFn: ({ signal }) => ask({ q }, signal), placeholderData: keepPreviousData })

/** One kind, page by page. */
export const kindQuery = (q: string, kind: HitKind) =>
  infiniteQueryOptions({
    queryKey: ['search', { q, kind }],
    queryFn: ({ pageParam, signal }) => ask({ q, kind, ...(pageParam && { cursor: pageParam }) }, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  })
