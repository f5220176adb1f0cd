import { Button, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { spreadsheetFormats } from '@travessia/shared/choices'
import type { SpreadsheetFormat } from '@travessia/shared/spreadsheets'
import { useWords } from '../words/use-words.ts'
import { ActionMenu } from './action-menu.tsx'
import { type fetchFile, saveFile } from './fetch-file.ts'
import { useShowFailure } from './show-failure.tsx'

interface SpreadsheetMenuProps {
  /** Asks the server for what is on the screen, whole. */
  take: (format: SpreadsheetFormat) => ReturnType<typeof fetchFile>
}

/** Takes what is chosen out as a table; that it was taken out stands in the trail. */
export function SpreadsheetMenu({ take }: SpreadsheetMenuProps) {
  const say = useWords()
  const onError = useShowFailure()
  const download = useMutation({ mutationFn: take, onSuccess: saveFile, onError })
  return (
    <ActionMenu
      button={
        <Button variant="default" leftSection={<IconDownload size={18} aria-hidden />} loading={download.isPending}>
          {say('spreadsheet.take')}
        </Button>
      }
    >
      {spreadsheetFormats.map((format) => (
        <Menu.Item key={format} onClick={() => download.mutate(format)}>
          {say(`spreadsheet.${format}`)}
        </Menu.Item>
      ))}
    </ActionMenu>
  )
}
