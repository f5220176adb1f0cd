import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { readProblem } from './api.ts'
import { isLocked, showLocked } from './lock/lock.ts'

/** Reads are kept, and every one of them is stale after any write: nobody keeps lists of what to refresh. */
export function createQueryClient(onSignedOut: () => void, onFactorNeeded: () => void): QueryClient {
  const client: QueryClient = new QueryClient({
    // The guard of the routes asks who is signed in, and leads to the right door itself.
    queryCache: new QueryCache({ onError: (error, query) => query.queryKey[0] !== 'me' && leaveIfSignedOut(error) }),
    mutationCache: new MutationCache({
      // After signing out there is nobody left to read for.
      onSuccess: (_made, _given, _kept, mutation) => mutation.meta?.endsSession !== true && void client.invalidateQueries(),
      onError: (error) => leaveIfSignedOut(error),
    }),
    defaultOptions: {
      queries: { staleTime: 20_000, retry: (count, error) => count < 2 && isWorthRepeating(error) },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
  return client

  function leaveIfSignedOut(error: unknown): void {
    // A locked screen finds out by itself whether its session is still there.
    if (isLocked()) return
    const { status, code } = readProblem(error)
    if (code === 'locked') showLocked()
    else if (status === 401) onSignedOut()
    if (code === 'second-factor-needed') onFactorNeeded()
  }
}

/** Reading a list again means every page of it, one after the other: not for somebody who is far down. */
export function isLong(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'pages' in data && Array.isArray(data.pages) && data.pages.length > 20
}

function isWorthRepeating(error: unknown): boolean {
  const { status } = readProblem(error)
  return status === 0 || status >= 502
}
