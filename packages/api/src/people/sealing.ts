import { foldLetters } from '@travessia/shared/briefs/fold-letters'
import type { Keyring } from '../vault.ts'

/** What of a person is never stored as it is read. */
export const sealedFields = ['name', 'note', 'identifiers', 'barNumber', 'contact'] as const

export type SealedField = (typeof sealedFields)[number]

type Fields = Partial<Record<SealedField, string>>

/** The person with the fields that it has sealed, each bound to its person. */
export function sealPerson<Person extends Fields>(keyring: Keyring, personId: string, person: Person): Person {
  return change(person, (text, field) => keyring.seal(text, placeOf(field, personId)))
}

export function openPerson<Person extends Fields>(keyring: Keyring, personId: string, person: Person): Person {
  return change(person, (text, field) => keyring.open(text, placeOf(field, personId)))
}

/**
 * What finds a protected person: the whole name with its words in any order, and each number of a document. Accents,
 * case and punctuation do not matter; a part of a name, or of a number, finds nothing.
 */
export function marksOf(keyring: Keyring, { name, identifiers }: Record<'name' | 'identifiers', string>) {
  const numbers = new Set(identifiers.split('\n').flatMap(codesIn))
  return [
    { kind: 'name', hash: keyring.index(`name\n${spell(name)}`) },
    ...[...numbers].map((code) => ({ kind: 'identifier', hash: keyring.index(`identifier\n${code}`) })),
  ]
}

/** By which marks the words of a search find somebody. */
export function marksSought(keyring: Keyring, words: string): string[] {
  const code = compact(words)
  return [keyring.index(`name\n${spell(words)}`), ...(isCode(code) ? [keyring.index(`identifier\n${code}`)] : [])]
}

function placeOf(field: SealedField, personId: string): string {
  return `person.${field === 'barNumber' ? 'bar_number' : field}/${personId}`
}

function change<Person extends Fields>(person: Person, turn: (text: string, field: SealedField) => string): Person {
  const turned = sealedFields.flatMap((field) => {
    const text = person[field]
    return text === undefined ? [] : [[field, turn(text, field)]]
  })
  return { ...person, ...Object.fromEntries(turned) }
}

function spell(name: string): string {
  const words = foldLetters(name).match(/[\p{L}\p{N}]+/gu) ?? []
  return words.toSorted().join(' ')
}

/**
 * A line may begin with what it is ("CPF: …", "passaporte AB 12345"), and is looked for with and without it; a telephone
 * also without the country, and without the region.
 */
function codesIn(line: string): string[] {
  const said = line.replace(/^[^:]{1,30}:/, '')
  const numbers = said.match(/(?<!\p{L})(?:\p{L}{1,3}[ -]?)?\d[\d .\-/()]*\d(?:-?\p{L}(?!\p{L}))?/gu) ?? []
  const bare = numbers.map((one) => one.replace(/^\P{N}+/u, ''))
  const abroad = line.includes('+') ? bare.map((one) => compact(one)).flatMap((one) => [one.slice(-11), one.slice(-9)]) : []
  return [line, said, ...numbers, ...bare, ...abroad].map(compact).filter(isCode)
}

/** A short number stands for nobody. */
function isCode(code: string): boolean {
  return code.length >= 5 && /\d/.test(code)
}

function compact(text: string): string {
  return foldLetters(text).replaceAll(/[^\p{L}\p{N}]/gu, '')
}
