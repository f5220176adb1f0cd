import { text } from '../../forums/text.ts'
import { nameFor } from '../../names.ts'
import { type Block, type Inline, list, person, say } from '../blocks.ts'
import type { CaseFile, FilePerson } from '../case-file.ts'

const calledAs = text('{person}: “{pseudonym}”', '{person}: «{pseudonym}»', '{person}: “{pseudonym}”')

/** Those whose identity is kept back. An authority's never is: it is who is complained of. */
export function findShielded(file: CaseFile): readonly FilePerson[] {
  return file.people.filter((one) => one.protected && one.role !== 'authority')
}

/** How each of them asks to be called, once for those who are called alike; beside the name only for those who may read it. */
export function listDesignations(file: CaseFile, shielded: readonly FilePerson[]): Block {
  const { language, audience } = file.brief
  const designation = (one: FilePerson): readonly Inline[] => {
    const isNamed = nameFor(one, audience) !== one.pseudonym && audience !== 'public'
    return isNamed ? say(calledAs, language, { person: person(one.id), pseudonym: one.pseudonym }) : [person(one.id)]
  }
  const names = shielded.map((one) => nameFor(one, audience))
  return list(shielded.filter((_, at) => names.indexOf(names[at] ?? '') === at).map(designation))
}
