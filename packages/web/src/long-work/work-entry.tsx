import { Button, Progress } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { WorkItem } from '@travessia/shared/work'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useConfirm } from '../ui/confirm.tsx'
import { MomentText } from '../ui/date-text.tsx'
import { TextLink } from '../ui/links.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './work-panel.module.css'

/** One piece of work: how far it has come and how to stop it, or where what came of it stands. */
export function WorkEntry({ item, onLeave }: { item: WorkItem; onLeave: () => void }) {
  const say = useWords()
  const name = item.sheet ? say('work.sheet', { what: say(`import.kind.${item.sheet}`) }) : say('work.batch')
  const percent = item.total === 0 ? 100 : Math.floor((item.done / item.total) * 100)
  const words = say('work.progress', { done: item.done, total: item.total, percent })
  const page = item.kind === 'import' ? ({ to: '/import/$import', params: { import: item.id } } as const) : ({ to: '/briefs' } as const)
  return (
    <li className={classes.entry}>
      <TextLink {...page} fw={600} onClick={onLeave}>
        {name}
      </TextLink>
      {item.isRunning && (
        <>
          <Progress.Root size="lg">
            <Progress.Section value={percent} aria-label={`${name}: ${words}`} />
          </Progress.Root>
          <div className={classes.line}>
            <span>
              {say(`work.state.${item.state}`)} · {words}
            </span>
            {item.state !== 'unmaking' && <StopButton item={item} name={name} />}
          </div>
        </>
      )}
      {!item.isRunning && (
        <span>
          {say(`work.state.${item.state}`)}, <MomentText moment={item.workedAt} />
        </span>
      )}
    </li>
  )
}

/** What of a sheet was made stays; of a batch nothing does, and so it asks first. */
function StopButton({ item, name }: { item: WorkItem; name: string }) {
  const say = useWords()
  const confirm = useConfirm()
  const stop = useMutation({
    mutationFn: () =>
      item.kind === 'import'
        ? parseResponse(api.imports[':import'].$delete({ param: { import: item.id } }))
        : parseResponse(api.batches[':batch'].$delete({ param: { batch: item.id } })),
    onError: useShowFailure(),
  })
  const ask = async () => {
    const question = { title: say('allBriefs.cancel.title'), body: say('allBriefs.cancel.body'), action: say('allBriefs.cancel') }
    if (item.kind === 'import' || (await confirm({ ...question, destructive: true }))) stop.mutate()
  }
  return (
    <Button
      size="xs"
      variant="default"
      loading={stop.isPending}
      onClick={() => void ask()}
      aria-label={say('work.stop.name', { what: name })}
    >
      {say('work.stop')}
    </Button>
  )
}
