import type { Place } from '@travessia/shared/briefs/blocks'
import type { CaseFile, FileAuthority } from '@travessia/shared/briefs/case-file'
import type { PrintedBrief } from '@travessia/shared/briefs/printed'
import { createContext, use } from 'react'

/** What the words of a section refer to: the record, and the numbers that paragraphs bear at this moment. */
export interface Desk {
  readonly file: CaseFile
  readonly numbers: ReadonlyMap<string, number>
  readonly printed: PrintedBrief
  /** Takes an authority of the library into the brief, so that it can be cited. */
  readonly take: (authority: FileAuthority) => void
  /** The label of a paragraph of a section, for references to point to. */
  readonly labelParagraph: (section: string, at: number) => string
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
