import { usePrefetchQuery, useSuspenseQuery } from '@tanstack/react-query'
import type { Language } from '@travessia/shared/languages'
import { type ReactNode, useDeferredValue, useMemo } from 'react'
import { useLanguage } from '../words/use-words.ts'
import { LawContext, lawQuery, standingQuery } from './queries.ts'

interface WithLawProps {
  bodies: readonly string[]
  /** Of the texts; that of the screen when absent. */
  language?: Language
  children: ReactNode
}

/** Brings the law of these bodies to everything inside, with the days that the organisation added to their calendars. */
export function WithLaw({ bodies, language, children }: WithLawProps) {
  const spoken = useLanguage()
  // A body that joins while one reads or writes is loaded behind; until then its names are missing, not the page.
  const wanted = useDeferredValue(bodies)
  usePrefetchQuery(standingQuery)
  const law = useSuspenseQuery(lawQuery(wanted, language ?? spoken)).data
  const additions = useSuspenseQuery(standingQuery).data
  const own = useMemo(() => (additions.length > 0 ? law.complete(additions) : law), [law, additions])
  return <LawContext value={own}>{children}</LawContext>
}
