import { findNamed } from '@travessia/shared/briefs/names-in-text'
import type { CaseArchive } from '@travessia/shared/case-archive'
import { scrubAll, scrubberOfMany } from '@travessia/shared/data-protection/scrub'
import { nameFor } from '@travessia/shared/names'

type Person = CaseArchive['people'][number]

/**
 * The same without saying who the protected people are, neither in their own fields nor, as far as names and numbers of
 * documents can be found, in the texts of others. `hide` does the same with anything else that goes along.
 */
export function withPseudonyms(archive: CaseArchive): { archive: CaseArchive; hide: <Value>(value: Value) => Value } {
  const shielded = archive.people.filter((one) => one.protected)
  const scrub = scrubberOfMany(shielded, (person) => nameFor(person, 'internal'))
  const hide = <Value>(value: Value): Value => scrubAll(value, scrub)
  const { people, authorities, briefs, ...rest } = archive
  return {
    hide,
    archive: {
      ...hide(rest),
      authorities,
      people: people.map((person) => (person.protected ? shield(person) : hide(person))),
      briefs: hide(briefs).map((brief) => ({ ...brief, sections: brief.sections.filter(({ content }) => !names(content, shielded)) })),
    },
  }
}

function shield(person: Person): Person {
  return { ...person, name: nameFor(person, 'internal'), note: '', identifiers: '', barNumber: '', contact: '' }
}

/** A name that is parted by italics is found only in the text as a whole; such a section is rather left out. */
function names(content: unknown, people: readonly Person[]): boolean {
  return findNamed(textOf(content), people).length > 0
}

function textOf(node: unknown): string {
  if (typeof node !== 'object' || node === null) return ''
  const own = 'text' in node && typeof node.text === 'string' ? node.text : ''
  return own + ('content' in node && Array.isArray(node.content) ? node.content.map(textOf).join('') : '')
}
