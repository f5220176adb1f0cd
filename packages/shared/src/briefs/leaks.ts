import { type Audience, nameFor } from '../names.ts'
import type { CaseFile, FilePerson } from './case-file.ts'
import { foldLetters } from './fold-letters.ts'
import { findNamed } from './names-in-text.ts'
import { type PrintedBrief, textsOf } from './printed.ts'

/** What would tell somebody who a protected person is. */
export interface Leak {
  readonly person: FilePerson
  /** Initials hint at a person; a name, a number of a document or an address names them. */
  readonly what: 'name' | 'identifier' | 'initials'
}

/** A leak in a brief, with the sections in which it stands. */
export interface BriefLeak extends Leak {
  readonly sections: readonly string[]
}

/** Whether the audience may read the names of protected people. */
export function mayReadNames(audience: Audience): boolean {
  return audience === 'cleared' || audience === 'body'
}

/** What a text tells of protected people that this audience may not know. */
export function searchLeaks(text: string, people: readonly FilePerson[], audience: Audience): Leak[] {
  if (mayReadNames(audience)) return []
  const shielded = people.filter((one) => one.protected)
  const named = findNamed(text, people)
  const plain = foldLetters(text)
  return shielded.flatMap((person): Leak[] => [
    ...(named.includes(person) ? [{ person, what: 'name' } as const] : []),
    ...(identifiersOf(person).some((one) => one.test(plain)) ? [{ person, what: 'identifier' } as const] : []),
    ...(saysInitials(text, person, audience) ? [{ person, what: 'initials' } as const] : []),
  ])
}

/**
 * Where a brief for the State, the public or the rest of the organisation says who a protected person is, in body,
 * footnotes, cover or lists. Such a brief must not leave the house.
 */
export function findLeaks(file: CaseFile, brief: PrintedBrief): readonly BriefLeak[] {
  const found = textsOf(brief).flatMap(({ section, text }) =>
    searchLeaks(text, file.people, file.brief.audience).map((leak) => ({ section, leak })),
  )
  return file.people.flatMap((person) =>
    (['name', 'identifier'] as const).flatMap((what) => {
      const here = found.filter(({ leak }) => leak.person === person && leak.what === what)
      const sections = [...new Set(here.map(({ section }) => section))]
      return sections.length > 0 ? [{ person, what, sections }] : []
    }),
  )
}

/**
 * Short numbers stand everywhere by chance: a line counts from five letters and digits on, a number inside it from six.
 * A line may begin with what it is ("CPF: …").
 */
function identifiersOf(person: FilePerson): readonly RegExp[] {
  const known = patterns.get(person) ?? patternsOf(person)
  patterns.set(person, known)
  return known
}

/** A brief is searched piece by piece, for the same people. */
const patterns = new WeakMap<FilePerson, readonly RegExp[]>()

function patternsOf({ identifiers, barNumber }: FilePerson): RegExp[] {
  const lines = [identifiers, barNumber].flatMap((all) => all.split('\n')).map((line) => line.replace(/^[^:]{1,30}:/, ''))
  const whole = lines.map(compact).filter((one) => one.length >= 5)
  const numbers = lines
    .flatMap((line) => line.match(/(?<!\p{L})\p{L}{0,3}[ -]?\d[\d .\-/()]*\d/gu) ?? [])
    .filter((one) => !/^\s*\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/.test(one))
    .map(compact)
    .filter((one) => one.replaceAll(/\D/g, '').length >= 6)
  // A telephone is also written without the country before it.
  const local = numbers.filter((one) => /^\d{11,}$/.test(one)).map((one) => one.slice(-9))
  return [...new Set([...whole, ...numbers, ...local])].map(asPattern)
}

/** However the letters and digits are parted, and whether it says O or 0; not inside of a longer number. */
function asPattern(code: string): RegExp {
  const isCode = /\d/.test(code)
  const letters = Array.from(code, (letter) => (isCode ? (confused[letter] ?? letter) : letter))
  const [before, after] = code.length < 10 ? [/^\d/.test(code) ? '(?<!\\d)' : '', /\d$/.test(code) ? '(?!\\d)' : ''] : ['', '']
  return new RegExp(before + letters.join('[^\\p{L}\\p{N}\\n]{0,3}') + after, 'u')
}

const confused: Readonly<Record<string, string>> = { o: '[o0]', '0': '[o0]', i: '[il1]', l: '[il1]', '1': '[il1]' }

function compact(text: string): string {
  return foldLetters(text).replaceAll(/[^\p{L}\p{N}]/gu, '')
}

function saysInitials(text: string, person: FilePerson, audience: Audience): boolean {
  const letters = person.initials.match(/\p{Lu}/gu) ?? []
  const shown = nameFor(person, audience).match(/\p{Lu}/gu) ?? []
  if (letters.length < 2 || shown.join('').includes(letters.join(''))) return false
  const written = letters.map((one) => `${one}\\.`).join('\\s?')
  return new RegExp(`(?<![\\p{L}.])${written}(?!\\p{L})`, 'u').test(text)
}
