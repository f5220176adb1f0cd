import { text } from '../../forums/text.ts'
import { gap, run, type Words } from '../blocks.ts'
import { countryName } from '../caption.ts'
import type { CaseFile } from '../case-file.ts'
import { nameCase } from '../parts/case-name.ts'

const words = {
  noNumber: text('número da petição ou do caso', 'número de la petición o del caso', 'number of the petition or case'),
  noState: text('Estado', 'Estado', 'State'),
  number: text(', nº {number}', ', n.º {number}', ', no. {number}'),
}

/** The words for `{case}`, `{number}` and `{state}` in a sentence about the matter of the brief. */
export interface Matter extends Readonly<Record<string, Words>> {
  readonly case: Words
  readonly number: Words
  /** ", no. 12", or nothing: the Court numbers few of its cases. */
  readonly numberIfAny: Words
  readonly state: Words
}

/** What the brief is about as the body knows it: case, number and State, each a gap where the record lacks it. */
export function matterOf(file: CaseFile): Matter {
  const { language, proceedingId } = file.brief
  const number = file.proceedings.find((one) => one.id === proceedingId)?.number ?? ''
  return {
    case: nameCase(file),
    number: number || gap(words.noNumber[language], proceedingId ? { at: 'proceedings', id: proceedingId } : { at: 'proceedings' }),
    numberIfAny: number ? words.number[language].replace('{number}', () => number) : '',
    state: file.case.state ? run(countryName(file.case.state, language)) : gap(words.noState[language], { at: 'case' }),
  }
}
