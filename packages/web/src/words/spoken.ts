import { chooseLanguage, isLanguage, type Language } from '@travessia/shared/languages'
import { createIntl, createIntlCache, type IntlShape } from 'react-intl'
import { catalogues } from './catalogues.ts'
import { sayIssuesIn } from './issues.ts'
import type { words } from './pt-BR.ts'

/** Every word of the interface; the Portuguese catalogue decides which keys exist. */
export type WordKey = keyof typeof words
export type Words = Readonly<Record<WordKey, string>>

export interface Spoken {
  readonly language: Language
  readonly intl: IntlShape
}

const storageKey = 'travessia.language'
const cache = createIntlCache()
const listeners = new Set<() => void>()
let spoken: Spoken | undefined
let wantsAll = false
let completing: Promise<void> | undefined

/** Loads a language and shows every screen in it. A choice made by hand is remembered on this device. */
export async function speak(language: Language, remember = false): Promise<void> {
  if (remember) rememberLanguage(language)
  if (spoken?.language !== language) await show(language)
}

/** Loads the words of the pages beyond the first; to be awaited before one of them is shown. */
export function speakFully(): Promise<void> {
  wantsAll = true
  completing ??= show(currentLanguage()).catch((error: unknown) => {
    completing = undefined
    throw error
  })
  return completing
}

async function show(language: Language): Promise<void> {
  const { first, later } = catalogues[language]
  const [beginning, rest] = await Promise.all([first(), wantsAll ? later() : {}])
  const intl = createIntl(
    { locale: language === 'en' ? 'en-GB' : language, messages: { ...beginning, ...rest }, onError: refuseFaults },
    cache,
  )
  spoken = { language, intl }
  sayIssuesIn(intl)
  document.documentElement.lang = language
  for (const listener of listeners) listener()
}

export function currentSpoken(): Spoken {
  if (!spoken) throw new Error('No language is loaded yet.')
  return spoken
}

export function currentLanguage(): Language {
  return spoken?.language ?? firstLanguage()
}

export function onSpoken(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The language for someone who has not signed in: chosen on this device before, else the browser's. */
export function firstLanguage(): Language {
  const remembered = readRemembered()
  return isLanguage(remembered) ? remembered : chooseLanguage(navigator.languages.join(','))
}

function readRemembered(): string | null {
  try {
    return localStorage.getItem(storageKey)
  } catch {
    return null
  }
}

function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey, language)
  } catch {
    // Storage is refused: the choice lasts until the page is closed.
  }
}

/** Old browsers lack the data of some locale and fall back by themselves; anything else is a fault of ours and must be seen. */
function refuseFaults(error: { code: string; message: string }): void {
  if (error.code !== 'MISSING_DATA') reportError(error)
}
