import { ActionIcon, Menu } from '@mantine/core'
import { IconDots, IconTrash } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { AuthorityDetail } from '@travessia/shared/authority-views'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { RecordHistoryItem } from '../history/record-history.tsx'
import { ActionMenu } from '../ui/action-menu.tsx'
import { useConfirm } from '../ui/confirm.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useWords } from '../words/use-words.ts'

/** Deleting: asked about with what the briefs that cite it will show. */
export function AuthorityMenu({ authority: { id, version, title, usedIn } }: { authority: AuthorityDetail }) {
  const say = useWords()
  const navigate = useNavigate()
  const confirm = useConfirm()
  const remove = useMutation({
    mutationFn: () =>
      parseResponse(api.authorities[':authority'].$delete({ param: { authority: id }, query: { version: String(version) } })),
    onSuccess: () => navigate({ to: '/library', replace: true }),
    onError: useShowFailure(),
  })
  const open = usedIn.filter(({ briefState }) => briefState !== 'filed').length
  const ask = async () => {
    const body = (
      <>
        <p>{say('library.delete.body', { title })}</p>
        {open > 0 && <p>{say('library.delete.cited', { count: open })}</p>}
      </>
    )
    if (await confirm({ title: say('library.delete.title'), body, action: say('library.delete'), destructive: true })) remove.mutate()
  }
  return (
    <ActionMenu
      button={
        <ActionIcon variant="default" size={42} aria-label={say('library.actions')}>
          <IconDots size={18} />
        </ActionIcon>
      }
    >
      <RecordHistoryItem record={id} />
      <Menu.Item color="red" leftSection={<IconTrash size={18} aria-hidden />} onClick={() => void ask()}>
        {say('library.delete')}
      </Menu.Item>
    </ActionMenu>
  )
}
