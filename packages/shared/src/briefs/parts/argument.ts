import type { Text } from '../../languages.ts'
import { type Block, gap, numbered, say } from '../blocks.ts'
import type { CaseFile } from '../case-file.ts'
import type { TemplateSection } from '../template.ts'

/** What no record can say and a lawyer must: a gap that says what belongs here, `section` being where it stands. */
export function askFor(file: CaseFile, section: string, hint: Text): Block {
  return numbered(gap(hint[file.brief.language], { at: 'brief', id: section }))
}

/** A section of argument: what such a brief always says there, then each thing that the lawyer must write. */
export function argued(id: string, name: Text, says: readonly Text[], asks: readonly Text[]): TemplateSection {
  const write = (file: CaseFile) => [
    ...says.map((sentence) => numbered(say(sentence, file.brief.language))),
    ...asks.map((hint) => askFor(file, id, hint)),
  ]
  return { id, name, write }
}
