import type { Inline } from './blocks.ts'
import type { FilePerson } from './case-file.ts'
import { foldLetters } from './fold-letters.ts'
import { printable } from './printable.ts'

interface Token {
  readonly folded: string
  readonly start: number
  readonly end: number
}

interface Mention {
  readonly person: FilePerson
  readonly start: number
  readonly end: number
}

const particles = new Set([
  'da',
  'de',
  'di',
  'do',
  'das',
  'dos',
  'del',
  'della',
  'e',
  'y',
  'la',
  'las',
  'los',
  'van',
  'von',
  'den',
  'der',
  'bin',
  'ibn',
  'al',
  'el',
])

/** Text that came from the record, with each protected person's name turned into a reference to the person. */
export function linkPeople(text: string, people: readonly FilePerson[]): Inline[] {
  const clean = printable(text)
  const found: Inline[] = []
  let from = 0
  for (const mention of findMentions(clean, people)) {
    if (mention.start < from) continue
    if (mention.start > from) found.push({ kind: 'text', text: clean.slice(from, mention.start) })
    found.push({ kind: 'person', person: mention.person.id })
    from = mention.end
  }
  if (from < clean.length) found.push({ kind: 'text', text: clean.slice(from) })
  return found
}

/** The protected people whose real name stands in the text. */
export function findNamed(text: string, people: readonly FilePerson[]): FilePerson[] {
  const mentions = findMentions(text, people)
  return people.filter((person) => mentions.some((mention) => mention.person === person))
}

/**
 * Accents, case and particles ("da", "de") do not matter, nor letters that only look alike, marks that nobody sees, or
 * how the letters are parted ("Ma-mani"). Beside the whole name, two parts of it give a person away: two that follow
 * each other, and the first with any other in either order; not so where the same words are somebody's printed name.
 */
function findMentions(text: string, people: readonly FilePerson[]): Mention[] {
  const names = namesOf(people)
  if (names.size === 0) return []
  const words = tokensOf(text, anyWord)
  return [words.filter(isTelling), words]
    .flatMap((tokens) => mentionsIn(tokens, names))
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
}

/** What gives somebody away: the letters together, and of how many words they are. */
interface Name {
  readonly person: FilePerson
  readonly whole: string
  readonly words: number
}

/** By the letter they begin with, as most words of a text begin no name. */
type Names = ReadonlyMap<string, readonly Name[]>

/** A brief is searched piece by piece, for the same people. */
const namesByPeople = new WeakMap<readonly FilePerson[], Names>()

function namesOf(people: readonly FilePerson[]): Names {
  const known = namesByPeople.get(people) ?? listNames(people)
  namesByPeople.set(people, known)
  return known
}

function listNames(people: readonly FilePerson[]): Names {
  const shown = people.flatMap((one) => shownNames(one).map(wordsOf))
  const names = people
    .filter((one) => one.protected && one.name !== one.pseudonym)
    .flatMap((person) => givingAway(person, shown).map((words) => ({ person, whole: words.join(''), words: words.length })))
  return Map.groupBy(names, ({ whole }) => whole.charAt(0))
}

function shownNames(person: FilePerson): string[] {
  return person.protected ? [person.pseudonym, person.initials, person.groupLabel] : [person.name]
}

function givingAway({ name }: FilePerson, shown: readonly (readonly string[])[]): string[][] {
  const parts = wordsOf(name)
  const [first, ...others] = parts
  if (first === undefined || others.length === 0) return first === undefined ? [] : [parts]
  const neighbours = others.map((part, at) => [parts[at] ?? first, part])
  const withFirst = others.flatMap((part) => [
    [first, part],
    [part, first],
  ])
  const loose = [...neighbours, ...withFirst].filter((pair) => !shown.some((one) => contains(one, pair)))
  return [parts, ...loose]
}

function contains(words: readonly string[], part: readonly string[]): boolean {
  return words.some((_, at) => part.every((word, offset) => words[at + offset] === word))
}

/** Shorter names count only where their letters are parted as in the name: others stand everywhere by chance. */
const shortest = 5

function mentionsIn(tokens: readonly Token[], names: Names): Mention[] {
  const found: Mention[] = []
  for (const [at, { folded, start }] of tokens.entries()) {
    for (const { person, whole, words } of names.get(folded.charAt(0)) ?? []) {
      const length = countTokens(tokens, at, whole)
      const end = length > 0 ? tokens[at + length - 1]?.end : undefined
      const mayBeParted = whole.length >= shortest || unparted.test(whole)
      if (end !== undefined && (mayBeParted || length === words)) found.push({ person, start, end })
    }
  }
  return found
}

/** How many tokens from here on are together these letters; 0 if none are. */
function countTokens(tokens: readonly Token[], at: number, whole: string): number {
  let read = ''
  for (let count = 1; read.length < whole.length; count += 1) {
    const token = tokens[at + count - 1]
    if (!token) return 0
    read += token.folded
    if (read === whole) return count
    if (!whole.startsWith(read)) return 0
  }
  return 0
}

function wordsOf(name: string): string[] {
  const words = tokensOf(name, wholeWord)
  const telling = words.filter(isTelling)
  return (telling.length > 0 ? telling : words).map((token) => token.folded)
}

function isTelling({ folded }: Token): boolean {
  return !particles.has(folded)
}

const wholeWord = /[\p{L}\p{M}\p{N}\p{Cf}]+/gu
/** Scripts that part no words: in a text each letter may begin a name. */
const unparted = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u
const anyWord = new RegExp(`${unparted.source}|${wholeWord.source}`, 'gu')

function tokensOf(text: string, word: RegExp): Token[] {
  return [...text.matchAll(word)]
    .map((match) => ({ folded: foldLetters(match[0]), start: match.index, end: match.index + match[0].length }))
    .filter((token) => token.folded !== '')
}
