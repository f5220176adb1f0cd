import type { Editor } from '@tiptap/react'
import type { RichText } from '@travessia/shared/briefs'
import type { WrittenSection } from '@travessia/shared/briefs/settle'
import { writeRichText } from '@travessia/shared/briefs/write-rich-text'
import { useCallback } from 'react'

interface Here {
  readonly section: string
  readonly editor: Editor
}

/**
 * Answers the label of a paragraph, so that a reference can point to it; one that has none gets one. In the section
 * where the cursor stands that is an edit like another; elsewhere the section is written anew with the label.
 */
export function useLabels(
  written: readonly WrittenSection[],
  here: Here | undefined,
  change: (section: string, content: RichText) => void,
) {
  return useCallback(
    (section: string, at: number): string => {
      const blocks = written.find((one) => one.id === section)?.blocks ?? []
      const block = blocks[at]
      if (block?.kind === 'paragraph' && block.label) return block.label
      const label = `x${crypto.randomUUID().slice(0, 8)}`
      if (here?.section === section) labelInEditor(here.editor, at, label)
      else change(section, writeRichText(blocks.map((one, index) => (index === at && one.kind === 'paragraph' ? { ...one, label } : one))))
      return label
    },
    [written, here, change],
  )
}

function labelInEditor(editor: Editor, at: number, label: string): void {
  const { tr, doc } = editor.state
  if (at >= doc.childCount) return
  let position = 0
  for (let index = 0; index < at; index += 1) position += doc.child(index).nodeSize
  editor.view.dispatch(tr.setNodeMarkup(position, undefined, { ...doc.child(at).attrs, label }))
}
