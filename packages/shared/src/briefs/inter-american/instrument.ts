import { conventionParties } from '../../forums/iachr/states.ts'
import type { Text } from '../../languages.ts'
import type { CaseFile } from '../case-file.ts'

/** A sentence that rests on the American Convention, and what it says of a State that never was a party (IACHR Rules arts. 51-52). */
export interface ByInstrument {
  readonly convention: Text
  readonly declaration: Text
}

/** The sentence for the State of the case; while none is recorded, that of a party. */
export function ofInstrument({ case: { state } }: CaseFile, { convention, declaration }: ByInstrument): Text {
  return !state || conventionParties[state] !== undefined ? convention : declaration
}
