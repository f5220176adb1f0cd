import { type Editor, EditorContent, type JSONContent, useEditor } from '@tiptap/react'
import type { RichText } from '@travessia/shared/briefs'
import { writeFromRecord } from '@travessia/shared/briefs/compose'
import { printable } from '@travessia/shared/briefs/printable'
import { unplacedSection } from '@travessia/shared/briefs/sections'
import { writeRichText } from '@travessia/shared/briefs/write-rich-text'
import { useEffect, useMemo, useState } from 'react'
import { useLaw } from '../../law/queries.ts'
import { styleNonce } from '../../ui/style-nonce.ts'
import { useWords } from '../../words/use-words.ts'
import { CommentButton } from '../comments/comment-button.tsx'
import { useMarks } from '../facts/use-marks.tsx'
import { SectionHold } from '../together/section-hold.tsx'
import type { Around } from '../together/use-around.ts'
import type { SectionSave } from './autosaver.ts'
import { useDesk } from './desk.ts'
import { sectionExtensions } from './extensions.ts'
import classes from './paper.module.css'
import { SectionConflict } from './section-conflict.tsx'
import type { SectionDraft } from './section-drafts.ts'
import { SectionReset } from './section-reset.tsx'

interface SectionEditorProps {
  id: string
  heading: string
  /** What people wrote; null while the section is written from the record. */
  content: RichText | null
  save: SectionSave | undefined
  onChange: (content: RichText | null) => void
  onFocus: (editor: Editor) => void
  onBlur: () => void
  onSettle: (theirs: SectionDraft, keepMine: boolean) => void
  around: Around
  onTakeOver: () => Promise<void>
  onComment: (isNew: boolean) => void
}

/** One section of the brief on the paper. */
export function SectionEditor(props: SectionEditorProps) {
  const { id, heading, content, save, onChange, onFocus, onBlur, onSettle, around, onTakeOver, onComment } = props
  const say = useWords()
  const { file, isEditable: mayEdit, mayComment } = useDesk()
  const isEditable = mayEdit && !around.holder
  const isUnplaced = id === unplacedSection
  const law = useLaw()
  const fromRecord = useMemo(() => writeRichText(writeFromRecord(law, file, id)), [law, file, id])
  const [own] = useState(() => new WeakSet<RichText>())
  const editor = useEditor({
    injectNonce: styleNonce,
    extensions: sectionExtensions(say(isUnplaced ? 'brief.unplaced.empty' : 'brief.section.empty')),
    content: asContent(content ?? fromRecord),
    editable: isEditable,
    immediatelyRender: true,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': heading, lang: file.brief.language },
      transformPastedHTML: printable,
      transformPastedText: printable,
      handleClick: () => {
        // Nobody's focus goes to a text that cannot be written, but its paragraphs can be commented.
        if (!editor.isEditable) onFocus(editor)
      },
    },
    onUpdate: ({ editor: changed }) => {
      const words = asRichText(changed)
      own.add(words)
      onChange(words)
    },
    onFocus: ({ editor: focused }) => onFocus(focused),
    onBlur: ({ editor: left }) => {
      // Everything was moved elsewhere: nothing is left to be placed.
      if (isUnplaced && left.isEmpty && content) onChange(null)
      else onBlur()
    },
  })
  useFollow(editor, content ?? fromRecord, own)
  useEffect(() => {
    editor.setEditable(isEditable, false)
  }, [editor, isEditable])
  const remarks = useMarks({ editor, changed: around.changed, commented: around.commented, isEditable })
  return (
    <section className={classes.section} id={`section-${id}`} aria-labelledby={`heading-${id}`}>
      <header className={classes.sectionHead}>
        <h2 id={`heading-${id}`} className={classes.heading}>
          {heading}
        </h2>
        <CommentButton
          heading={heading}
          count={around.comments}
          mayWrite={mayComment}
          onShow={() => onComment(false)}
          onBegin={() => onComment(true)}
        />
        {content && isEditable && <SectionReset section={id} onReset={() => onChange(null)} />}
      </header>
      {isUnplaced && isEditable && <p className={classes.hint}>{say('brief.unplaced.about')}</p>}
      {around.holder && (
        <SectionHold
          name={around.holder.name}
          wasOurs={around.wasOurs}
          hasKept={save?.kind === 'held'}
          onTakeOver={mayEdit ? onTakeOver : undefined}
        />
      )}
      {save?.kind === 'conflict' && (
        <SectionConflict mine={content ?? fromRecord} theirs={save.theirs} onSettle={(keepMine) => onSettle(save.theirs, keepMine)} />
      )}
      <EditorContent editor={editor} className={classes.text} />
      {remarks}
    </section>
  )
}

/** Words that come from outside (the record, a version, somebody else) replace those on the paper; our own never do. */
function useFollow(editor: Editor, content: RichText, own: WeakSet<RichText>): void {
  useEffect(() => {
    if (editor.isDestroyed || own.has(content)) return
    const wanted: unknown = editor.schema.nodeFromJSON(content).toJSON()
    if (JSON.stringify(wanted) !== JSON.stringify(editor.getJSON())) editor.commands.setContent(asContent(content), { emitUpdate: false })
  }, [editor, content, own])
}

/** A rich text is checked node by node when it is stored; the editor asks for no more than its shape. */
function asContent(content: RichText): JSONContent {
  return content as JSONContent
}

/** The editor's document is a rich text by its schema; the server checks it again. */
function asRichText(editor: Editor): RichText {
  return editor.getJSON() as RichText
}
