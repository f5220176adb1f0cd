import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBlockquote,
  IconBold,
  IconBooks,
  IconH2,
  IconH3,
  IconItalic,
  IconLanguage,
  IconList,
  IconListLetters,
  IconNumber123,
  IconPageBreak,
  IconSuperscript,
  IconTable,
  IconUnderline,
} from '@tabler/icons-react'
import { type Editor, useEditorState } from '@tiptap/react'
import { languages } from '@travessia/shared/languages'
import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { ActionMenu } from '../../ui/action-menu.tsx'
import { useWords } from '../../words/use-words.ts'
import type { Brief } from '../queries.ts'
import { newTable } from './new-table.ts'
import { TableMenu } from './table-menu.tsx'
import classes from './toolbar.module.css'

interface ToolbarProps {
  editor: Editor | null
  isEditable: boolean
  state: Brief['state']
  /** Opens the library beside the paper. */
  onCite: () => void
  children?: ReactNode
}

/** What can be done to the words where the cursor stands. */
export function Toolbar({ editor, isEditable, state, onCite, children }: ToolbarProps) {
  const say = useWords()
  const bar = useRef<HTMLDivElement>(null)
  useToolsKey(bar)
  const isLocked = state === 'approved' || state === 'filed'
  return (
    <div ref={bar} className={classes.bar} role="toolbar" aria-label={say('brief.tools')} aria-keyshortcuts="Alt+F10">
      {isEditable && editor && <Tools editor={editor} onCite={onCite} />}
      {!(isEditable && editor) && (
        <span className={classes.hint}>{say(isEditable ? 'brief.tools.hint' : isLocked ? `brief.locked.${state}` : 'brief.locked')}</span>
      )}
      {children}
    </div>
  )
}

/** Alt and F10 lead from the text to its tools, as in other editors. */
function useToolsKey(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const hear = (press: KeyboardEvent) => {
      if (press.key !== 'F10' || !press.altKey) return
      press.preventDefault()
      bar.current?.querySelector('button')?.focus()
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [bar])
}

function Tools({ editor, onCite }: { editor: Editor; onCite: () => void }) {
  const say = useWords()
  const is = useEditorState({ editor, selector: ({ editor: now }) => readState(now) })
  const tool = (label: string, active: boolean, run: () => void, icon: ReactNode) => (
    <Tool label={label} active={active} onClick={run}>
      {icon}
    </Tool>
  )
  const chain = () => editor.chain().focus()
  const size = 18
  return (
    <div className={classes.tools}>
      {tool(
        say('brief.tool.number'),
        is.numbered,
        () => chain().updateAttributes('paragraph', { numbered: !is.numbered }).run(),
        <IconNumber123 size={size} />,
      )}
      {tool(say('brief.tool.heading'), is.heading === 2, () => chain().toggleHeading({ level: 2 }).run(), <IconH2 size={size} />)}
      {tool(say('brief.tool.subheading'), is.heading === 3, () => chain().toggleHeading({ level: 3 }).run(), <IconH3 size={size} />)}
      <i className={classes.gap} />
      {tool(say('brief.tool.bold'), is.bold, () => chain().toggleBold().run(), <IconBold size={size} />)}
      {tool(say('brief.tool.italic'), is.italic, () => chain().toggleItalic().run(), <IconItalic size={size} />)}
      {tool(say('brief.tool.underline'), is.underline, () => chain().toggleUnderline().run(), <IconUnderline size={size} />)}
      <ActionMenu
        position="bottom-start"
        button={
          <Tool label={say('brief.tool.language')} active={is.language}>
            <IconLanguage size={size} />
          </Tool>
        }
      >
        {languages.map((one) => (
          <Menu.Item key={one} onClick={() => chain().setMark('language', { language: one }).run()}>
            {say(`brief.language.${one}`)}
          </Menu.Item>
        ))}
        <Menu.Item onClick={() => chain().extendMarkRange('language').unsetMark('language').run()}>
          {say('brief.tool.language.none')}
        </Menu.Item>
      </ActionMenu>
      <i className={classes.gap} />
      {tool(say('brief.tool.bullets'), is.bullets, () => chain().toggleBulletList().run(), <IconList size={size} />)}
      {tool(say('brief.tool.letters'), is.letters, () => chain().toggleOrderedList().run(), <IconListLetters size={size} />)}
      {tool(say('brief.tool.quote'), is.quote, () => chain().toggleBlockquote().run(), <IconBlockquote size={size} />)}
      {is.table ? (
        <TableMenu editor={editor} />
      ) : (
        tool(say('brief.tool.table'), false, () => chain().insertContent(newTable()).run(), <IconTable size={size} />)
      )}
      {tool(
        say('brief.tool.footnote'),
        false,
        () =>
          chain()
            .insertContent({ type: 'footnote', attrs: { content: [] } })
            .run(),
        <IconSuperscript size={size} />,
      )}
      {tool(say('brief.tool.cite'), false, onCite, <IconBooks size={size} />)}
      {tool(say('brief.tool.pageBreak'), false, () => chain().insertContent({ type: 'pageBreak' }).run(), <IconPageBreak size={size} />)}
      <i className={classes.gap} />
      {tool(say('brief.tool.undo'), false, () => chain().undo().run(), <IconArrowBackUp size={size} />)}
      {tool(say('brief.tool.redo'), false, () => chain().redo().run(), <IconArrowForwardUp size={size} />)}
    </div>
  )
}

function readState(editor: Editor) {
  return {
    numbered: editor.getAttributes('paragraph').numbered === true,
    heading: Number(editor.getAttributes('heading').level ?? 0),
    bold: editor.isActive('bold'),
    italic: editor.isActive('italic'),
    underline: editor.isActive('underline'),
    language: editor.isActive('language'),
    bullets: editor.isActive('bulletList'),
    letters: editor.isActive('orderedList'),
    quote: editor.isActive('blockquote'),
    table: editor.isActive('table'),
  }
}

interface ToolProps extends React.ComponentProps<'button'> {
  label: string
  active: boolean
}

function Tool({ label, active, children, ...button }: ToolProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        {...button}
        type="button"
        aria-label={label}
        aria-pressed={active}
        variant={active ? 'light' : 'subtle'}
        color={active ? undefined : 'gray'}
        onMouseDown={(press) => press.preventDefault()}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  )
}
