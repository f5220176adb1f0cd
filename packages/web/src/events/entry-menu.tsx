import { ActionIcon, Menu } from '@mantine/core'
import { IconDots, IconPencil, IconTrash } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { EventView } from '@travessia/shared/events'
import { parseResponse } from 'hono/client'
import { Suspense } from 'react'
import { api } from '../api.ts'
import { nothingOpen } from '../cases/open-form.ts'
import type { CaseFile } from '../cases/queries.ts'
import { RecordHistoryItem } from '../history/record-history.tsx'
import { useLaw } from '../law/queries.ts'
import { useToldDeletion } from '../trash/use-told-deletion.ts'
import { ActionMenu } from '../ui/action-menu.tsx'
import { useNow } from '../ui/clock.ts'
import { useConfirm } from '../ui/confirm.tsx'
import { formatDay } from '../ui/format-day.ts'
import { Loading } from '../ui/loading.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { speakingPart } from '../words/speaking-page.ts'
import { useLanguage, useWords } from '../words/use-words.ts'

const Removal = speakingPart(() => import('./removal.tsx'), 'Removal')

/** Correct an event, or delete it after having seen which deadlines would go. */
export function EntryMenu({ file, event, what }: { file: CaseFile; event: EventView; what: string }) {
  const say = useWords()
  const name = `${what}, ${formatDay(event.on, useLanguage(), event.precision)}`
  return (
    <ActionMenu
      button={
        <ActionIcon color="gray" aria-label={say('event.actions', { name })}>
          <IconDots size={18} />
        </ActionIcon>
      }
    >
      <EntryItems file={file} event={event} name={name} />
    </ActionMenu>
  )
}

function EntryItems({ file, event, name }: { file: CaseFile; event: EventView; name: string }) {
  const say = useWords()
  const navigate = useNavigate()
  const askRemove = useRemoveEvent(file, event, name)
  return (
    <>
      <Menu.Item
        leftSection={<IconPencil size={18} aria-hidden />}
        onClick={() => void navigate({ to: '.', search: (now) => ({ ...now, ...nothingOpen, event: event.id }), resetScroll: false })}
      >
        {say('event.edit')}
      </Menu.Item>
      <RecordHistoryItem caseId={file.id} record={event.id} />
      <Menu.Item color="red" leftSection={<IconTrash size={18} aria-hidden />} onClick={() => void askRemove()}>
        {say('event.delete')}
      </Menu.Item>
    </>
  )
}

function useRemoveEvent(file: CaseFile, event: EventView, name: string) {
  const say = useWords()
  const law = useLaw()
  const now = useNow()
  const confirm = useConfirm()
  const onError = useShowFailure()
  const tellDeletion = useToldDeletion(file.id)
  const remove = useMutation({
    mutationFn: () =>
      parseResponse(
        api.cases[':case'].events[':event'].$delete({
          param: { case: file.id, event: event.id },
          query: { version: String(event.version) },
        }),
      ),
    onSuccess: () => tellDeletion(event.id),
    onError,
  })
  return async () => {
    const body = (
      <>
        <p style={{ marginBottom: '0.75rem' }}>{say('event.delete.body', { name })}</p>
        {event.proceedingId && (
          <Suspense fallback={<Loading rows={2} height={24} />}>
            <Removal file={file} event={event} law={law} now={now} />
          </Suspense>
        )}
      </>
    )
    if (await confirm({ title: say('event.delete.title'), body, action: say('event.delete'), destructive: true })) remove.mutate()
  }
}
