import { infiniteQueryOptions, keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { mostInBatch } from '@travessia/shared/batches'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { type BriefListFilter, withoutEmpty } from './brief-list-search.ts'

/** The briefs of all cases, page by page. */
export const briefListQuery = (filter: BriefListFilter) =>
  infiniteQueryOptions({
    queryKey: ['briefs', filter],
    queryFn: ({ pageParam, signal }) =>
      parseResponse(api.briefs.$get({ query: { ...withoutEmpty({ ...filter, cursor: pageParam }), limit: '100' } }, { init: { signal } })),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  })

/** The names of all kinds of brief: their texts come with the editor, and weigh a hundred times as much. */
export function useTemplateNames() {
  const names = useQuery({
    queryKey: ['briefs', 'templates'],
    queryFn: async () => (await parseResponse(api.briefs.templates.$get())).items,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return names.data ?? []
}

/** The ids of all that the filters leave, as far as a batch may hold them. */
export async function listIds(filter: BriefListFilter): Promise<string[]> {
  const { items } = await parseResponse(api.briefs.$get({ query: { ...withoutEmpty({ ...filter }), limit: String(mostInBatch) } }))
  return items.map(({ id }) => id)
}

/** One's own batches, asked for again while one of them is being made. */
export const batchesQuery = queryOptions({
  queryKey: ['batches'],
  queryFn: async () => (await parseResponse(api.batches.$get())).items,
  refetchInterval: ({ state }) => (state.data?.some((one) => one.state === 'making') ? 700 : false),
})

/** A batch that is done, with what was refused and why. */
export const batchQuery = (id: string) =>
  queryOptions({
    queryKey: ['batches', id],
    queryFn: () => parseResponse(api.batches[':batch'].$get({ param: { batch: id } })),
  })
