import { Button, Progress } from '@mantine/core'
import type { BatchRow } from '@travessia/shared/batches'
import { useConfirm } from '../ui/confirm.tsx'
import { Section } from '../ui/section.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './brief-list.module.css'
import { useDropBatch } from './use-drop-batch.ts'

/** How far the making has come, as a bar and in words. It goes on when the page is left. */
export function BatchInHand({ batch: { id, done, total } }: { batch: BatchRow }) {
  const say = useWords()
  const confirm = useConfirm()
  const drop = useDropBatch()
  const words = say('allBriefs.progress', { done, total })
  const ask = async () => {
    const question = { title: say('allBriefs.cancel.title'), body: say('allBriefs.cancel.body'), action: say('allBriefs.cancel') }
    if (await confirm({ ...question, destructive: true })) drop.mutate(id)
  }
  return (
    <Section
      title={say('allBriefs.making')}
      about={say('allBriefs.progress.leave')}
      actions={
        <Button variant="default" loading={drop.isPending} onClick={() => void ask()}>
          {say('allBriefs.cancel')}
        </Button>
      }
    >
      <div className={classes.progress}>
        <Progress.Root size="lg">
          <Progress.Section value={Math.round((done / total) * 100)} aria-label={words} />
        </Progress.Root>
        <p>{words}</p>
      </div>
    </Section>
  )
}
