import { text } from '../../forums/text.ts'
import { gap, type Inline } from '../blocks.ts'
import { writeCaption } from '../caption.ts'
import type { CaseFile } from '../case-file.ts'

const noName = text(
  'nome do caso, como o órgão o conhece',
  'nombre del caso, como el órgano lo conoce',
  'name of the case, as the body knows it',
)

/** The case as it is called before the audience; a gap where no victim is recorded, for our reference is not its name. */
export function nameCase(file: CaseFile): readonly Inline[] {
  if (!file.people.some((one) => one.role === 'victim')) return [gap(noName[file.brief.language], { at: 'people' })]
  return writeCaption(file)
}
