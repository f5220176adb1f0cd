import { Button, Group } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { DeadlineView } from '@travessia/shared/deadline-view'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { z } from 'zod'
import { api } from '../api.ts'
import { useMe, useRight } from '../me/queries.ts'
import { MomentText } from '../ui/date-text.tsx'
import { TextLink } from '../ui/links.tsx'
import { Notice } from '../ui/notice.tsx'
import { ReasonDialog } from '../ui/reason-dialog.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useWords } from '../words/use-words.ts'

type Closed = Pick<DeadlineView, 'id' | 'caseId' | 'version' | 'awaitsCheck' | 'closing' | 'isFatal'>

const contestation = z.object({ reason: z.string().trim().min(1).max(1_000) })

/** How a fatal deadline was closed, its proof, and what a second person says of it. */
export function ClosingCheck({ deadline }: { deadline: Closed }) {
  const say = useWords()
  const showFailure = useShowFailure()
  const me = useMe()
  const mayCheck = useRight('deadline.check')
  const [isContesting, contest] = useState(false)
  const { closing } = deadline
  const send = (verdict: 'confirmed' | 'contested', reason = '') =>
    parseResponse(
      api.cases[':case'].deadlines[':deadline'].check.$post({
        param: { case: deadline.caseId, deadline: deadline.id },
        json: { version: deadline.version, verdict, reason },
      }),
    )
  const confirm = useMutation({ mutationFn: () => send('confirmed'), onError: showFailure })
  if (!deadline.isFatal || !closing || closing.recordedById === null) return null
  if (!deadline.awaitsCheck && closing.verdict === 'confirmed')
    return (
      <Notice tone="done" title={say('closing.confirmed', { name: closing.checkedByName ?? '' })}>
        {closing.checkedAt && <MomentText moment={closing.checkedAt} />}
      </Notice>
    )
  if (!deadline.awaitsCheck) return null
  const isOwn = closing.recordedById === me.user.id
  return (
    <Notice tone="time" title={say('home.awaitsCheck')}>
      <p>{say('closing.recordedBy', { name: closing.recordedByName ?? '' })}</p>
      <p>
        {closing.proof ? say('closing.proof', { proof: closing.proof }) : !closing.filingId && say('closing.noProof')}
        {closing.filingId && (
          <TextLink to="/cases/$case/filings/$filing" params={{ case: deadline.caseId, filing: closing.filingId }}>
            {say('closing.filing')}
          </TextLink>
        )}
      </p>
      {closing.verdict === 'contested' && (
        <p>
          <strong>{say('closing.contestedBy', { name: closing.checkedByName ?? '' })}</strong> {closing.reason}
        </p>
      )}
      {mayCheck && isOwn && <p>{say('closing.another')}</p>}
      {mayCheck && !isOwn && (
        <Group gap="sm">
          <Button size="sm" loading={confirm.isPending} onClick={() => confirm.mutate()}>
            {say('closing.confirm')}
          </Button>
          <Button size="sm" variant="default" onClick={() => contest(true)}>
            {say('closing.contest')}
          </Button>
        </Group>
      )}
      {isContesting && (
        <ReasonDialog
          title={say('closing.contest')}
          label={say('closing.reason')}
          hint={say('closing.reason.hint')}
          maxLength={1_000}
          schema={contestation}
          action={say('closing.contest')}
          run={(reason) => send('contested', reason)}
          onDone={() => contest(false)}
          onClose={() => contest(false)}
        />
      )}
    </Notice>
  )
}
