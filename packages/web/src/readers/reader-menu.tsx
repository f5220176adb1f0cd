import { ActionIcon, Menu } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconBan, IconCircleCheck, IconDots, IconUserMinus, IconUserPlus } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { mayDo } from '@travessia/shared/permissions'
import type { ReaderView } from '@travessia/shared/readers'
import { useRight } from '../me/queries.ts'
import { ActionMenu } from '../ui/action-menu.tsx'
import { useConfirm } from '../ui/confirm.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useWords } from '../words/use-words.ts'
import { removeWall, unshare } from './queries.ts'
import type { Asked } from './reader-row.tsx'

interface ReaderMenuProps {
  caseId: string
  reader: ReaderView
  onAsk: (asked: Asked) => void
}

/** What may be changed about somebody's sight of the case. */
export function ReaderMenu({ caseId, reader, onAsk }: ReaderMenuProps) {
  const say = useWords()
  const confirm = useConfirm()
  const onError = useShowFailure()
  const mayShare = useRight('case.share') && reader.wall === null && mayDo(reader.role, 'case.read')
  const mayWall = useRight('case.wall')
  const end = useMutation({
    mutationFn: () => unshare(caseId, reader.id),
    onSuccess: () => notifications.show({ message: say('readers.unshared') }),
    onError,
  })
  const letIn = useMutation({
    mutationFn: () => removeWall(caseId, reader.id),
    onSuccess: () => notifications.show({ message: say('readers.removed') }),
    onError,
  })
  if (!mayShare && !mayWall) return null
  const ask = async (what: 'unshare' | 'remove', run: () => void) => {
    const { name } = reader
    const question = { title: say(`readers.${what}.title`, { name }), body: say(`readers.${what}.body`), action: say(`readers.${what}`) }
    if (await confirm(question)) run()
  }
  return (
    <ActionMenu
      button={
        <ActionIcon color="gray" aria-label={say('readers.actions', { name: reader.name })}>
          <IconDots size={18} />
        </ActionIcon>
      }
    >
      {mayShare && (
        <Menu.Item leftSection={<IconUserPlus size={18} aria-hidden />} onClick={() => onAsk({ what: 'share', reader })}>
          {say(reader.isMember ? 'readers.share.day' : 'readers.share')}
        </Menu.Item>
      )}
      {mayShare && reader.isMember && (
        <Menu.Item leftSection={<IconUserMinus size={18} aria-hidden />} onClick={() => void ask('unshare', end.mutate)}>
          {say('readers.unshare')}
        </Menu.Item>
      )}
      {mayWall && !reader.wall && (
        <Menu.Item color="red" leftSection={<IconBan size={18} aria-hidden />} onClick={() => onAsk({ what: 'wall', reader })}>
          {say('readers.build')}
        </Menu.Item>
      )}
      {mayWall && reader.wall && (
        <Menu.Item leftSection={<IconCircleCheck size={18} aria-hidden />} onClick={() => void ask('remove', letIn.mutate)}>
          {say('readers.remove')}
        </Menu.Item>
      )}
    </ActionMenu>
  )
}
