import { type Audience, nameFor } from '../names.ts'
import type { CaseFile, FilePerson } from './case-file.ts'
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
  const plain = compact(text)
  return shielded.flatMap((person): Leak[] => [
    ...(named.includes(person) ? [{ person, what: 'name' } as const] : []),
    ...(identifiersOf(person).some((one) => plain.includes(one)) ? [{ person, what: 'identifier' } as const] : []),
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

/** Short numbers stand everywhere by chance: an identifier counts from five letters and digits on. */
function identifiersOf({ identifiers, barNumber }: FilePerson): string[] {
  return [identifiers, barNumber]
    .flatMap((lines) => lines.split('\n'))
    .map((line) => compact(line.replace(/^[^:]{1,30}:/, '')))
    .filter((one) => one.length >= 5)
}

/** Letters and digits only: numbers are written with and without points. */
function compact(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}@]/gu, '')
}

function saysInitials(text: string, person: FilePerson, audience: Audience): boolean {
  const letters = person.initials.match(/\p{Lu}/gu) ?? []
  const shown = nameFor(person, audience).match(/\p{Lu}/gu) ?? []
  if (letters.length < 2 || shown.join('').includes(letters.join(''))) return false
  const written = letters.map((one) => `${one}\\.`).join('\\s?')
  return new RegExp(`(?<![\\p{L}.])${written}(?!\\p{L})`, 'u').test(text)
}
