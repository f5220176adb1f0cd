import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { fetchFile, saveFile } from '../ui/fetch-file.ts'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useWords } from '../words/use-words.ts'
import type { OwnerFilter } from './queries.ts'

/** Takes the deadlines of the selection out as a table. */
export function ExportButton({ owner }: { owner: OwnerFilter }) {
  const say = useWords()
  const onError = useShowFailure()
  const download = useMutation({ mutationFn: () => fetchFile(`/api/deadlines/export?owner=${owner}`), onSuccess: saveFile, onError })
  return (
    <Button
      variant="default"
      leftSection={<IconDownload size={18} aria-hidden />}
      loading={download.isPending}
      onClick={() => download.mutate()}
    >
      {say('home.export')}
    </Button>
  )
}
