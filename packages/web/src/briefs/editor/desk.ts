import type { Place } from '@travessia/shared/briefs/blocks'
import type { CaseFile } from '@travessia/shared/briefs/case-file'
import { createContext, use } from 'react'

/** What the words of a section refer to: the record, and the numbers that paragraphs bear at this moment. */
export interface Desk {
  readonly file: CaseFile
  readonly numbers: ReadonlyMap<string, number>
  readonly isEditable: boolean
  readonly mayComment: boolean
  readonly goTo: (place: Place) => void
}

export const DeskContext = createContext<Desk | undefined>(undefined)

export function useDesk(): Desk {
  const desk = use(DeskContext)
  if (!desk) throw new Error('A part of the editor stands outside of it.')
  return desk
}
