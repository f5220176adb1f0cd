import type { Language } from '@travessia/shared/languages'
import type { Words } from './spoken.ts'

type Part = () => Promise<Partial<Words>>

/** Every word of every page would be a tenth of what a slow line has to bring before the first of them is shown. */
export const catalogues: Record<Language, { first: Part; later: Part }> = {
  'pt-BR': { first: async () => (await import('./pt-BR/first.ts')).first, later: async () => (await import('./pt-BR/later.ts')).later },
  es: { first: async () => (await import('./es/first.ts')).first, later: async () => (await import('./es/later.ts')).later },
  en: { first: async () => (await import('./en/first.ts')).first, later: async () => (await import('./en/later.ts')).later },
}
