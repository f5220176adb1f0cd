import type { Language } from './languages.ts'
import { instruments } from './words/cites.ts'

/** A citation as the law data writes it, with the instruments named in a language: `ACHR art. 51(1)` is `Convenção Americana, art. 51(1)`. */
export function citeText(cite: string, language: Language): string {
  if (language === 'en') return cite
  return instruments.reduce((text, [name, translated]) => text.replace(name, translated[language]), cite)
}
