import { Button, Group } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import type { BatchRow } from '@travessia/shared/batches'
import { MomentText } from '../ui/date-text.tsx'
import { fetchFile, saveFile } from '../ui/fetch-file.ts'
import { Section } from '../ui/section.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useWords } from '../words/use-words.ts'
import { BatchFailures } from './batch-failures.tsx'
import { batchQuery } from './queries.ts'
import { useDropBatch } from './use-drop-batch.ts'

/** What was made, to be downloaded for a day, and what was not, with the reasons. */
export function BatchReady({ batch }: { batch: BatchRow }) {
  const say = useWords()
  const drop = useDropBatch()
  const { data } = useQuery(batchQuery(batch.id))
  const download = useMutation({
    mutationFn: () => fetchFile(`/api/batches/${batch.id}/zip`),
    onSuccess: saveFile,
    onError: useShowFailure(),
  })
  return (
    <Section
      title={say('allBriefs.ready', { made: batch.made, total: batch.total })}
      about={
        <>
          {say('allBriefs.askedAt')} <MomentText moment={batch.askedAt} />.{' '}
          {batch.until && batch.made > 0 && (
            <>
              {say('allBriefs.until')} <MomentText moment={batch.until} />.
            </>
          )}
        </>
      }
      actions={
        <Group gap="xs">
          {batch.made > 0 && (
            <Button leftSection={<IconDownload size={18} aria-hidden />} loading={download.isPending} onClick={() => download.mutate()}>
              {say('allBriefs.download')}
            </Button>
          )}
          <Button variant="default" loading={drop.isPending} onClick={() => drop.mutate(batch.id)}>
            {say(batch.made > 0 ? 'allBriefs.discard' : 'allBriefs.close')}
          </Button>
        </Group>
      }
    >
      {data && data.failures.length > 0 && <BatchFailures failures={data.failures} />}
    </Section>
  )
}
