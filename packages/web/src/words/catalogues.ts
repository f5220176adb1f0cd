import type { Language } from '@travessia/shared/languages'
import type { Words } from './spoken.ts'

/** What is said, in the order in which pages come to need it; each page also says what is before its own. */
export type WordPart = 'first' | 'daily' | 'later'
type Load = () => Promise<Partial<Words>>

/** Every word of every page would be a tenth of what a slow line has to bring before the first of them is shown. */
export const catalogues: Record<Language, Record<WordPart, Load>> = {
  'pt-BR': {
    first: async () => (await import('./pt-BR/first.ts')).first,
    daily: async () => (await import('./pt-BR/daily.ts')).daily,
    later: async () => (await import('./pt-BR/later.ts')).later,
  },
  es: {
    first: async () => (await import('./es/first.ts')).first,
    daily: async () => (await import('./es/daily.ts')).daily,
    later: async () => (await import('./es/later.ts')).later,
  },
  en: {
    first: async () => (await import('./en/first.ts')).first,
    daily: async () => (await import('./en/daily.ts')).daily,
    later: async () => (await import('./en/later.ts')).later,
  },
}
