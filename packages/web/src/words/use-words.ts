import type { Language, Text } from '@travessia/shared/languages'
import { useCallback, useSyncExternalStore } from 'react'
import { useIntl } from 'react-intl'
import { currentSpoken, onSpoken, type Spoken, type WordKey } from './spoken.ts'

export type Value = string | number | Date
export type Say = (key: WordKey, values?: Record<string, Value>) => string

/** `say('home.title')`: a word of the catalogue in the language of the screen; the same function until that changes. */
export function useWords(): Say {
  const intl = useIntl()
  return useCallback<Say>((key, values) => intl.formatMessage({ id: key }, values), [intl])
}

export function useSpoken(): Spoken {
  return useSyncExternalStore(onSpoken, currentSpoken)
}

export function useLanguage(): Language {
  return useSpoken().language
}

/** Reads a text of the law or of a forum in the language of the screen. */
export function useText(): (text: Text) => string {
  const language = useLanguage()
  return (text) => text[language]
}
