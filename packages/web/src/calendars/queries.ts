import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'

/** Every calendar, with its days of a year; without a year, of the present one. */
export const calendarsQuery = (year?: number) =>
  queryOptions({
    queryKey: ['calendars', year ?? 'now'],
    queryFn: async () => (await parseResponse(api.calendars.$get({ query: year === undefined ? {} : { year: String(year) } }))).items,
    placeholderData: keepPreviousData,
  })

/** A change, asked for again while it is worked on. */
export const changeQuery = (id: string) =>
  queryOptions({
    queryKey: ['calendars', 'changes', id],
    queryFn: () => parseResponse(api.calendars.changes[':change'].$get({ param: { change: id } })),
    refetchInterval: ({ state }) => (state.data && isAtWork(state.data.state) ? 700 : false),
  })

/** The deadlines that a change moves, page by page. */
export const effectsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['calendars', 'changes', id, 'effects'],
    queryFn: ({ pageParam }) =>
      parseResponse(
        api.calendars.changes[':change'].effects.$get({ param: { change: id }, query: pageParam === '' ? {} : { cursor: pageParam } }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  })

export function isAtWork(state: string): boolean {
  return state === 'checking' || state === 'applying'
}
