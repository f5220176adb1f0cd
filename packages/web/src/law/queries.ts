import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import type { Law } from './catalogue.ts'

/** The law in the browser. It is data of this version of the screens and never goes stale. */
export const lawQuery = queryOptions({
  queryKey: ['law'],
  queryFn: async (): Promise<Law> => (await import('./catalogue.ts')).law,
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
})

export function useLaw(): Law {
  return useSuspenseQuery(lawQuery).data
}
