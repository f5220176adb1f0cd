import { infiniteQueryOptions, type QueryClient } from '@tanstack/react-query'
import type { DeadlineRow } from '@travessia/shared/deadline-view'
import { parseResponse } from 'hono/client'
import { api, asRepeatable } from '../api.ts'

export type OwnerFilter = 'me' | 'all' | 'nobody'

/** Which deadlines; words of a case may name a person and travel in the body, so that they stand in no address. */
export interface DeadlineQuestion {
  readonly owner: string
  readonly group?: DeadlineRow['group']
  readonly holder?: DeadlineRow['holder']
  readonly forum?: string
  readonly case?: string
  readonly fatal?: 'true'
  readonly q?: string
}

/** Deadlines across the cases that the reader may see, nearest first: the same for the first page and for the desk. */
export const deadlinesQuery = (question: DeadlineQuestion) =>
  infiniteQueryOptions({
    queryKey: ['deadlines', question],
    queryFn: ({ pageParam, signal }) => askDeadlines(question, pageParam, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  })

function askDeadlines(question: DeadlineQuestion, cursor: string, signal: AbortSignal) {
  const asked = { ...question, ...(cursor && { cursor }) }
  const init = { signal }
  if (question.q) return parseResponse(api.deadlines.search.$post({ json: asked }, { ...asRepeatable, init }))
  return parseResponse(api.deadlines.$get({ query: asked }, { init }))
}

/** Sends for what the home page shows while its code is still on the way. */
export function startHome(client: QueryClient, owner: OwnerFilter): void {
  void client.prefetchInfiniteQuery(deadlinesQuery({ owner }))
}
