import { Button, Menu } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconDownload } from '@tabler/icons-react'
import { ActionMenu } from '../ui/action-menu.tsx'
import { downloadFile } from '../ui/fetch-file.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { chosenOf } from './queries.ts'
import type { TrailSearch } from './trail-search.ts'

/** Takes out what is chosen, which may be years; that it was taken out stands in the trail too. */
export function TrailExport({ search }: { search: TrailSearch }) {
  const say = useWords()
  const language = useLanguage()
  const take = (format: 'csv' | 'jsonl') => {
    const chosen = Object.entries(chosenOf(search)).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
    downloadFile(`/api/trail/export?${new URLSearchParams([...chosen, ['format', format], ['language', language]])}`)
    notifications.show({ message: say('file.downloading'), role: 'status' })
  }
  return (
    <ActionMenu
      button={
        <Button variant="default" leftSection={<IconDownload size={18} aria-hidden />}>
          {say('trail.export')}
        </Button>
      }
    >
      <Menu.Item onClick={() => take('csv')}>{say('trail.export.csv')}</Menu.Item>
      <Menu.Item onClick={() => take('jsonl')}>{say('trail.export.jsonl')}</Menu.Item>
    </ActionMenu>
  )
}
