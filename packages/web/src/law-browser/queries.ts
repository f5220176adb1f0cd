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

/** What of a procedure the law in the browser leaves out: examples, filings, and what the law says besides. */
export const detailsQuery = (procedure: string, language: Language) =>
  queryOptions({
    queryKey: ['forums', 'details', language, procedure],
    queryFn: () => parseResponse(api.forums[':procedure'].details.$get({ param: { procedure } })),
    staleTime: Number.POSITIVE_INFINITY,
  })

export type Details = Awaited<ReturnType<NonNullable<ReturnType<typeof detailsQuery>['queryFn']>>>

/** Everything that nobody has yet read in the text, by body and procedure. */
export const uncheckedQuery = (language: Language) =>
  queryOptions({
    queryKey: ['forums', 'unchecked', language],
    queryFn: async () => (await parseResponse(api.forums.unchecked.$get())).items,
    staleTime: Number.POSITIVE_INFINITY,
  })

export type UncheckedOfBody = Awaited<ReturnType<NonNullable<ReturnType<typeof uncheckedQuery>['queryFn']>>>[number]
export type UncheckedOfProcedure = UncheckedOfBody['procedures'][number]
export type Unchecked = UncheckedOfProcedure['items'][number]

/** Where errors in the law may be reported, if whoever runs the system has said so. */
export const lawContactQuery = queryOptions({
  queryKey: ['forums', 'contact'],
  queryFn: () => parseResponse(api.forums.contact.$get()),
  staleTime: Number.POSITIVE_INFINITY,
})
