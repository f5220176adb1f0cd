import { infiniteQueryOptions, type QueryClient } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'

export type OwnerFilter = 'me' | 'all' | 'nobody'

/** Deadlines across the cases that the reader may see, nearest first. */
export const deadlinesQuery = (owner: OwnerFilter) =>
  infiniteQueryOptions({
    queryKey: ['deadlines', { owner }],
    queryFn: ({ pageParam }) => parseResponse(api.deadlines.$get({ query: { owner, cursor: pageParam } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })

/** Sends for what the home page shows while its code is still on the way. */
export function startHome(client: QueryClient, owner: OwnerFilter): void {
  void client.prefetchInfiniteQuery(deadlinesQuery(owner))
}
