import type { Words as Terms } from '../../forums/un/words.ts'
import type { Text } from '../../languages.ts'

/** The provisions on which a communication to one Committee rests, each with its instrument: "article 3 of the Optional Protocol". */
export interface Provisions {
  readonly competence: Text
  /** Who may submit, and for whom. */
  readonly standing: Text
  readonly anonymity: Text
  /** That the State is told the identity only with consent. */
  readonly identity?: Text
  /** That the public is told it only with consent. */
  readonly publicity?: Text
  readonly exhaustion: Text
  /** Absent: the treaty does not bar a matter that is elsewhere. */
  readonly sameMatter?: Text
  readonly facts: Text
  /** Claims must be substantiated, compatible and no abuse. */
  readonly substance: Text
  readonly interim: Text
  /** What the Committee says at the end. */
  readonly finding: Text
  readonly redress: Text
  readonly followUp: Text
}

/** The limit for coming in: the rules of the docket that give it a date, and what the treaty says. */
export interface Lodging {
  readonly rules: readonly string[]
  readonly says: Text
  /** What a lawyer must show of it, in the `{why}` of the sentence. */
  readonly asks?: Text
  /** Limits that something else opens: the rule, and what the treaty says, with the `{date}`. */
  readonly others?: readonly { readonly rule: string; readonly says: Text }[]
}

/** One Committee as its briefs need it. */
export interface Committee {
  /** Of its forum; the ids of its templates begin with it. */
  readonly id: string
  readonly procedure: string
  readonly short: Text
  readonly terms: Terms
  /** The treaty under which it receives communications, as named in full. */
  readonly instrument: Text
  /** "of the Covenant", of the treaty whose rights it protects. */
  readonly ofTreaty: Text
  readonly provisions: Provisions
  readonly lodging: Lodging
  /** Its findings come with recommendations; otherwise it says what the State must do. */
  readonly recommends?: true
  /** The rules of the docket for comments on what the State says. */
  readonly comments: readonly string[]
  /** What a lawyer must say for each article. */
  readonly claims: Text
  /** How soon the State is asked to say what it did. */
  readonly followUp: Text
  /** What only this Committee asks for, by the section in which it is said. */
  readonly also?: Readonly<Partial<Record<'author' | 'claims', { readonly says: Text; readonly asks: Text }>>>
}

/** Words of a brief to a body that takes Spanish and English but not Portuguese: nobody composes it in Portuguese. */
export function spoken(es: string, en: string): Text {
  return { 'pt-BR': es, es, en }
}

/**
 * Words with those of the Committee in place of `{c}` (communication), `{a}` (author), `{v}` (Views), a capital
 * beginning a sentence, and of `{exhaustion}` and the like; other places are left for `say`.
 */
export function speak({ terms, instrument, ofTreaty, provisions, followUp }: Committee, words: Text): Text {
  const known: Readonly<Record<string, Text>> = {
    c: terms.communication,
    a: terms.author,
    v: terms.views,
    instrument,
    ofTreaty,
    soon: followUp,
    ...provisions,
  }
  const put = (language: keyof Text) =>
    words[language].replaceAll(/\{(\w+)\}/g, (place, name: string) => {
      const found = known[name]?.[language]
      if (found) return found
      const lower = known[name.toLowerCase()]?.[language]
      return lower && name.length === 1 ? lower.charAt(0).toUpperCase() + lower.slice(1) : place
    })
  return { 'pt-BR': put('pt-BR'), es: put('es'), en: put('en') }
}

/** Words for a name of a file: without accents. */
export function plainLetters(words: Text): Text {
  const plain = (one: string) => one.normalize('NFD').replaceAll(/\p{M}/gu, '')
  return { 'pt-BR': plain(words['pt-BR']), es: plain(words.es), en: plain(words.en) }
}
