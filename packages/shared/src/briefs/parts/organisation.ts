import { text } from '../../forums/text.ts'
import { gap, type Inline, run } from '../blocks.ts'
import type { CaseFile } from '../case-file.ts'

const noName = text('a entidade', 'la entidad', 'the organisation')

/** The organisation that writes, as a sentence names it; a gap until its settings do. */
export function nameOrganisation({ brief, organisation }: CaseFile, marks: Parameters<typeof run>[1] = {}): Inline {
  return organisation.name ? run(organisation.name, marks) : gap(noName[brief.language], { at: 'organisation' })
}
