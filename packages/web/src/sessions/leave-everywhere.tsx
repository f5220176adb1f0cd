import { Checkbox } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { useRef } from 'react'
import { api } from '../api.ts'
import { useRight } from '../me/queries.ts'
import { useConfirm } from '../ui/confirm.tsx'
import { leaveAtOnce } from '../ui/leave-at-once.ts'
import { useShowFailure } from '../ui/show-failure.tsx'
import { forgetDrafts } from '../ui/use-draft.ts'
import { useWords } from '../words/use-words.ts'

/** Ends every session of one's own, here too, after asking once; the keys of other programs go along if ticked. */
export function useLeaveEverywhere() {
  const say = useWords()
  const confirm = useConfirm()
  const showFailure = useShowFailure()
  const makesTokens = useRight('token.write')
  const withTokens = useRef<HTMLInputElement>(null)
  const leave = useMutation({
    mutationFn: (tokens: boolean) => parseResponse(api.sessions['end-all'].$post({ json: { tokens } })),
    meta: { endsSession: true },
    onSuccess: () => {
      forgetDrafts()
      leaveAtOnce(() => window.location.replace('/sign-in'))
    },
    onError: showFailure,
  })
  const ask = async () => {
    const isSure = await confirm({
      title: say('sessions.endAll.title'),
      body: (
        <>
          <p>{say('sessions.endAll.body')}</p>
          {makesTokens && <Checkbox mt="md" ref={withTokens} label={say('sessions.endAll.tokens')} />}
        </>
      ),
      action: say('sessions.endAll'),
      destructive: true,
    })
    if (isSure) leave.mutate(withTokens.current?.checked ?? false)
  }
  return { ask: () => void ask(), isPending: leave.isPending }
}
