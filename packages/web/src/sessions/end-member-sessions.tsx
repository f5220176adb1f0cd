import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useConfirm } from '../ui/confirm.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useWords } from '../words/use-words.ts'

/** For when a device of a member is lost. */
export function EndMemberSessions({ id, name }: { id: string; name: string }) {
  const say = useWords()
  const confirm = useConfirm()
  const showFailure = useShowFailure()
  const end = useMutation({
    mutationFn: () => parseResponse(api.users[':id'].sessions.$delete({ param: { id } })),
    onSuccess: ({ sessions }) => notifications.show({ message: say('sessions.ofMember.done', { count: sessions }) }),
    onError: showFailure,
  })
  const ask = async () => {
    const isSure = await confirm({
      title: say('sessions.ofMember.title', { name }),
      body: say('sessions.ofMember.body'),
      action: say('sessions.ofMember.end'),
      destructive: true,
    })
    if (isSure) end.mutate()
  }
  return (
    <Button
      variant="subtle"
      size="compact-md"
      loading={end.isPending}
      onClick={() => void ask()}
      aria-label={say('sessions.ofMember.name', { name })}
    >
      {say('sessions.ofMember.end')}
    </Button>
  )
}
