import { ActionIcon, Menu } from '@mantine/core'
import { IconDots, IconPencil, IconTrash } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { EntryView } from '@travessia/shared/correspondence'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { ActionMenu } from '../ui/action-menu.tsx'
import { useConfirm } from '../ui/confirm.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useWords } from '../words/use-words.ts'

/** Correcting an entry, or taking away what was taken down by mistake. */
export function EntryMenu({ caseId, entry }: { caseId: string; entry: EntryView }) {
  const say = useWords()
  const confirm = useConfirm()
  const navigate = useNavigate()
  const onError = useShowFailure()
  const remove = useMutation({
    mutationFn: () =>
      parseResponse(
        api.cases[':case'].correspondence[':correspondence'].$delete({
          param: { case: caseId, correspondence: entry.id },
          query: { version: String(entry.version) },
        }),
      ),
    onError,
  })
  const askAndRemove = async () => {
    const question = { title: say('entry.delete.title'), body: say('entry.delete.body'), action: say('entry.delete'), destructive: true }
    if (await confirm(question)) remove.mutate()
  }
  return (
    <ActionMenu
      button={
        <ActionIcon color="gray" size="lg" className="no-print" aria-label={say('entry.menu', { name: entry.subject || entry.kindName })}>
          <IconDots size={20} />
        </ActionIcon>
      }
    >
      <Menu.Item
        leftSection={<IconPencil size={18} aria-hidden />}
        onClick={() => void navigate({ to: '.', search: (now) => ({ ...now, entry: entry.id }), resetScroll: false })}
      >
        {say('entry.edit')}
      </Menu.Item>
      {entry.repliedBy.length === 0 && (
        <Menu.Item color="red" leftSection={<IconTrash size={18} aria-hidden />} onClick={() => void askAndRemove()}>
          {say('entry.delete')}
        </Menu.Item>
      )}
    </ActionMenu>
  )
}
