import type { ReactNode } from 'react'
import { useRight } from '../me/queries.ts'
import { showUndo } from '../ui/undo-message.tsx'
import { speakingPart } from '../words/speaking-page.ts'
import { useWords } from '../words/use-words.ts'
import { useCaseLabels } from './case-labels.ts'
import type { InlineSaved } from './inline-editor.tsx'
import { type InlineColumn, inlineFields } from './inline-fields.ts'
import { InlineValue } from './inline-value.tsx'
import type { CaseFile } from './queries.ts'
import { sendEdit } from './use-inline-save.ts'
import { useOfferHandover } from './use-offer-handover.ts'

const InlineEditor = speakingPart(() => import('./inline-editor.tsx'), 'InlineEditor')

interface InCaseProps {
  file: CaseFile
  column: InlineColumn
  wrap?: (value: ReactNode) => ReactNode
  children: ReactNode
}

/** A value on the page of a case, edited in its place by who may, with a way back. */
export function InCase({ file, column, wrap, children }: InCaseProps) {
  const say = useWords()
  const field = useCaseLabels()[inlineFields[column]]
  const offerHandover = useOfferHandover(file.id)
  const mayEdit = useRight('case.edit')
  if (!mayEdit) return wrap ? wrap(children) : children
  const tell = ({ edit, before, version }: InlineSaved) => {
    showUndo(say('case.inline.done', { field }), () => sendEdit(file.id, before, version))
    if (edit.leadId) void offerHandover()
  }
  return (
    <InlineValue row={file} column={column} editor={InlineEditor} onSaved={tell} {...(wrap && { wrap })}>
      {children}
    </InlineValue>
  )
}
