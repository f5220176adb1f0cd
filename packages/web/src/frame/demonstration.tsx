import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useRight } from '../me/queries.ts'
import { useConfirm } from '../ui/confirm.tsx'
import { DemonstrationBanner } from '../ui/demonstration-banner.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useWords } from '../words/use-words.ts'

/** Says that there are invented cases, and leads out of the demonstration. */
export function Demonstration() {
  const say = useWords()
  const confirm = useConfirm()
  const showFailure = useShowFailure()
  const mayLeave = useRight('demonstration.write')
  const navigate = useNavigate()
  const leave = useMutation({
    mutationFn: () => parseResponse(api.demonstration.$delete()),
    onSuccess: () => {
      notifications.show({ message: say('demo.left') })
      return navigate({ to: '/' })
    },
    onError: showFailure,
  })
  const ask = async () => {
    const sure = await confirm({
      title: say('demo.leave.title'),
      body: say('demo.leave.body'),
      action: say('demo.leave'),
      destructive: true,
    })
    if (sure) leave.mutate()
  }
  return <DemonstrationBanner onLeave={mayLeave ? ask : undefined} leaving={leave.isPending} />
}
