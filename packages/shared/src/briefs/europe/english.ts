import type { Text } from '../../languages.ts'

/** Words of a brief to the Court or the Committee of Ministers: of their two languages we write English, and nobody composes it in another. */
export function english(words: string): Text {
  return { 'pt-BR': words, es: words, en: words }
}
