import { text } from '../../forums/text.ts'
import type { Text } from '../../languages.ts'
import { type GapInline, gap, type Inline, say, type Words } from '../blocks.ts'

/** Words of a brief that its body reads in Portuguese only: the same in the three places. */
export function pt(words: string): Text {
  return text(words, words, words)
}

/** A sentence of such a brief, its `{places}` filled with words. */
export function tell(sentence: string, values: Readonly<Record<string, Words>> = {}): Inline[] {
  return say(pt(sentence), 'pt-BR', values)
}

/** "na Rua XV de Novembro, 100", "no Largo da Ordem", "em Curitiba": an address with its preposition. */
export function atAddress(address: string): string {
  if (/^(rua|r\.|avenida|av\.?|praça|alameda|al\.|travessa|trav\.|rodovia|estrada|ladeira|via|quadra|vila)\s/i.test(address))
    return `na ${address}`
  if (/^(largo|beco|setor|parque|pátio|jardim|condomínio|edifício|ed\.|conjunto)\s/i.test(address)) return `no ${address}`
  return `em ${address}`
}

/** What a lawyer must still write in a section. */
export function missing(section: string, hint: string): GapInline {
  return gap(hint, { at: 'brief', id: section })
}
