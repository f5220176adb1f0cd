/**
 * The words of a text as the search knows them, in their order; the same as `stems` of the database makes of it. Singular and
 * plural, with accents or without, become one stem in Portuguese, Spanish and English; words that say nothing stay out.
 */
export function stemsOf(text: string): string[] {
  return tokensOf(text).flatMap(({ written }) => stemOf(written) ?? [])
}

/** The pieces of a text of which each may have a stem, with where they stand. A number keeps its points: 13.445 is one. */
export function tokensOf(text: string): { written: string; from: number; to: number }[] {
  return [...text.matchAll(pieces)].map((piece) => ({ written: piece[0], from: piece.index, to: piece.index + piece[0].length }))
}

/** The stem of one word; undefined for one that says nothing. */
export function stemOf(word: string): string | undefined {
  const folded = foldWord(word)
  if (folded === '' || silent.has(folded)) return undefined
  const usual = unusual.reduce((left, [form, other]) => left.replace(form, other), folded)
  return endings.reduce((left, [ending, other]) => left.replace(ending, other), shorten(shorten(shorten(usual))))
}

/** Lower case, without accents and points. */
export function foldWord(word: string): string {
  return word
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđł]/g, (letter) => letters[letter] ?? letter)
}

/** A number without its punctuation, by which it is found however it is written; undefined for a word without digits. */
export function bareNumber(word: string): string | undefined {
  if (!/\d/.test(word)) return undefined
  return foldWord(word).replace(/[^\p{L}\p{N}]/gu, '') || undefined
}

const pieces = /\d+(?:\.\d{3}(?!\d))+|[\p{L}\p{N}\p{M}]+/gu

const letters: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l' }

const silent = new Set(
  (
    'a o as os e ou de do da dos das em no na nos nas n nr um uma ao aos por para com que se y u el la lo los las del al en un una ' +
    'con the of and or in on to for an by with v vs c'
  ).split(' '),
)

type Rule = readonly [RegExp, string]

const unusual: readonly Rule[] = [
  [/^(wo|)men$/, '$1man'],
  [/^children$/, 'child'],
  [/^caracter(es|)$/, 'carater'],
  [/^(re|pe|fe)s$/, '$1'],
]

/** One round of what is done to the end of a word; see `shorten` of the database for what each is there for. */
function shorten(word: string): string {
  return rounds.reduce((left, [ending, other]) => left.replace(ending, other), word)
}

const rounds: readonly Rule[] = [
  [/(\p{L}{2}[a-rt-z])s$/u, '$1'],
  [/(oe|ae)$/, 'ao'],
  [/(\p{L}{2})e$/u, '$1'],
  [/m$/, 'n'],
  [/([aeiou])l$|y$/, '$1i'],
  [/(\p{L})[ei]+i$/u, '$1i'],
  [/c$/, 'z'],
]

const endings: readonly Rule[] = [
  [/[ct]ion$/, 'cao'],
  [/([sx])ion$/, '$1ao'],
  [/ion$/, 'iao'],
  [/cc(ao)$/, 'c$1'],
  [/ncia$/, 'nca'],
]
