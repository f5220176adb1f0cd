import type { Inline } from './blocks.ts'
import type { FilePerson } from './case-file.ts'
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
 * Accents, case and particles ("da", "de") do not matter. Beside the whole name, any two parts of it that
 * follow each other give a person away, first with last name too, in either order; not so where the same
 * words are somebody's printed name.
 */
function findMentions(text: string, people: readonly FilePerson[]): Mention[] {
  const tokens = tokensOf(text)
  const shown = people.flatMap((one) => shownNames(one).map(wordsOf))
  return people
    .filter((one) => one.protected && one.name !== one.pseudonym)
    .flatMap((person) => givingAway(person, shown).flatMap((name) => occurrences(tokens, name).map((at) => ({ person, ...at }))))
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
}

function shownNames(person: FilePerson): string[] {
  return person.protected ? [person.pseudonym, person.initials, person.groupLabel] : [person.name]
}

function givingAway({ name }: FilePerson, shown: readonly (readonly string[])[]): string[][] {
  const parts = wordsOf(name)
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last || parts.length === 1) return parts.length === 1 ? [parts] : []
  const pairs = parts.slice(1).map((part, at) => [parts[at] ?? first, part])
  const loose = [...pairs, [first, last], [last, first]].filter((pair) => !shown.some((one) => contains(one, pair)))
  return [parts, ...loose]
}

function contains(words: readonly string[], part: readonly string[]): boolean {
  return words.some((_, at) => part.every((word, offset) => words[at + offset] === word))
}

function occurrences(tokens: readonly Token[], name: readonly string[]): { start: number; end: number }[] {
  return tokens.flatMap((token, at) => {
    const end = tokens[at + name.length - 1]
    const isHere = end !== undefined && name.every((word, offset) => tokens[at + offset]?.folded === word)
    return isHere ? [{ start: token.start, end: end.end }] : []
  })
}

function wordsOf(name: string): string[] {
  return tokensOf(name).map((token) => token.folded)
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
    .map((match) => ({ folded: fold(match[0]), start: match.index, end: match.index + match[0].length }))
    .filter((token) => !particles.has(token.folded))
}

function fold(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
