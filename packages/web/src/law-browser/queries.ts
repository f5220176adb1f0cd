import { queryOptions } from '@tanstack/react-query'
import type { Language } from '@travessia/shared/languages'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'

/** What the law knows by some words, in the language of the screen. */
export const lawSearchQuery = (q: string, language: Language) =>
  queryOptions({
    queryKey: ['forums', 'search', language, q],
    queryFn: () => parseResponse(api.forums.search.$get({ query: { q } })),
    staleTime: Number.POSITIVE_INFINITY,
    enabled: q !== '',
  })

export type LawFound = Awaited<ReturnType<NonNullable<ReturnType<typeof lawSearchQuery>['queryFn']>>>['items'][number]

/** The worked examples of a procedure's rules. */
export const examplesQuery = (procedure: string) =>
  queryOptions({
    queryKey: ['forums', 'examples', procedure],
    queryFn: () => parseResponse(api.forums[':procedure'].examples.$get({ param: { procedure } })),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** Where errors in the law may be reported, if whoever runs the system has said so. */
export const lawContactQuery = queryOptions({
  queryKey: ['forums', 'contact'],
  queryFn: () => parseResponse(api.forums.contact.$get()),
  staleTime: Number.POSITIVE_INFINITY,
})
