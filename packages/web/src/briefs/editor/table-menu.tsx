import { ActionIcon, Menu } from '@mantine/core'
import { IconTable } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable } from '@tiptap/pm/tables'
import { ActionMenu } from '../../ui/action-menu.tsx'
import { useWords } from '../../words/use-words.ts'

type Command = typeof addRowAfter

/** Rows and columns of the table in which the cursor stands. */
export function TableMenu({ editor }: { editor: Editor }) {
  const say = useWords()
  const run = (command: Command) => () => {
    command(editor.state, editor.view.dispatch)
    editor.commands.focus()
  }
  return (
    <ActionMenu
      position="bottom-start"
      button={
        <ActionIcon aria-label={say('brief.tool.table')} variant="light">
          <IconTable size={18} />
        </ActionIcon>
      }
    >
      <Menu.Item onClick={run(addRowAfter)}>{say('brief.table.addRow')}</Menu.Item>
      <Menu.Item onClick={run(addColumnAfter)}>{say('brief.table.addColumn')}</Menu.Item>
      <Menu.Item onClick={run(deleteRow)}>{say('brief.table.deleteRow')}</Menu.Item>
      <Menu.Item onClick={run(deleteColumn)}>{say('brief.table.deleteColumn')}</Menu.Item>
      <Menu.Item onClick={run(deleteTable)}>{say('brief.table.delete')}</Menu.Item>
    </ActionMenu>
  )
}
