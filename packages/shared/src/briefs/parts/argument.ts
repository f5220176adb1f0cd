import type { Text } from '../../languages.ts'
import { type Block, gap, numbered } from '../blocks.ts'
import type { CaseFile } from '../case-file.ts'

/** What no record can say and a lawyer must: a gap that says what belongs here, `section` being where it stands. */
export function askFor(file: CaseFile, section: string, hint: Text): Block {
  return numbered(gap(hint[file.brief.language], { at: 'brief', id: section }))
}
