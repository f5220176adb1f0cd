import type { Text } from '../../languages.ts'
import { text } from '../text.ts'

/** What one Committee calls things. In Portuguese and Spanish the first two are feminine. */
export interface Words {
  readonly communication: Text
  readonly author: Text
  readonly views: Text
}

/** The words of most Committees. */
export const usualWords: Words = {
  communication: text('comunicação', 'comunicación', 'communication'),
  author: text('parte autora', 'parte autora', 'author'),
  views: text('parecer', 'dictamen', 'Views'),
}

/** A sentence with the Committee's words in place of `{c}`, `{a}` and `{v}`; a capital begins a sentence. */
export function fill({ communication, author, views }: Words, pt: string, es: string, en: string): Text {
  const put = (sentence: string, language: keyof Text) =>
    sentence
      .replaceAll('{c}', communication[language])
      .replaceAll('{C}', capital(communication[language]))
      .replaceAll('{a}', author[language])
      .replaceAll('{A}', capital(author[language]))
      .replaceAll('{v}', views[language])
  return text(put(pt, 'pt-BR'), put(es, 'es'), put(en, 'en'))
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
