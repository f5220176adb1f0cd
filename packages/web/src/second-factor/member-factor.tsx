import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQuery } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useConfirm } from '../ui/confirm.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useWords } from '../words/use-words.ts'
import { requirementQuery } from './queries.ts'

/** Whether a member has a second factor, for who keeps the team. */
export function FactorState({ id }: { id: string }) {
  const say = useWords()
  const { data } = useQuery(requirementQuery)
  return data && <> · {say(data.members.includes(id) ? 'factor.team.has' : 'factor.team.lacks')}</>
}

/** For when a member has lost it. */
export function TakeAwayFactor({ id, name }: { id: string; name: string }) {
  const say = useWords()
  const confirm = useConfirm()
  const onError = useShowFailure()
  const requirement = useQuery(requirementQuery)
  const take = useMutation({
    mutationFn: () => parseResponse(api.users[':id']['second-factor'].$delete({ param: { id } })),
    onSuccess: () => notifications.show({ message: say('factor.team.taken', { name }) }),
    onError,
  })
  const ask = async () => {
    const sure = await confirm({
      title: say('factor.team.take.title', { name }),
      body: say('factor.team.take.body'),
      action: say('factor.team.take'),
      destructive: true,
    })
    if (sure) take.mutate()
  }
  if (!requirement.data?.members.includes(id)) return null
  return (
    <Button
      variant="subtle"
      size="compact-md"
      loading={take.isPending}
      aria-label={say('factor.team.take.name', { name })}
      onClick={() => void ask()}
    >
      {say('factor.team.take')}
    </Button>
  )
}
