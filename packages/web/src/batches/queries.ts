import { infiniteQueryOptions, keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { mostInBatch } from '@travessia/shared/batches'
import { parseResponse } from 'hono/client'
import { api, asRepeatable } from '../api.ts'
import { type BriefListFilter, withoutEmpty } from './brief-list-search.ts'

/** The briefs of all cases, page by page. */
export const briefListQuery = (filter: BriefListFilter) =>
  infiniteQueryOptions({
    queryKey: ['briefs', filter],
    queryFn: ({ pageParam, signal }) => askBriefs({ ...filter, cursor: pageParam }, 100, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  })

/** Words may be the name of a person: they travel in the body, so that they stand in no address. */
function askBriefs(filter: BriefListFilter & { cursor?: string }, limit: number, signal?: AbortSignal) {
  const given = { ...withoutEmpty({ ...filter }), limit: String(limit) }
  const init = signal ? { signal } : {}
  if (filter.q) return parseResponse(api.briefs.search.$post({ json: given }, { ...asRepeatable, init }))
  return parseResponse(api.briefs.$get({ query: given }, { init }))
}

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
  const { items } = await askBriefs(filter, mostInBatch)
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
