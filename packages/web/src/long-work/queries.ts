import { queryOptions } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'

/** What is done for one behind the answers; asked for again while some of it runs. */
export const workQuery = queryOptions({
  queryKey: ['work'],
  queryFn: async () => (await parseResponse(api.work.$get())).items,
  refetchInterval: ({ state }) => (state.data?.some((one) => one.isRunning) ? 1500 : false),
})
