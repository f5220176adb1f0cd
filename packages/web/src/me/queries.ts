import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import type { Right } from '@travessia/shared/permissions'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'

/** Who is signed in, in which organisation, with which rights. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () => parseResponse(api.me.$get()),
  staleTime: 5 * 60_000,
})

/** Whether the system has no organisation yet. */
export const setupQuery = queryOptions({
  queryKey: ['setup'],
  queryFn: () => parseResponse(api.setup.$get()),
  staleTime: 60_000,
})

export type Me = Awaited<ReturnType<NonNullable<typeof meQuery.queryFn>>>

export function useMe() {
  return useSuspenseQuery(meQuery).data
}

/** For hiding what may not be done; the server decides again. */
export function useRight(right: Right): boolean {
  return useMe().rights.some((held) => held === right)
}
