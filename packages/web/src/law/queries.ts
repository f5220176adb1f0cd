import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import type { Language } from '@travessia/shared/languages'
import { parseResponse } from 'hono/client'
import { createContext, use } from 'react'
import { api } from '../api.ts'
import { useLanguage } from '../words/use-words.ts'
import type { Law } from './catalogue.ts'

/** The law of some bodies in the browser. It is data of this version of the screens and never goes stale. */
export const lawQuery = (bodies: readonly string[], language: Language) =>
  queryOptions({
    queryKey: ['law', language, bodies],
    queryFn: async (): Promise<Law> => (await import('./catalogue.ts')).loadLaw(bodies, language),
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  })

/** What the organisation added to the calendars of the bodies; without it the screen would count other days than the server. */
export const standingQuery = queryOptions({
  queryKey: ['calendars', 'additions'],
  queryFn: async () => (await parseResponse(api.calendars.additions.$get())).items,
  staleTime: 60_000,
})

/** The names of all bodies, procedures, stages, outcomes and courts, in the language of the screen. */
export const lawDirectoryQuery = (language: Language) =>
  queryOptions({
    queryKey: ['forums', 'names', language],
    queryFn: () => parseResponse(api.forums.names.$get()),
    staleTime: Number.POSITIVE_INFINITY,
  })

export type LawDirectory = Awaited<ReturnType<NonNullable<ReturnType<typeof lawDirectoryQuery>['queryFn']>>>

export function useLawDirectory(): LawDirectory {
  return useSuspenseQuery(lawDirectoryQuery(useLanguage())).data
}

export const LawContext = createContext<Law | null>(null)

/** The law of the bodies that the page speaks of; a page brings it with `WithLaw`. */
export function useLaw(): Law {
  const law = use(LawContext)
  if (!law) throw new Error('This page brought no law.')
  return law
}
