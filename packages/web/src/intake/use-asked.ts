import { useQuery } from '@tanstack/react-query'
import type { Language } from '@travessia/shared/languages'
import { catalogues } from '../words/catalogues.ts'
import type { WordKey, Words } from '../words/spoken.ts'

/** What is asked, in the language of whoever answers; nothing while that is the language of the screen, or its words are on the way. */
export function useAsked(language: Language | undefined): (key: WordKey) => string | undefined {
  const { data: words } = useQuery({
    queryKey: ['words', language],
    queryFn: async (): Promise<Partial<Words>> => (language ? catalogues[language].later() : {}),
    enabled: language !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (key) => words?.[key]
}
