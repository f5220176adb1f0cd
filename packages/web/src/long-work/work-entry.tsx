import { Button, Progress } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { WorkItem } from '@travessia/shared/work'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { stopCaseImport } from '../case-archive/queries.ts'
import { useConfirm } from '../ui/confirm.tsx'
import { MomentText } from '../ui/date-text.tsx'
import { TextLink } from '../ui/links.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './work-panel.module.css'

/** One piece of work: how far it has come and how to stop it, or where what came of it stands. */
export function WorkEntry({ item, onLeave }: { item: WorkItem; onLeave: () => void }) {
  const say = useWords()
  const name = useName(item)
  const { done, total } = item
  const percent = total === 0 ? 0 : Math.floor((done / total) * 100)
  const words = say(`work.state.${item.state}`) + (total === 0 ? '' : ` · ${say('work.progress', { done, total, percent })}`)
  return (
    <li className={classes.entry}>
      <TextLink {...pageOf(item)} fw={600} onClick={onLeave}>
        {name}
      </TextLink>
      {item.isRunning && (
        <>
          <Progress.Root size="lg">
            <Progress.Section value={percent} aria-label={`${name}: ${words}`} />
          </Progress.Root>
          <div className={classes.line}>
            <span>{words}</span>
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

function useName({ kind, sheet }: WorkItem): string {
  const say = useWords()
  if (kind === 'case') return say('work.case')
  return sheet ? say('work.sheet', { what: say(`import.kind.${sheet}`) }) : say('work.batch')
}

/** Where what comes of it stands. */
function pageOf({ kind, id }: WorkItem) {
  if (kind === 'case') return { to: '/cases/import/$import', params: { import: id } } as const
  return kind === 'import' ? ({ to: '/import/$import', params: { import: id } } as const) : ({ to: '/briefs' } as const)
}

/** What of a sheet was made stays; of a batch nothing does, and so it asks first. Of a case nothing was made. */
function StopButton({ item, name }: { item: WorkItem; name: string }) {
  const say = useWords()
  const confirm = useConfirm()
  const stop = useMutation({
    mutationFn: () => stopWork(item),
    onError: useShowFailure(),
  })
  const ask = async () => {
    const question = { title: say('allBriefs.cancel.title'), body: say('allBriefs.cancel.body'), action: say('allBriefs.cancel') }
    if (item.kind !== 'batch' || (await confirm({ ...question, destructive: true }))) stop.mutate()
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

function stopWork({ kind, id }: WorkItem) {
  if (kind === 'case') return stopCaseImport(id)
  if (kind === 'import') return parseResponse(api.imports[':import'].$delete({ param: { import: id } }))
  return parseResponse(api.batches[':batch'].$delete({ param: { batch: id } }))
}
