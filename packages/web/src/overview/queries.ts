import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Language } from '@travessia/shared/languages'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { currentLanguage } from '../words/spoken.ts'
import type { OverviewSearch } from './overview-search.ts'

/** The page in the language of the screen, read again each minute: it is never older than that by more than a minute. */
export const overviewQuery = (search: OverviewSearch, language: Language) => {
  const scope = scopeOf(search)
  return queryOptions({
    queryKey: ['overview', scope, language],
    queryFn: () => readOverview(scope),
    refetchInterval: 60_000,
    placeholderData: keepPreviousData,
  })
}

/** Sends for what the page shows while its code is still on the way. */
export function startOverview(client: QueryClient, search: OverviewSearch): void {
  void client.prefetchQuery(overviewQuery(search, currentLanguage()))
}

export function readOverview(scope: ReturnType<typeof scopeOf>, exact?: 'true') {
  return parseResponse(api.overview.$get({ query: { ...scope, ...(exact && { exact }) } }))
}

/** The part of the address that the server is asked for. */
export function scopeOf({ months, front, forum, lead }: OverviewSearch) {
  return {
    ...(months && { months: months === 3 ? ('3' as const) : ('36' as const) }),
    ...(front && { front }),
    ...(forum && { forum }),
    ...(lead && { lead }),
  }
}
