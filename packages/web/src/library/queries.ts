import { infiniteQueryOptions, keepPreviousData, queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import type { Language } from '@travessia/shared/languages'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import type { LibraryFilter } from './library-search.ts'

/** The first page of what fits, best first: for choosing one. */
export const authoritiesQuery = (filter: LibraryFilter) =>
  queryOptions({
    queryKey: ['authorities', 'first', given(filter)],
    queryFn: ({ signal }) => parseResponse(api.authorities.$get({ query: given(filter) }, { init: { signal } })),
    placeholderData: keepPreviousData,
  })

/** The library, page by page. */
export const libraryQuery = (filter: LibraryFilter) =>
  infiniteQueryOptions({
    queryKey: ['authorities', 'pages', given(filter)],
    queryFn: ({ pageParam, signal }) =>
      parseResponse(api.authorities.$get({ query: { ...given(filter), ...(pageParam && { cursor: pageParam }) } }, { init: { signal } })),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  })

/** One authority with the briefs that cite it, whose results are named in the language of the screen. */
export const authorityQuery = (authority: string, language: Language) =>
  queryOptions({
    queryKey: ['authorities', authority, language],
    queryFn: () => parseResponse(api.authorities[':authority'].$get({ param: { authority } })),
  })

export type AuthorityPageData = Awaited<ReturnType<NonNullable<ReturnType<typeof authorityQuery>['queryFn']>>>

export function useAuthority(authority: string, language: Language) {
  return useSuspenseQuery(authorityQuery(authority, language)).data
}

/** Leaves out what is empty: an absent filter, not a filter by nothing. */
function given({ q, kind, system }: LibraryFilter): LibraryFilter {
  return { ...(q?.trim() && { q: q.trim() }), ...(kind && { kind }), ...(system && { system }) }
}
