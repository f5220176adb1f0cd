import { Button, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { fetchFile, saveFile } from '../ui/fetch-file.ts'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useWords } from '../words/use-words.ts'
import { chosenOf } from './queries.ts'
import type { TrailSearch } from './trail-search.ts'

/** Takes out what is chosen; that it was taken out stands in the trail too. */
export function TrailExport({ search }: { search: TrailSearch }) {
  const say = useWords()
  const take = useMutation({
    mutationFn: async (format: 'csv' | 'jsonl') => saveFile(await fetchFile(`/api/trail/export?${addressOf(search, format)}`)),
    onError: useShowFailure(),
  })
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={18} aria-hidden />} loading={take.isPending}>
          {say('trail.export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => take.mutate('csv')}>{say('trail.export.csv')}</Menu.Item>
        <Menu.Item onClick={() => take.mutate('jsonl')}>{say('trail.export.jsonl')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

function addressOf(search: TrailSearch, format: string): string {
  const chosen = Object.entries(chosenOf(search)).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  return new URLSearchParams([...chosen, ['format', format]]).toString()
}
