import { Button, Group, Stack } from '@mantine/core'
import type { ImportPreview } from '@travessia/shared/authority-views'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words/use-words.ts'
import { ImportProblems } from './import-problems.tsx'

/** What came of it. */
export function ImportReport({ done, onClose }: { done: ImportPreview; onClose: () => void }) {
  const say = useWords()
  return (
    <Stack gap="lg">
      <Notice tone="done" live title={say('library.import.done', { count: done.added })} />
      <ImportProblems problems={done.problems} />
      <Group justify="flex-end">
        <Button onClick={onClose} data-autofocus>
          {say('library.import.close')}
        </Button>
      </Group>
    </Stack>
  )
}
