import { queryOptions } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'

/** By which ways one may get in here: whether mail is sent, and the name of another house that lets its people in. */
export const waysQuery = queryOptions({
  queryKey: ['ways'],
  queryFn: () => parseResponse(api.auth.ways.$get()),
  staleTime: 5 * 60_000,
})
