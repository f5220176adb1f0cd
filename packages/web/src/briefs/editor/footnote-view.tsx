import { Popover } from '@mantine/core'
import { EditorContent, type JSONContent, type NodeViewProps, NodeViewWrapper, useEditor } from '@tiptap/react'
import { useState } from 'react'
import { styleNonce } from '../../ui/style-nonce.ts'
import { useWords } from '../../words/use-words.ts'
import { useDesk } from './desk.ts'
import { noteExtensions } from './note-extensions.ts'
import classes from './paper.module.css'

/** The number of a footnote; its words open below it. An empty one opens at once. */
export function FootnoteView({ node, updateAttributes, selected }: NodeViewProps) {
  const say = useWords()
  const content: JSONContent[] = Array.isArray(node.attrs.content) ? node.attrs.content : []
  const [isOpen, setOpen] = useState(content.length === 0)
  return (
    <NodeViewWrapper as="span" className={classes.noteMark}>
      <Popover opened={isOpen} onChange={setOpen} width={360} position="bottom" withArrow shadow="md" trapFocus returnFocus>
        <Popover.Target>
          <button
            type="button"
            contentEditable={false}
            className={classes.note}
            data-selected={selected || undefined}
            aria-label={say('brief.footnote')}
            onClick={() => setOpen(!isOpen)}
          />
        </Popover.Target>
        <Popover.Dropdown>
          <NoteEditor content={content} onChange={(changed) => updateAttributes({ content: changed })} onClose={() => setOpen(false)} />
        </Popover.Dropdown>
      </Popover>
    </NodeViewWrapper>
  )
}

interface NoteEditorProps {
  content: JSONContent[]
  onChange: (content: JSONContent[]) => void
  onClose: () => void
}

function NoteEditor({ content, onChange, onClose }: NoteEditorProps) {
  const say = useWords()
  const { isEditable } = useDesk()
  const editor = useEditor({
    injectNonce: styleNonce,
    extensions: noteExtensions(),
    content: { type: 'doc', content: [{ type: 'paragraph', content }] },
    editable: isEditable,
    autofocus: 'end',
    editorProps: {
      attributes: { role: 'textbox', 'aria-label': say('brief.footnote'), class: classes.noteText ?? '' },
      // When it gets the focus the popover is not in its place yet: scrolling there would lead away from the note.
      handleScrollToSelection: () => true,
      handleKeyDown: (_, event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return false
        onClose()
        return true
      },
    },
    onUpdate: ({ editor: changed }) => onChange(changed.getJSON().content?.[0]?.content ?? []),
  })
  return <EditorContent editor={editor} />
}
