import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { UserView } from '@travessia/shared/users'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useMe, useRight } from '../me/queries.ts'
import { useShowFailure } from '../ui/show-failure.tsx'
import { lookOnAs } from '../viewing.ts'
import { useWords } from '../words/use-words.ts'

/** Lets a director see what a member sees; that it began stands in the trail. */
export function ViewAsButton({ user }: { user: UserView }) {
  const say = useWords()
  const me = useMe()
  const onError = useShowFailure()
  const mayLook = useRight('user.view-as')
  const begin = useMutation({
    mutationFn: () => parseResponse(api.users[':id']['view-as'].$post({ param: { id: user.id } })),
    onSuccess: () => lookOnAs(user.id),
    onError,
  })
  if (!mayLook || user.suspended || user.id === me.user.id) return null
  return (
    <Button
      variant="subtle"
      size="compact-md"
      loading={begin.isPending}
      aria-label={say('readers.viewAs.name', { name: user.name })}
      onClick={() => begin.mutate()}
    >
      {say('readers.viewAs')}
    </Button>
  )
}
