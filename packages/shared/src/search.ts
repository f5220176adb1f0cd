/**
 * What a search looks for: one entry per word, each a list of spellings of which one must occur. Numbers
 * are also looked for without their punctuation, plurals also in the singular.
 */
export function searchWords(query: string): string[][] {
  return wordsOf(query)
    .slice(0, 12)
    .map((word) => spellings(word))
}

/**
 * The text that a search runs over: the words as written, then the other spellings of those that have
 * any. It begins with a space, so that every word has one before it. Folding to lower case without accents is left to the database, for both sides alike.
 */
export function searchText(parts: readonly (string | null)[]): string {
  const text = parts
    .filter((part) => part !== null && part !== '')
    .join(' ')
    .normalize('NFC')
  const others = new Set(wordsOf(text).flatMap((word) => [...spellings(word).slice(1), ...partsOf(word)]))
  return ['', text, ...others].join(' ')
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}

/** The word as it stands, then what it may also be looked for as. */
function spellings(word: string): string[] {
  const folded = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const bare = folded.replace(/[^\p{L}\p{N}]/gu, '')
  const others = /\d/.test(bare) ? [bare] : singularsOf(folded.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
  return [word, ...new Set(others.filter((other) => other !== '' && other !== folded))]
}

/** The parts of a number, each of which begins a word of its own. */
function partsOf(word: string): string[] {
  const parts = /\d/.test(word) ? word.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '') : []
  return parts.length > 1 ? parts : []
}

const plurals: readonly (readonly [RegExp, string])[] = [
  [/(?:oes|aes|aos)$/, 'ao'],
  [/([aou])is$/, '$1l'],
  [/(..)eis$/, '$1el'],
  [/(.[^aeiou])is$/, '$1il'],
  [/ns$/, 'm'],
  [/ces$/, 'z'],
  [/(..)ies$/, '$1y'],
  [/([rzlsynd])es$/, '$1'],
]

/**
 * What the word may be the plural of in Portuguese, Spanish or English, near enough for looking it up: a
 * shortened word still finds the whole one.
 */
function singularsOf(word: string): string[] {
  if (word.length < 4 || !word.endsWith('s')) return []
  const found = plurals.find(([ending]) => ending.test(word))
  const plain = word.slice(0, -1)
  return found ? [plain, word.replace(found[0], found[1])] : [plain]
}
