import { chooseLanguage, isLanguage, type Language } from '@travessia/shared/languages'
import { createIntl, createIntlCache, type IntlShape } from 'react-intl'
import { catalogues, type WordPart } from './catalogues.ts'
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
const wanted = new Set<WordPart>(['first'])
const completing = new Map<WordPart, Promise<void>>()
const known: Record<Language, Partial<Words>> = { 'pt-BR': {}, es: {}, en: {} }

/** Loads a language and shows every screen in it. A choice made by hand is remembered on this device. */
export async function speak(language: Language, remember = false): Promise<void> {
  if (remember) rememberLanguage(language)
  if (spoken?.language !== language) await show(language)
}

/** Loads the words of the pages that a day begins with; to be awaited before one of them is shown. */
export function speakDaily(): Promise<void> {
  return complete('daily')
}

/** Loads all words; to be awaited before what only the other pages say is shown. */
export async function speakFully(): Promise<void> {
  await Promise.all([complete('daily'), complete('later')])
}

function complete(part: WordPart): Promise<void> {
  const before = completing.get(part)
  if (before) return before
  wanted.add(part)
  const coming = show(currentLanguage()).catch((error: unknown) => {
    completing.delete(part)
    throw error
  })
  completing.set(part, coming)
  return coming
}

async function show(language: Language): Promise<void> {
  const parts = await Promise.all([...wanted].map((part) => catalogues[language][part]()))
  const messages = Object.assign(known[language], ...parts)
  // What has come besides is said by nothing that is on the screen, which need not be drawn anew.
  if (spoken?.language === language) return
  const intl = createIntl({ locale: language === 'en' ? 'en-GB' : language, messages, onError: refuseFaults }, cache)
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
