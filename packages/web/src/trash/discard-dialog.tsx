import { List } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { newReveal } from '@travessia/shared/people'
import type { CaseDiscard } from '@travessia/shared/trash'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import type { CaseFile } from '../cases/queries.ts'
import { DateText } from '../ui/date-text.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Loading } from '../ui/loading.tsx'
import { Notice } from '../ui/notice.tsx'
import { ReasonDialog } from '../ui/reason-dialog.tsx'
import { RefusalDialog } from '../ui/refusal-dialog.tsx'
import { showUndo } from '../ui/undo-message.tsx'
import { useWords } from '../words/use-words.ts'
import { discardQuery, putCaseBack } from './queries.ts'

/** Puts a whole case into the trash: says what goes along and what speaks against it, and asks why. */
export function DiscardDialog({ file, onClose }: { file: CaseFile; onClose: () => void }) {
  const say = useWords()
  const navigate = useNavigate()
  const plan = useQuery(discardQuery(file.id))
  const title = say('caseTrash.ask', { reference: file.reference })
  if (!plan.data || plan.data.isFiled || plan.data.keptUntil)
    return (
      <RefusalDialog title={title} onClose={onClose}>
        {plan.isPending && <Loading rows={3} height={32} />}
        {plan.isError && <ErrorState error={plan.error} retry={() => void plan.refetch()} />}
        {plan.data && <Against plan={plan.data} />}
      </RefusalDialog>
    )
  const discard = (reason: string) =>
    parseResponse(
      api.cases[':case'].$delete(
        { param: { case: file.id }, query: { version: String(file.version) } },
        { headers: { 'X-Reason': encodeURIComponent(reason.toWellFormed()) } },
      ),
    )
  return (
    <ReasonDialog
      title={title}
      label={say('caseTrash.reason')}
      hint={say('caseTrash.reason.hint')}
      maxLength={300}
      schema={newReveal.pick({ reason: true })}
      action={say('case.delete')}
      color="red"
      run={discard}
      onDone={async () => {
        await navigate({ to: '/cases', ignoreBlocker: true })
        showUndo(say('caseTrash.done', { reference: file.reference }), () => putCaseBack(file.id))
      }}
      onClose={onClose}
    >
      <WhatGoes plan={plan.data} />
    </ReasonDialog>
  )
}

function WhatGoes({ plan: { counts, fatal } }: { plan: CaseDiscard }) {
  const say = useWords()
  const parts = (['proceedings', 'events', 'people', 'annexes', 'briefs', 'measures', 'tasks'] as const).filter((one) => counts[one] > 0)
  return (
    <>
      {fatal && (
        <Notice tone="loss" title={say('caseTrash.fatal')}>
          <p>
            {fatal.ruleName}: <DateText day={fatal.due} weekday />
          </p>
        </Notice>
      )}
      <div>
        <p>{say('caseTrash.body')}</p>
        {parts.length > 0 && (
          <List mt="xs" aria-label={say('caseTrash.goes')}>
            {parts.map((one) => (
              <List.Item key={one}>{say(`caseTrash.count.${one}`, { count: counts[one] })}</List.Item>
            ))}
          </List>
        )}
      </div>
    </>
  )
}

function Against({ plan: { isFiled, keptUntil } }: { plan: CaseDiscard }) {
  const say = useWords()
  if (isFiled) return <p>{say('caseTrash.filed')}</p>
  if (!keptUntil) return null
  return (
    <p>
      {say('caseTrash.kept')} <DateText day={keptUntil} />.
    </p>
  )
}
