import type { FilePerson } from '../briefs/case-file.ts'
import { linkPeople } from '../briefs/names-in-text.ts'

type Scrubbed = Pick<FilePerson, 'id' | 'name' | 'pseudonym' | 'initials' | 'groupLabel' | 'identifiers'>

/**
 * Takes a person out of texts: the name, however it is written, gives way to the pseudonym, and what stands in a line of
 * the identifiers to a mark. Nicknames, relations and other details are not known to it. Text in which nothing of the person
 * stands comes back as it is.
 */
export function scrubber(person: Scrubbed, pseudonym: string): (text: string) => string {
  const known = [{ ...person, pseudonym, protected: true, role: 'other', nationality: null, barNumber: '', contact: '' } as const]
  const lines = person.identifiers.split('\n').flatMap(codesOf)
  return (text) => {
    const inlines = linkPeople(text, known)
    const isNamed = inlines.some((one) => one.kind === 'person')
    const named = isNamed ? inlines.map((one) => (one.kind === 'text' ? one.text : pseudonym)).join('') : text
    return lines.reduce((left, code) => left.replaceAll(code, removed), named)
  }
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
