import type { FilePerson } from '../briefs/case-file.ts'
import { findNamed, linkPeople } from '../briefs/names-in-text.ts'

type Scrubbed = Pick<FilePerson, 'id' | 'name' | 'pseudonym' | 'initials' | 'groupLabel' | 'identifiers'>

/**
 * Takes a person out of texts: the name, however it is written, gives way to the pseudonym, and what stands in a line of
 * the identifiers to a mark. Nicknames, relations and other details are not known to it. Text in which nothing of the person
 * stands comes back as it is.
 */
export function scrubber(person: Scrubbed, pseudonym: string): (text: string) => string {
  const [rename, strike] = [renamer(person, pseudonym), striker([person])]
  return (text) => strike(rename(text))
}

/** Pseudonyms that are made of the names of others would call each other forth without end. */
const mostRounds = 8

/**
 * The same for many people at once: nothing of any of them is left, also where it stands together only after something else
 * was taken out. Who stands in a text is asked for all of them together, more strictly than need be.
 */
export function scrubberOfMany<Person extends Scrubbed>(people: readonly Person[], pseudonym: (one: Person) => string) {
  const renamers = people.map((person) => renamer(person, pseudonym(person)))
  const sought = people.map((person) => toKnown({ ...person, initials: '', groupLabel: '' }, ''))
  const strike = striker(people)
  return (text: string): string => {
    let left = text
    for (let round = 0; round < mostRounds; round += 1) {
      const before = left
      for (const one of findNamed(left, sought)) left = renamers[sought.indexOf(one)]?.(left) ?? left
      left = strike(left)
      if (left === before) break
    }
    return left
  }
}

function renamer(person: Scrubbed, pseudonym: string): (text: string) => string {
  const known = [toKnown(person, pseudonym)]
  return (text) => {
    const inlines = linkPeople(text, known)
    const isNamed = inlines.some((one) => one.kind === 'person')
    return isNamed ? inlines.map((one) => (one.kind === 'text' ? one.text : pseudonym)).join('') : text
  }
}

function striker(people: readonly Scrubbed[]): (text: string) => string {
  const codes = people.flatMap(({ identifiers }) => identifiers.split('\n').flatMap(codesOf))
  return (text) => codes.reduce((left, code) => left.replaceAll(code, removed), text)
}

function toKnown(person: Scrubbed, pseudonym: string): FilePerson {
  return { ...person, pseudonym, protected: true, role: 'other', nationality: null, barNumber: '', contact: '' }
}

/** The value with every text in it scrubbed; the names of fields stay. */
export function scrubAll<Value>(value: Value, scrub: (text: string) => string): Value {
  return turn(value, scrub) as Value
}

const removed = '•••'

/** Short numbers stand everywhere by chance. A line may begin with what it is ("CPF: …"). */
function codesOf(line: string): string[] {
  const said = line.replace(/^[^:]{1,30}:/, '').trim()
  const numbers = said.match(/\p{L}{0,3}\d[\d.\-/]{3,}\d/gu) ?? []
  return [said, ...numbers].filter((one) => one.length >= 5)
}

function turn(value: unknown, scrub: (text: string) => string): unknown {
  if (typeof value === 'string') return scrub(value)
  if (Array.isArray(value)) return value.map((one) => turn(one, scrub))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, isReference(name) ? one : turn(one, scrub)]))
}

/** What points to a record, or names a kind of thing, tells of nobody. */
function isReference(name: string): boolean {
  return name === 'id' || name === 'type' || name === 'kind' || name.endsWith('Id')
}
