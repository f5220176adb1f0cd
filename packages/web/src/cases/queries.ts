import { infiniteQueryOptions, keepPreviousData, queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import type { SpreadsheetFormat } from '@travessia/shared/spreadsheets'
import { parseResponse } from 'hono/client'
import { api, asRepeatable } from '../api.ts'
import { isLong } from '../query-client.ts'
import { fetchFile } from '../ui/fetch-file.ts'
import type { CaseListSearch } from './list-search.ts'

/** Cases by a filter. Words may be the name of a person: they travel in the body, so that they stand in no address. */
export function askCases(filter: CaseQuestion, signal?: AbortSignal) {
  const init = signal ? { signal } : {}
  if (filter.q) return parseResponse(api.cases.search.$post({ json: given(filter) }, { ...asRepeatable, init }))
  return parseResponse(api.cases.$get({ query: given(filter) }, { init }))
}

type CaseQuestion = Omit<CaseListSearch, 'quiet' | 'cols' | 'view' | 'by'> & Partial<Record<'quiet' | 'limit' | 'cursor', string>>

/** The list of cases, page by page. */
export const caseListQuery = (search: CaseListSearch) => {
  const question = questionOf(search)
  return infiniteQueryOptions({
    queryKey: ['cases', question],
    queryFn: ({ pageParam, signal }) => askCases({ ...question, cursor: pageParam, limit: '100' }, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
    refetchOnMount: ({ state }) => !isLong(state.data),
    refetchOnWindowFocus: ({ state }) => !isLong(state.data),
    refetchOnReconnect: ({ state }) => !isLong(state.data),
  })
}

/** The whole list of a filter as a table; words of a search stand in no address here either. */
export function takeCases(search: CaseListSearch, format: SpreadsheetFormat) {
  const chosen = { ...questionOf(search), format }
  if (search.q) return fetchFile('/api/cases/export', {}, chosen)
  return fetchFile(`/api/cases/export?${new URLSearchParams(chosen)}`)
}

/** Only these cases of the list, as a table. */
export function takeChosenCases(search: CaseListSearch, cases: readonly string[], format: SpreadsheetFormat) {
  return fetchFile('/api/cases/export', {}, { ...questionOf(search), format, cases })
}

/** What of the address is asked of the server: not how it stands on the page, nor under which name it was kept. */
function questionOf({ quiet, cols: _, view: __, by: ___, ...search }: CaseListSearch) {
  return given({ ...search, quiet: quiet?.toString() })
}

/** A case with its proceedings, people, events, open deadlines and annexes. */
export const caseQuery = (id: string) =>
  queryOptions({ queryKey: ['cases', id], queryFn: () => parseResponse(api.cases[':case'].$get({ param: { case: id } })) })

export type CaseFile = Awaited<ReturnType<NonNullable<ReturnType<typeof caseQuery>['queryFn']>>>

export function useCase(id: string) {
  return useSuspenseQuery(caseQuery(id)).data
}

/** Who may lead a case or be its member. */
export const usersQuery = queryOptions({ queryKey: ['users'], queryFn: () => parseResponse(api.users.$get()), staleTime: 5 * 60_000 })

/** Leaves out what is empty: an absent filter, not a filter by nothing. */
function given<Filters extends Record<string, string | undefined>>(
  filters: Filters,
): { [Name in keyof Filters]?: NonNullable<Filters[Name]> } {
  const entries = Object.entries(filters).filter(([, value]) => value !== undefined && value !== '')
  return Object.fromEntries(entries) as { [Name in keyof Filters]?: NonNullable<Filters[Name]> }
}
